import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openFor, openKeyOf, personKeyOf, sealFor } from "../../lib/people/facts";
import { rotateKeys } from "../../lib/people/commands/rotate-keys";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { staff, totpNow } from "../people-world";
import { newTrackWorld, rowsPastWalls } from "../track-world";

// The settings are parsed once: each key has its own copy of the modules, as each process would.
const withKeys = async <T>(keys: Readonly<Record<string, string>>, work: (modules: Modules) => Promise<T>): Promise<T> => {
  for (const [name, value] of Object.entries(keys)) vi.stubEnv(name, value);
  vi.resetModules();
  const modules = {
    facts: await import("../../lib/people/facts"),
    rotate: (await import("../../lib/people/commands/rotate-keys")).rotateKeys,
    factor: await import("../../lib/people/commands/sign-in-by-password"),
    db: await import("../../lib/platform/db"),
  };
  const value = await work(modules);
  await modules.db.disconnect();
  vi.unstubAllEnvs();
  vi.resetModules();
  return value;
};
type Modules = {
  facts: { personKeyOf: typeof personKeyOf; openKeyOf: typeof openKeyOf; sealFor: typeof sealFor; openFor: typeof openFor };
  rotate: typeof rotateKeys;
  factor: typeof import("../../lib/people/commands/sign-in-by-password");
  db: { asActor: typeof asActor; disconnect: typeof disconnect };
};

const [first, second] = ["k1".padEnd(44, "a"), "k2".padEnd(44, "b")] as const;
let world: Awaited<ReturnType<typeof newTrackWorld>>;
let sealed: string;
beforeEach(async () => {
  world = await newTrackWorld();
  sealed = await asActor(world.coach, "write", async (db) =>
    sealFor(await personKeyOf(db, world.person), "essai", { text: "secret" }),
  );
});
afterEach(() => vi.unstubAllEnvs());
afterAll(disconnect);

const read = ({ facts, db }: Modules) =>
  db.asActor(world.coach, "read", async (inside) => facts.openFor(await facts.openKeyOf(inside, world.person), "essai", sealed));
const wrapped = async () =>
  (await rowsPastWalls<{ wrapped: string }>("select wrapped from person_key where person_id = $1", [world.person]))[0]?.wrapped;
const job = () => system(world.mission, "rotate");

describe("changing the key of the house", () => {
  it("wraps every key again, leaves what people wrote as it is, and the old key then opens nothing", async () => {
    const before = await wrapped();
    const turned = await withKeys({ SEALING_KEY: first }, ({ rotate }) => rotate.execute(job(), {}));
    expect(turned).toMatchObject({ status: "done", value: { lost: 0, next: null } });
    expect(await wrapped()).not.toBe(before);
    expect(await withKeys({ SEALING_KEY: first }, read)).toEqual({ text: "secret" });
    expect(await withKeys({}, read), "the key from MASTER_KEY alone").toBeNull();
  });

  it("goes from one key to the next, the previous one opening meanwhile", async () => {
    await withKeys({ SEALING_KEY: first }, ({ rotate }) => rotate.execute(job(), {}));
    const both = { SEALING_KEY: second, SEALING_KEY_PREVIOUS: first };
    expect(await withKeys(both, read), "before the change").toEqual({ text: "secret" });
    await withKeys(both, ({ rotate }) => rotate.execute(job(), {}));
    expect(await withKeys({ SEALING_KEY: second }, read)).toEqual({ text: "secret" });
    expect(await withKeys({ SEALING_KEY: first }, read)).toBeNull();
  });

  it("says how many keys no key of the house opens, and leaves them as they are", async () => {
    await withKeys({ SEALING_KEY: first }, ({ rotate }) => rotate.execute(job(), {}));
    const before = await wrapped();
    const turned = await withKeys({ SEALING_KEY: second }, ({ rotate }) => rotate.execute(job(), {}));
    expect(turned).toMatchObject({ status: "done", value: { lost: 1 } });
    expect(await wrapped()).toBe(before);
  });

  it("keeps second factors working", async () => {
    const person = await staff(world.mission, "coach", `cle-${crypto.randomUUID()}@essai.example`);
    await withKeys({ SEALING_KEY: first }, ({ rotate }) => rotate.execute(job(), {}));
    const checked = await withKeys({ SEALING_KEY: first }, ({ factor, db }) =>
      db.asActor(job(), "write", async (inside) => {
        const known = await factor.factorOf(inside, person.membershipId, null);
        return known && factor.checkFactor(inside, known, totpNow(person.secret));
      }),
    );
    expect(checked).toMatchObject({ ok: true });
  });
});

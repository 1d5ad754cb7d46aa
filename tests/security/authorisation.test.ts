import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../lib/platform/command";
import { disconnect } from "../../lib/platform/db";
import { queries } from "../../lib/platform/query";
import { asSuperuser } from "../database";
import { askers, changes, setTheScene, views, type Scene } from "./authorisation";

const lib = join(import.meta.dirname, "../../lib");
let scene: Scene;

beforeAll(async () => {
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|[\\/])(commands|queries)([\\/].*)?\.ts$/.test(file),
  );
  await Promise.all(files.map((file) => import(join(lib, file))));
  scene = await setTheScene();
});
afterAll(disconnect);

/** Everything in the database but the journal of looks and the counters of attempts, as one number. */
const fingerprint = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'attempt' order by 1",
    );
    const sums = await client.query<Record<string, string>>(
      `select ${rows.map(({ name }) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "${name}" t) as "${name}"`).join(", ")}`,
    );
    return createHash("sha256").update(JSON.stringify(sums.rows[0])).digest("hex");
  });

const denied = (table: typeof changes) =>
  Object.entries(table).flatMap(([name, { who }]) =>
    askers.filter((asker) => !who.includes(asker)).map((asker) => [name, asker] as const),
  );
const allowed = (table: typeof changes) =>
  Object.entries(table).flatMap(([name, { who }]) => who.map((asker) => [name, asker] as const));

describe("the table", () => {
  it("has a row for every command and every view, and no other", () => {
    expect(Object.keys(changes).sort()).toEqual([...commands.keys()].sort());
    expect(Object.keys(views).sort()).toEqual([...queries.keys()].sort());
  });
});

describe("denied", () => {
  it.each(denied(changes))("%s to %s: nothing there, nothing changed", async (name, asker) => {
    const before = await fingerprint();
    const outcome = await commands.get(name)!.execute(scene.actors[asker], changes[name]!.input(scene), { now: scene.today });
    expect(["missing", "refused"]).toContain(outcome.status);
    if (outcome.status === "refused") expect(openToAll).toContain(name);
    expect(await fingerprint()).toBe(before);
  });

  it.each(denied(views))("%s to %s: nothing there", async (name, asker) => {
    expect(await queries.get(name)!.ask(scene.actors[asker], views[name]!.input(scene) as never, scene.today)).toBeNull();
  });
});

// Rows that list nobody because their subject does not exist here: the refusal comes from there, not from who asks.
const openToAll = Object.keys(changes).filter((name) => changes[name]!.who.length === 0);

describe("allowed", () => {
  it.each(allowed(changes))("%s to %s", async (name, asker) => {
    const outcome = await commands.get(name)!.execute(scene.actors[asker], changes[name]!.input(scene), { now: scene.today });
    expect(outcome.status, JSON.stringify(outcome)).toMatch(/^(done|refused)$/);
  });

  it.each(allowed(views))("%s to %s", async (name, asker) => {
    expect(await queries.get(name)!.ask(scene.actors[asker], views[name]!.input(scene) as never, scene.today)).not.toBeNull();
  });
});

it("goes red when a cell is opened: a visitor put on the list of hosts is refused", async () => {
  const outcome = await commands
    .get("sessions.close")!
    .execute(scene.actors.visitor, { session: scene.session }, { now: scene.today });
  expect(outcome.status).not.toMatch(/^(done|refused)$/);
});

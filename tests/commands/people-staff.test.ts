import { describe, expect, test } from "vitest";
import { checkPassword, enterWithFactor, type Passed } from "../../lib/people/commands/sign-in-by-password";
import { changeStanding } from "../../lib/people/commands/standing";
import { asSuperuser } from "../database";
import { earlier, eventsOf, holding, staff, totpNow, type Staff } from "../people-world";
import { newWorld, someone, type World } from "../world";

let addresses = 0;
const newAddress = () => `coach${++addresses}@essai.example`;

const passwordOf = async (world: World, { email, password }: Pick<Staff, "email" | "password">): Promise<Passed> => {
  const outcome = await checkPassword.execute(world.visitor, { email, password });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const factor = (world: World, passed: Passed | null, code: string) =>
  enterWithFactor.execute(world.visitor, { passed, code, device: "Firefox, Windows" });

describe("staff enter with a password and a second factor", () => {
  test("and are known as what they are", async () => {
    const world = await newWorld();
    const claire = await staff(world.mission, "coach", newAddress());
    const entered = await factor(world, await passwordOf(world, claire), totpNow(claire.secret));
    expect(entered).toMatchObject({ status: "done", value: { role: "coach" } });
    expect(await holding(world.mission, entered.status === "done" ? entered.value.secret : null)).toMatchObject({
      role: "coach",
      membershipId: claire.membershipId,
    });
  });

  test("a code of the app serves once, and none older than the last", async () => {
    const world = await newWorld();
    const claire = await staff(world.mission, "coach", newAddress());
    const passed = await passwordOf(world, claire);
    const code = totpNow(claire.secret);
    expect((await factor(world, passed, code)).status).toBe("done");
    expect(await factor(world, passed, code)).toEqual({ status: "refused", refusal: "factor_wrong" });
    expect(await factor(world, passed, totpNow(claire.secret, -1))).toEqual({ status: "refused", refusal: "factor_wrong" });
    expect((await factor(world, passed, totpNow(claire.secret, 1))).status).toBe("done");
  });

  test("twelve posts of the same code at the same instant open one session", async () => {
    const world = await newWorld();
    const claire = await staff(world.mission, "coach", newAddress());
    const passed = await passwordOf(world, claire);
    const code = totpNow(claire.secret);
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => factor(world, passed, code)));
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
  });

  test("codes two steps away are refused", async () => {
    const world = await newWorld();
    const claire = await staff(world.mission, "coach", newAddress());
    const passed = await passwordOf(world, claire);
    for (const steps of [-3, 3])
      expect(await factor(world, passed, totpNow(claire.secret, steps))).toEqual({ status: "refused", refusal: "factor_wrong" });
  });

  test("a recovery code serves once, with or without its hyphen, and is told", async () => {
    const world = await newWorld();
    const claire = await staff(world.mission, "coach", newAddress());
    const passed = await passwordOf(world, claire);
    expect((await factor(world, passed, "abcde-fghjk")).status).toBe("done");
    expect(await factor(world, passed, claire.recovery)).toEqual({ status: "refused", refusal: "factor_wrong" });
    expect(await eventsOf(world.mission, "people.recovery_code_used")).toMatchObject([{ data: { left: 0 } }]);
  });

  test("not without the password page, nor after the password changed", async () => {
    const world = await newWorld();
    const claire = await staff(world.mission, "coach", newAddress());
    expect(await factor(world, null, totpNow(claire.secret))).toEqual({ status: "refused", refusal: "step_expired" });
    const passed = await passwordOf(world, claire);
    expect(await factor(world, { ...passed, changedAt: "2020-01-01T00:00:00Z" }, totpNow(claire.secret))).toEqual({
      status: "refused",
      refusal: "step_expired",
    });
  });

  test("not in another Mire", async () => {
    const [here, there] = [await newWorld(), await newWorld()];
    const claire = await staff(here.mission, "coach", newAddress());
    expect(await checkPassword.execute(there.visitor, { email: claire.email, password: claire.password })).toEqual({
      status: "refused",
      refusal: "password_wrong",
    });
    const passed = await passwordOf(here, claire);
    expect(await factor(there, passed, totpNow(claire.secret))).toEqual({ status: "refused", refusal: "step_expired" });
  });
});

describe("guessing", () => {
  test("unknown, suspended and wrong give the same answers, in the same order", async () => {
    const world = await newWorld();
    const [claire, suspended] = [
      await staff(world.mission, "coach", newAddress()),
      await staff(world.mission, "coach", newAddress()),
    ];
    const coordinator = await someone(world.mission, "coordinator", "Hélène");
    await changeStanding.execute(coordinator, { membership: suspended.membershipId, to: "suspended" });
    const series = async (email: string, password: string) => {
      const outcomes = [];
      for (let tries = 0; tries < 7; tries++) outcomes.push(await checkPassword.execute(world.visitor, { email, password }));
      return outcomes;
    };
    const wrong = await series(claire.email, "pas le bon mot");
    expect(await series(newAddress(), "pas le bon mot")).toEqual(wrong);
    expect(await series(suspended.email, suspended.password)).toEqual(wrong);
    expect(wrong.map((outcome) => outcome.status === "refused" && outcome.refusal)).toEqual([
      ...Array<string>(5).fill("password_wrong"),
      "staff_wait",
      "staff_wait",
    ]);
  });

  test("waits grow, password and factor count together, and success forgets", async () => {
    const world = await newWorld();
    const claire = await staff(world.mission, "coach", newAddress());
    const passed = await passwordOf(world, claire);
    for (let tries = 0; tries < 3; tries++) await factor(world, passed, "000000");
    for (let tries = 0; tries < 2; tries++) await checkPassword.execute(world.visitor, { email: claire.email, password: "faux" });
    expect(await factor(world, passed, totpNow(claire.secret))).toEqual({ status: "refused", refusal: "staff_wait" });
    await earlier(61);
    expect(await factor(world, passed, "000000")).toEqual({ status: "refused", refusal: "factor_wrong" });
    await earlier(61);
    expect(await factor(world, passed, totpNow(claire.secret))).toEqual({ status: "refused", refusal: "staff_wait" });
    await earlier(60);
    expect((await factor(world, passed, totpNow(claire.secret))).status).toBe("done");
    expect(
      (await asSuperuser((client) => client.query("select 1 from attempt where mission_id = $1", [world.mission]))).rows,
    ).toHaveLength(0);
  });

  test("neither the address nor the password is written in the journal", async () => {
    const world = await newWorld();
    const claire = await staff(world.mission, "coach", newAddress());
    await checkPassword.execute(
      world.visitor,
      { email: claire.email, password: "un secret tapé trop vite" },
      { onceKey: crypto.randomUUID() },
    );
    await factor(world, await passwordOf(world, claire), totpNow(claire.secret));
    const journal = JSON.stringify(
      (await asSuperuser((client) => client.query("select * from event where mission_id = $1", [world.mission]))).rows,
    );
    for (const hidden of [claire.email, claire.password, claire.secret, "un secret"]) expect(journal).not.toContain(hidden);
  });
});

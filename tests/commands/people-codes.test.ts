import { describe, expect, test } from "vitest";
import { askCode, askCodeAgain, enterWithCode, enterWithName } from "../../lib/people/commands/sign-in-by-code";
import { codeStep } from "../../lib/people/queries/sign-in";
import { randomToken } from "../../lib/platform/crypto";
import { asSuperuser } from "../database";
import { codeSentTo, earlier, eventsOf, holding, otherThan, somebody, staff } from "../people-world";
import { newWorld, phone, type World } from "../world";

let numbers = 100;
const newPhone = () => phone(++numbers);
const asked = async (world: World, contact: string, browser: string | null = null) => {
  const outcome = await askCode.execute(world.visitor, { contact, browser });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.browser;
};
const enter = (world: World, browser: string, code: string, more = {}) =>
  enterWithCode.execute(world.visitor, { code, browser, device: "Firefox, Android", ...more });

describe("a code by SMS or e-mail", () => {
  test("opens a session for somebody who only booked so far, as a job seeker", async () => {
    const world = await newWorld();
    const number = newPhone();
    const person = await somebody(world.mission, "Yasmina", number);
    const browser = await asked(world, number.replace("+32", "0"));
    const entered = await enter(world, browser, await codeSentTo(number));
    expect(entered).toMatchObject({ status: "done", value: { role: "seeker" } });
    const secret = entered.status === "done" ? entered.value.secret : null;
    expect(await holding(world.mission, secret)).toMatchObject({ role: "seeker", personId: person, firstName: "Yasmina" });
  });

  test("serves once", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    const browser = await asked(world, number);
    const code = await codeSentTo(number);
    expect((await enter(world, browser, code)).status).toBe("done");
    expect(await enter(world, browser, code)).toEqual({ status: "refused", refusal: "code_expired" });
  });

  test("serves once when twelve posts bring it at the same instant", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    const browser = await asked(world, number);
    const code = await codeSentTo(number);
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => enter(world, browser, code)));
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
  });

  test("is worth nothing in another browser", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    await asked(world, number);
    expect(await enter(world, randomToken(32), await codeSentTo(number))).toEqual({ status: "refused", refusal: "code_expired" });
  });

  test("is worth nothing in another Mire", async () => {
    const [here, there] = [await newWorld(), await newWorld()];
    const number = newPhone();
    await somebody(here.mission, "Yasmina", number);
    await somebody(there.mission, "Yasmina", number);
    const browser = await asked(here, number);
    expect(await enter(there, browser, await codeSentTo(number))).toEqual({ status: "refused", refusal: "code_expired" });
  });

  test("lives ten minutes", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    const browser = await asked(world, number);
    const code = await codeSentTo(number);
    await earlier(601);
    expect(await enter(world, browser, code)).toEqual({ status: "refused", refusal: "code_expired" });
  });

  test("is never written in the journal, nor is the contact point", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    const browser = await asked(world, number);
    const code = await codeSentTo(number);
    const entered = await enterWithCode.execute(world.visitor, { code, browser }, { onceKey: crypto.randomUUID() });
    const secret = entered.status === "done" ? entered.value.secret : "";
    const journal = JSON.stringify(
      (await asSuperuser((client) => client.query("select * from event where mission_id = $1", [world.mission]))).rows,
    );
    const attempts = JSON.stringify(
      (await asSuperuser((client) => client.query("select * from attempt where mission_id = $1", [world.mission]))).rows,
    );
    expect(journal).toContain("people.signed_in");
    for (const hidden of [code, number, secret ?? "-", browser]) expect(journal).not.toContain(hidden);
    expect(attempts).not.toContain(number);
  });
});

describe("wrong codes", () => {
  test("the sixth is not compared, even when it is right; two hours later a new code opens", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    const browser = await asked(world, number);
    const code = await codeSentTo(number);
    for (let tries = 0; tries < 5; tries++)
      expect(await enter(world, browser, otherThan(code))).toEqual({ status: "refused", refusal: "code_wrong" });
    expect(await enter(world, browser, code)).toEqual({ status: "refused", refusal: "code_locked" });
    expect(await askCodeAgain.execute(world.visitor, { browser })).toEqual({ status: "refused", refusal: "code_locked" });
    expect(await askCode.execute(world.visitor, { contact: number })).toEqual({ status: "refused", refusal: "code_locked" });
    await earlier(2 * 3600 + 1);
    const again = await asked(world, number);
    expect((await enter(world, again, await codeSentTo(number))).status).toBe("done");
  });

  test("twelve at the same instant are no more than five guesses", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    const browser = await asked(world, number);
    const wrong = otherThan(await codeSentTo(number));
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => enter(world, browser, wrong)));
    expect(outcomes.filter((outcome) => outcome.status === "refused" && outcome.refusal === "code_wrong")).toHaveLength(5);
  });
});

describe("asking for codes", () => {
  test("the same browser twice in a minute sends one code; another browser waits", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    const browser = await asked(world, number);
    expect(await asked(world, number, browser)).toBe(browser);
    expect(await eventsOf(world.mission, "people.code_asked")).toHaveLength(1);
    expect(await askCode.execute(world.visitor, { contact: number })).toEqual({ status: "refused", refusal: "code_too_soon" });
    expect(await askCodeAgain.execute(world.visitor, { browser })).toEqual({ status: "refused", refusal: "code_too_soon" });
  });

  test("three in a quarter of an hour, ten in a day", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    let sent = 0;
    for (let minute = 0; minute < 15 * 6; minute += 2) {
      const outcome = await askCode.execute(world.visitor, { contact: number });
      if (outcome.status === "done") sent++;
      if (minute === 12) expect(sent).toBe(3);
      await earlier(121);
    }
    expect(sent).toBe(10);
    expect(await askCode.execute(world.visitor, { contact: number })).toEqual({ status: "refused", refusal: "code_too_many" });
  });

  test("says the same to known and unknown, and keeps the same counts", async () => {
    const world = await newWorld();
    const [known, unknown] = [newPhone(), newPhone()];
    await somebody(world.mission, "Yasmina", known);
    const tell = async (contact: string) => {
      const first = await askCode.execute(world.visitor, { contact });
      const browser = first.status === "done" ? first.value.browser : "";
      const step = await codeStep.ask(world.visitor, { browser });
      const tries = [];
      for (let count = 0; count < 6; count++) tries.push(await enter(world, browser, "000000"));
      const again = await askCodeAgain.execute(world.visitor, { browser });
      return { first: first.status, step: step && Object.keys(step), kind: step?.kind, tries, again };
    };
    expect(await tell(unknown)).toEqual(await tell(known));
    expect(await eventsOf(world.mission, "people.code_asked_by_stranger")).toHaveLength(1);
  });

  test("never lets staff in, whose door has two factors", async () => {
    const world = await newWorld();
    await staff(world.mission, "coach", "coach.code@essai.example");
    const browser = await asked(world, "coach.code@essai.example");
    expect(await enter(world, browser, await codeSentTo("coach.code@essai.example"))).toEqual({
      status: "refused",
      refusal: "code_wrong",
    });
  });
});

describe("a shared phone", () => {
  test("asks the first name after the code, and opens the file of that person only", async () => {
    const world = await newWorld();
    const number = newPhone();
    await somebody(world.mission, "Yasmina", number);
    const child = await somebody(world.mission, "Élise-Anne", number);
    const browser = await asked(world, number);
    const before = await enterWithName.execute(world.visitor, { firstName: "Yasmina", browser });
    expect(before).toEqual({ status: "refused", refusal: "code_expired" });
    expect(await enter(world, browser, await codeSentTo(number))).toEqual({
      status: "done",
      value: { secret: null, role: null },
    });
    expect(await enterWithName.execute(world.visitor, { firstName: "Marc", browser })).toEqual({
      status: "refused",
      refusal: "name_unknown",
    });
    const entered = await enterWithName.execute(world.visitor, { firstName: "elise anne", browser });
    const secret = entered.status === "done" ? entered.value.secret : null;
    expect(await holding(world.mission, secret)).toMatchObject({ personId: child });
    expect(await enterWithName.execute(world.visitor, { firstName: "Yasmina", browser })).toEqual({
      status: "refused",
      refusal: "code_expired",
    });
  });
});

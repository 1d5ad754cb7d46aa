import { describe, expect, test } from "vitest";
import { confirmContact, removeContact } from "../../lib/people/commands/contacts";
import { enterDemonstration } from "../../lib/people/commands/demonstration";
import { invite } from "../../lib/people/commands/invitations";
import { enterFromOutside, linkOutside } from "../../lib/people/commands/outside";
import { askProof, prove } from "../../lib/people/commands/prove";
import { askCode, enterWithCode } from "../../lib/people/commands/sign-in-by-code";
import { checkPassword, enterWithFactor } from "../../lib/people/commands/sign-in-by-password";
import { myRecords } from "../../lib/people/queries/own-data";
import type { Member } from "../../lib/platform/actor";
import { asOwner } from "../database";
import { codeSentTo, earlier, eventsOf, holding, otherThan, somebody, staff, totpNow, type Staff } from "../people-world";
import { newWorld, phone, someone, type World } from "../world";

let addresses = 0;
const guest = () => ({ email: `invitee${++addresses}@essai.example`, firstName: "Nadia", familyName: "Leroy", role: "coach" });
const newAddress = () => `preuve${++addresses}@essai.example`;
const needed = { status: "refused", refusal: "proof_needed" };

const secretOf = (outcome: { status: string; value?: { secret: string | null } }) => {
  if (outcome.status !== "done" || !outcome.value?.secret) throw new Error(JSON.stringify(outcome));
  return outcome.value.secret;
};
const memberWith = async (world: World, secret: string): Promise<Member> => {
  const member = await holding(world.mission, secret);
  if (!member) throw new Error("no session");
  return member;
};

async function enterStaff(world: World, { email, password, secret }: Staff) {
  const passed = await checkPassword.execute(world.visitor, { email, password });
  if (passed.status !== "done") throw new Error(JSON.stringify(passed));
  return secretOf(await enterWithFactor.execute(world.visitor, { passed: passed.value, code: totpNow(secret, -1) }));
}
async function enterSeeker(world: World, number: string, firstName = "Yasmina") {
  await somebody(world.mission, firstName, number);
  const asked = await askCode.execute(world.visitor, { contact: number });
  const browser = asked.status === "done" ? asked.value.browser : null;
  return secretOf(await enterWithCode.execute(world.visitor, { browser, code: await codeSentTo(number) }));
}

describe("a coordinator", () => {
  test("has proved who she is by entering, for ten minutes; then the app is asked, and the session has a new secret", async () => {
    const world = await newWorld();
    const helene = await staff(world.mission, "coordinator", newAddress());
    const entered = await enterStaff(world, helene);
    expect((await invite.execute(await memberWith(world, entered), guest())).status).toBe("done");
    await earlier(10 * 60);
    const later = await memberWith(world, entered);
    expect(await invite.execute(later, guest())).toEqual(needed);
    const proved = secretOf(await prove.execute(later, { code: totpNow(helene.secret) }));
    expect(await holding(world.mission, entered)).toBeNull();
    const now = await memberWith(world, proved);
    expect([now.sessionId, now.proved]).toEqual([later.sessionId, "recently"]);
    expect((await invite.execute(now, guest())).status).toBe("done");
    await earlier(10 * 60);
    expect(await invite.execute(await memberWith(world, proved), guest())).toEqual(needed);
  });

  test("proves with a code that was not used, once, or with a recovery code; wrong ones count as at the door", async () => {
    const world = await newWorld();
    const helene = await staff(world.mission, "coordinator", newAddress());
    const member = await memberWith(world, await enterStaff(world, helene));
    const wrong = { status: "refused", refusal: "factor_wrong" };
    expect(await prove.execute(member, { code: totpNow(helene.secret, -1) })).toEqual(wrong);
    const code = totpNow(helene.secret);
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => prove.execute(member, { code })));
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(await prove.execute(member, { code })).toEqual({ status: "refused", refusal: "staff_wait" });
    await earlier(25 * 60);
    expect((await prove.execute(member, { code: "abcde-fghjk" })).status).toBe("done");
    expect(await eventsOf(world.mission, "people.recovery_code_used")).toHaveLength(1);
    expect(await eventsOf(world.mission, "people.proved")).toHaveLength(2);
  });

  test("is asked as often as the Mire decided", async () => {
    const world = await newWorld();
    await asOwner((client) =>
      client.query(
        `begin; set local app.mission_id = '${world.mission}'; set local app.actor_role = 'test';
         insert into parameter (code, value, valid_from, source) values ('proof_minutes', '3', '2020-01-01', 'essai'); commit`,
      ),
    );
    const entered = await enterStaff(world, await staff(world.mission, "coordinator", newAddress()));
    await earlier(2 * 60);
    expect((await memberWith(world, entered)).proved).toBe("recently");
    await earlier(60);
    expect((await memberWith(world, entered)).proved).toBeUndefined();
  });
});

describe("a job seeker", () => {
  test("proves with a fresh code, sent to a contact that was proved before", async () => {
    const world = await newWorld();
    const entered = await enterSeeker(world, phone(9201));
    await earlier(11 * 60);
    const yasmina = await memberWith(world, entered);
    expect(await removeContact.execute(yasmina, { contact: crypto.randomUUID() })).toEqual({ status: "missing" });
    expect(await confirmContact.execute(yasmina, { code: "123456" })).toEqual(needed);
    expect(await myRecords.ask(yasmina, {})).toBeNull();
    expect(await askProof.execute(yasmina, {})).toEqual({ status: "done", value: { kind: "phone", value: phone(9201) } });
    const code = await codeSentTo(phone(9201));
    expect(await prove.execute(yasmina, { code: otherThan(code) })).toEqual({ status: "refused", refusal: "code_wrong" });
    const proved = secretOf(await prove.execute(yasmina, { code }));
    expect(await holding(world.mission, entered)).toBeNull();
    const now = await memberWith(world, proved);
    expect(await myRecords.ask(now, {})).toMatchObject({ person: { first_name: "Yasmina" } });
    expect(await prove.execute(now, { code })).toEqual({ status: "refused", refusal: "code_expired" });
  });

  test("not with a code asked by another session, for another end, or sent to nobody's proved contact", async () => {
    const world = await newWorld();
    const [here, elsewhere] = [await enterSeeker(world, phone(9202)), await enterSeeker(world, phone(9203), "Marc")];
    await earlier(11 * 60);
    const [yasmina, marc] = [await memberWith(world, here), await memberWith(world, elsewhere)];
    await askProof.execute(yasmina, {});
    const code = await codeSentTo(phone(9202));
    const expired = { status: "refused", refusal: "code_expired" };
    expect(await prove.execute(marc, { code })).toEqual(expired);
    const asked = await askCode.execute(world.visitor, { contact: phone(9203) });
    expect(await prove.execute(marc, { code: await codeSentTo(phone(9203)) })).toEqual(expired);
    const browser = asked.status === "done" ? asked.value.browser : null;
    expect(await enterWithCode.execute(world.visitor, { browser, code })).toMatchObject({ status: "refused" });
    const nobody = await someone(world.mission, "seeker", "Rosa");
    expect(await askProof.execute(nobody, {})).toEqual({ status: "refused", refusal: "no_sure_contact" });
  });

  test("wrong codes lock the contact as at the door, and codes cannot be made to rain", async () => {
    const world = await newWorld();
    const entered = await enterSeeker(world, phone(9204));
    await earlier(11 * 60);
    const yasmina = await memberWith(world, entered);
    await askProof.execute(yasmina, {});
    expect(await askProof.execute(yasmina, {})).toEqual({ status: "refused", refusal: "code_too_soon" });
    const code = await codeSentTo(phone(9204));
    for (let tries = 0; tries < 5; tries++) await prove.execute(yasmina, { code: otherThan(code) });
    expect(await prove.execute(yasmina, { code })).toEqual({ status: "refused", refusal: "code_locked" });
  });

  test("an outside account opens the door and proves nothing of ours; a door of the demonstration counts while it lasts", async () => {
    const world = await newWorld();
    const account = { issuer: "https://identite.example", subject: "preuve" };
    await linkOutside.execute(await memberWith(world, await enterSeeker(world, phone(9205))), account);
    const outside = secretOf(await enterFromOutside.execute(world.visitor, account));
    expect((await memberWith(world, outside)).proved).toBeUndefined();
    const shown = secretOf(await enterDemonstration.execute(world.visitor, { as: "coach" }));
    await earlier(25 * 60);
    expect((await memberWith(world, shown)).proved).toBe("recently");
  });
});

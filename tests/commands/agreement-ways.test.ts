import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "../../lib/kernel/plain-date";
import { brusselsDay } from "../../lib/kernel/zoned";
import { openSession } from "../../lib/people/commands/open-session";
import { enterWithFactor } from "../../lib/people/commands/sign-in-by-password";
import { system, type Member } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { linkToken } from "../../lib/platform/link";
import { recordPaper } from "../../lib/tracks/commands/agreements/paper";
import { lendScreen, signOnScreen } from "../../lib/tracks/commands/agreements/screen";
import { askSignCode, signByCode } from "../../lib/tracks/commands/agreements/sign";
import { agreementDesk, agreementToPrint } from "../../lib/tracks/queries/agreements";
import { signingByLink, signingOnScreen } from "../../lib/tracks/queries/signing";
import { newOut, withdrawn } from "../agreement-world";
import { codeSentTo, holding, otherThan, staff, totpNow } from "../people-world";
import { anotherOnTrack, newTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { phone, someone } from "../world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld(new Date(Date.now() - 30 * 86_400_000));
});
afterAll(disconnect);

const fresh = () => anotherOnTrack(world, "Kevin", new Date(Date.now() - 30 * 86_400_000));
const named = { name: "Kevin Leroy", read: "yes" } as const;
const refused = (refusal: string) => ({ status: "refused", refusal });
const today = () => brusselsDay(new Date());

describe("with a code on a borrowed phone", () => {
  let phones = 800;
  async function reached() {
    const number = phone(++phones);
    const seeker = await someone(world.mission, "seeker", "Lina", number);
    await newTrack(world.coach, seeker.personId);
    const out = await newOut(world.coach, seeker.personId);
    return { number, out, signature: await out.link("person") };
  }
  const browserOf = (outcome: { status: string; value?: { browser: string } }) => {
    if (outcome.status !== "done" || !outcome.value) throw new Error(JSON.stringify(outcome));
    return outcome.value.browser;
  };

  it("signs with the six digits sent to the person's own contact, in the browser that asked, once", async () => {
    const { number, out, signature } = await reached();
    const browser = browserOf(await askSignCode.execute(world.visitor, { signature }));
    const code = await codeSentTo(number);
    const typed = { signature, browser, ...named };
    expect(await signByCode.execute(world.visitor, { ...typed, code: otherThan(code) })).toEqual(refused("code_wrong"));
    expect(await signByCode.execute(world.visitor, { ...typed, browser: "x".repeat(43), code })).toEqual(refused("code_expired"));
    expect((await signByCode.execute(world.visitor, { ...typed, code })).status).toBe("done");
    expect(await signByCode.execute(world.visitor, { ...typed, code })).toEqual(refused("signature_given"));
    const desk = await agreementToPrint.ask(world.coach, { agreement: out.agreement });
    expect(desk?.signatures.find(({ party }) => party === "person")).toMatchObject({ method: "code", name: "Kevin Leroy" });
  });

  it("signs nothing else: a code asked for one signature is worth nothing for another", async () => {
    const [one, other] = [await reached(), await reached()];
    const browser = browserOf(await askSignCode.execute(world.visitor, { signature: one.signature }));
    const code = await codeSentTo(one.number);
    expect(await signByCode.execute(world.visitor, { signature: other.signature, browser, code, ...named })).toEqual(
      refused("code_expired"),
    );
  });

  it("is not spent on what cannot be signed any more", async () => {
    const { number, out, signature } = await reached();
    const browser = browserOf(await askSignCode.execute(world.visitor, { signature }));
    await withdrawn(world.coach, out.agreement);
    const code = await codeSentTo(number);
    expect(await signByCode.execute(world.visitor, { signature, browser, code, ...named })).toEqual(refused("agreement_not_out"));
    expect(await codeSentTo(number)).toBe(code);
  });

  it("is for the person alone, and for somebody who has a proved contact", async () => {
    const { out } = await reached();
    expect(await askSignCode.execute(world.visitor, { signature: linkToken("signature", out.ids.third, 1) })).toEqual(
      refused("link_expired"),
    );
    const nobody = await someone(world.mission, "seeker", "Sans");
    await newTrack(world.coach, nobody.personId);
    const signature = await (await newOut(world.coach, nobody.personId)).link("person");
    expect(await askSignCode.execute(world.visitor, { signature })).toEqual(refused("no_sure_contact"));
    expect((await signingByLink.ask(world.visitor, { token: signature }))?.canGetCode).toBe("no");
  });
});

describe("on a lent screen", () => {
  /** A coach with a password, in a session of their own, who accompanies somebody. */
  async function coachWithPassword() {
    const own = await staff(world.mission, "coach", `ecran${crypto.randomUUID().slice(0, 8)}@essai.example`);
    const here = system(world.mission, "test");
    const where = { device: "", kiosk: false };
    const { value } = await asActor(here, "write", (db) =>
      openSession(db, here, { membershipId: own.membershipId, personId: own.personId, role: "coach" }, "password", where),
    );
    const coach = (await holding(world.mission, value.secret)) as Member<"coach">;
    const seeker = await someone(world.mission, "seeker", "Paul");
    await newTrack(coach, seeker.personId);
    return { own, coach, secret: value.secret, out: await newOut(coach, seeker.personId) };
  }

  it("the coach's session is over before anybody sits down; the second factor alone brings it back", async () => {
    const { own, coach, secret, out } = await coachWithPassword();
    const lent = await lendScreen.execute(coach, { signature: out.ids.person });
    if (lent.status !== "done") throw new Error(JSON.stringify(lent));
    expect(await holding(world.mission, secret)).toBeNull();
    expect(lent.value.passed).toMatchObject({ membership: own.membershipId });
    const { signature, by, passed } = lent.value;
    expect((await signOnScreen.execute(world.visitor, { lent: { signature, by }, ...named })).status).toBe("done");
    expect((await signingOnScreen.ask(world.visitor, { lent: { signature, by } }))?.state).toBe("given");
    const [row] = await rowsPastWalls<{ method: string; by: string }>(
      `select method, recorded_by as by from signature where id = $1`,
      [signature],
    );
    expect(row).toEqual({ method: "screen", by });
    const wrong = await enterWithFactor.execute(world.visitor, { passed, code: "000000" });
    expect(wrong).toEqual(refused("factor_wrong"));
    expect((await enterWithFactor.execute(world.visitor, { passed, code: totpNow(own.secret) })).status).toBe("done");
  });

  it("gives back no password where none was given: a demonstration's door comes back through the sign-in page", async () => {
    const { person } = await fresh();
    const { ids } = await newOut(world.coach, person);
    const lent = await lendScreen.execute(world.coach, { signature: ids.person });
    expect(lent).toMatchObject({ status: "done", value: { passed: null } });
  });

  it("is lent for the person only, and not once they have signed", async () => {
    const { person } = await fresh();
    const { ids } = await newOut(world.coach, person);
    for (const party of ["mire", "third"] as const)
      expect(await lendScreen.execute(world.coach, { signature: ids[party] })).toEqual(refused("way_not_open"));
    const lent = { signature: ids.person, by: world.coach.membershipId };
    expect((await signOnScreen.execute(world.visitor, { lent, ...named })).status).toBe("done");
    expect(await lendScreen.execute(world.coach, { signature: ids.person })).toEqual(refused("signature_given"));
  });

  it("does nothing without what was sealed in the browser, nor for whoever is signed in", async () => {
    const { person, seeker } = await fresh();
    const { ids } = await newOut(world.coach, person);
    const lent = { signature: ids.person, by: world.coach.membershipId };
    expect(await signOnScreen.execute(world.visitor, { ...named })).toEqual(refused("screen_over"));
    expect(await signingOnScreen.ask(world.visitor, {})).toBeNull();
    for (const actor of [world.coach, seeker])
      expect((await signOnScreen.execute(actor, { lent, ...named })).status).toBe("missing");
  });
});

describe("on paper", () => {
  // What a file is, is the intake's business (documents-intake.test.ts): here it went through.
  const clean = { mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7"), sha256: "x", state: "clean", toJSON: () => ({}) };
  const paper = (signature: string, more: object = {}) => ({
    signature,
    signedName: "Kevin Leroy",
    on: today(),
    file: clean,
    name: "scan.pdf",
    ...more,
  });

  it("is put on record by the coach, with the scan, its day and whether it was read aloud", async () => {
    const { person } = await fresh();
    const { ids } = await newOut(world.coach, person);
    const on = addDays(today(), -2);
    expect((await recordPaper.execute(world.coach, paper(ids.person, { on, readAloud: "yes" }))).status).toBe("done");
    const [row] = await rowsPastWalls<{ aloud: string; by: string; day: string; scans: string }>(
      `select read_aloud as aloud, recorded_by as by, (given_at at time zone 'Europe/Brussels')::date::text as day,
        (select count(*)::text from document d where d.id = s.scan_id and d.person_id = s.person_id) as scans from signature s where id = $1`,
      [ids.person],
    );
    expect(row).toEqual({ aloud: "yes", by: world.coach.membershipId, day: on, scans: "1" });
    expect(await recordPaper.execute(world.coach, paper(ids.person))).toEqual(refused("signature_given"));
    const [kept] = await rowsPastWalls<{ count: string }>(`select count(*)::text as count from document where person_id = $1`, [
      person,
    ]);
    expect(kept?.count).toBe("1");
  });

  it("never without a scan, never in the future, never by who does not accompany the person", async () => {
    const { person, seeker } = await fresh();
    const { ids } = await newOut(world.coach, person);
    const whole = paper(ids.person);
    expect(await recordPaper.execute(world.coach, { ...whole, file: undefined })).toMatchObject({
      status: "invalid",
      errors: { file: ["file_missing"] },
    });
    expect(await recordPaper.execute(world.coach, { ...whole, on: addDays(today(), 1) })).toEqual(refused("day_in_future"));
    for (const actor of [world.secondCoach, world.coordinator, seeker, world.visitor])
      expect((await recordPaper.execute(actor, whole)).status).toBe("missing");
  });
});

describe("another Mire, a second coach", () => {
  it("see nothing of it", async () => {
    const { person } = await fresh();
    const out = await newOut(world.coach, person);
    const other = await newTrackWorld();
    expect(await agreementDesk.ask(world.secondCoach, { person })).toBeNull();
    expect(await agreementToPrint.ask(other.coach, { agreement: out.agreement })).toBeNull();
    expect(await signingByLink.ask(other.visitor, { token: await out.link("person") })).toBeNull();
  });
});

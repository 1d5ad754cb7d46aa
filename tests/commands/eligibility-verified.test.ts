import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDocument } from "../../lib/documents/commands/check";
import { bringPaper, checkCriterion, decideVerified, noteTitle } from "../../lib/eligibility/commands/verify";
import { decisionsOf, keepDecision } from "../../lib/eligibility/facts/verified";
import { shippedRuleSets } from "../../lib/eligibility/model";
import { eligibilityFile, eligibilitySummary, myEligibility } from "../../lib/eligibility/queries/verified";
import { assess } from "../../lib/eligibility/rules/assess";
import { factsFromPeriods } from "../../lib/eligibility/rules/facts-from-periods";
import { recompute } from "../../lib/eligibility/rules/verified";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { myTrack } from "../../lib/tracks/queries/mine";
import { situations } from "../domain/eligibility-situations";
import { newPaper, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";

let world: TrackWorld;
const began = new Date("2031-03-03T09:00:00Z");
const later = { now: new Date("2031-03-10T09:00:00Z") };
beforeAll(async () => {
  world = await newTrackWorld(began);
});
afterAll(disconnect);

const known = { schooling: "no", registered: "yes", diploma: "cesi", birthDate: "1990-03-12" };
let minutes = 0;
/** Each a minute after the one before: the newest decision is the one that counts. */
const decide = (more: object = {}, since = "") =>
  decideVerified.execute(
    world.coach,
    { person: world.person, since, ...known, ...more },
    { now: new Date(later.now.getTime() + ++minutes * 60_000) },
  );
const latest = async () => (await eligibilityFile.ask(world.coach, { person: world.person }, later.now))!.standing!;
const check = (more: object) =>
  checkCriterion.execute(world.coach, { person: world.person, outcome: "met", proof: "seen", ...more }, later);

describe("a decision", () => {
  it("is taken as of the first day of the track, under its rule set, and can be read again whole", async () => {
    expect((await decide()).status).toBe("done");
    const { decisions, file } = await latest();
    expect(decisions[0]).toMatchObject({
      verdict: "likely_eligible",
      situation: { on: "2031-03-03", highestDiploma: "cesi" },
      ruleSet: { code: "mire-2024" },
    });
    expect(file.assessment?.criteria.find(({ code }) => code === "no_cess")?.outcome).toBe("met");
  });

  it("is not written over one that came meanwhile; each stays", async () => {
    expect(await decide({ diploma: "cess" })).toEqual({ status: "refused", refusal: "decided_meanwhile" });
    const before = (await latest()).decisions;
    expect((await decide({ diploma: "cess" }, before[0]!.id)).status).toBe("done");
    expect((await latest()).decisions).toHaveLength(before.length + 1);
    await decide({}, (await latest()).decisions[0]!.id);
  });

  it("refuses days that cannot be, each at its field", async () => {
    const since = (await latest()).decisions[0]!.id;
    expect(await decide({ birthDate: "2031-04-01" }, since)).toEqual({ status: "refused", refusal: "birth_after_start" });
    expect(
      await decide(
        {
          forem1From: "2030-02-01",
          forem1To: "2030-01-01",
          forem2To: "2030-01-01",
          allowance1From: "2030-01-01",
          activityKnown: "known",
        },
        since,
      ),
    ).toEqual({
      status: "invalid",
      errors: {
        forem1To: ["to_before_from"],
        forem2From: ["from_missing"],
        activityKnown: ["periods_missing"],
        allowance1Kind: ["kind_of_money_missing"],
      },
    });
  });

  it("is sealed: no plain column tells what it was made of", async () => {
    const rows = await rowsPastWalls<{ text: string }>(
      "select d::text as text from eligibility_decision d where person_id = $1",
      [world.person],
    );
    for (const { text } of rows) expect(text).not.toMatch(/cesi|1990-03-12|registeredAtForem/);
  });

  it(
    "is made again exactly, for any situation under each rule set, whatever the dates of rule sets become",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(situations, fc.constantFrom(...shippedRuleSets), async (situation, ruleSet) => {
          const decided = assess(ruleSet, factsFromPeriods(situation));
          const read = await asActor(world.coach, "write", async (db) => {
            const by = { by: world.coach.membershipId, at: new Date("2031-01-01T00:00:00Z") };
            const id = await keepDecision(db, {
              person: world.person,
              track: world.track,
              verdict: decided.verdict,
              ruleSet,
              situation,
              ...by,
            });
            const found = (await decisionsOf(db, world.person, world.track)).find((each) => each.id === id);
            await db.sql`update eligibility_decision set decided_at = '2020-01-01' where id = ${id}::uuid`;
            return found;
          });
          expect(read && recompute(read)).toEqual(decided);
        }),
        { numRuns: 60 },
      );
      const before = (await latest()).file.assessment;
      await asActor(system(world.mission, "test"), "write", async (db) => {
        await db.sql`insert into rule_set (code, valid_from, valid_to, enabled) values ('mire-2024', '2025-01-01', null, true), ('mire-2004', null, '2024-12-31', true)`;
      });
      expect((await latest()).file.assessment).toEqual(before);
    },
  );
});

describe("a proof", () => {
  it("by a paper accepts the paper; with its author, its day and its end", async () => {
    const document = await newPaper(world.coach, world.person);
    expect((await check({ code: "social_integration_income", proof: `paper:${document}`, expiresOn: "2031-06-30" })).status).toBe(
      "done",
    );
    const { file } = await latest();
    const state = file.criteria.find(({ code }) => code === "social_integration_income");
    expect(state).toMatchObject({
      proof: "proved",
      agreement: "different",
      check: { document, expiresOn: "2031-06-30", by: "Claire" },
    });
    const [row] = await rowsPastWalls<{ state: string }>("select check_state as state from document where id = $1", [document]);
    expect(row?.state).toBe("accepted");
    const after = (await eligibilityFile.ask(world.coach, { person: world.person }, new Date("2031-07-01T09:00:00Z")))!.standing!
      .file;
    expect(after.criteria.find(({ code }) => code === "social_integration_income")?.proof).toBe("expired");
  });

  it("by a paper that was refused, of somebody else, or gone is none", async () => {
    const [refused, other] = [await newPaper(world.coach, world.person), await newTrackWorld()];
    await checkDocument.execute(world.coach, { person: world.person, document: refused, answer: "refused", why: "Floue" });
    expect(await check({ code: "no_cess", proof: `paper:${refused}` })).toEqual({
      status: "refused",
      refusal: "paper_refused_before",
    });
    const theirs = await newPaper(other.coach, other.person);
    expect(await check({ code: "no_cess", proof: `paper:${theirs}` })).toEqual({ status: "refused", refusal: "paper_missing" });
    expect(await check({ code: "no_cess", proof: "paper" })).toMatchObject({ errors: { proof: ["proof_missing"] } });
  });

  it("takes the place of the one before, which stays as past", async () => {
    await check({ code: "no_cess", outcome: "unknown" });
    await check({ code: "no_cess" });
    expect((await latest()).file.criteria.find(({ code }) => code === "no_cess")?.check?.content.outcome).toBe("met");
    const past = await rowsPastWalls("select 1 from criterion_check where person_id = $1 and superseded_at is not null", [
      world.person,
    ]);
    expect(past.length).toBeGreaterThan(0);
  });

  it("of a criterion that the track's rule set does not have is refused", async () => {
    const other = await newTrackWorld(new Date("2023-05-02T09:00:00Z"));
    const input = { person: other.person, code: "aged_55_plus", outcome: "met", proof: "seen" };
    expect(await checkCriterion.execute(other.coach, input)).toEqual({ status: "refused", refusal: "criterion_not_here" });
  });

  it("makes the file whole, item by item, and both sides read the same that is missing", async () => {
    const missing = async () =>
      (await myEligibility.ask(world.seeker, {}, later.now)) as unknown as {
        missing: { code: string }[];
        done: number;
        all: number;
      };
    expect((await missing()).missing.map(({ code }) => code)).toEqual(["schooling_over", "registered_at_forem"]);
    await bringPaper.execute(world.seeker, { code: "registered_at_forem" }, later);
    expect((await latest()).file.base.find(({ code }) => code === "registered_at_forem")?.proof).toBe("bringing");
    for (const code of ["schooling_over", "registered_at_forem"]) await check({ code });
    expect(await missing()).toMatchObject({ missing: [], done: 4, all: 4 });
  });
});

describe("a residence title", () => {
  it("says what the card says, and becomes needed with the stay", async () => {
    await decide({ stay: "stay_permit" }, (await latest()).decisions[0]!.id);
    expect((await latest()).file.completeness.items.at(-1)).toEqual({ code: "title_noted", state: "missing" });
    await noteTitle.execute(world.coach, { person: world.person, type: "b", mention: "limited", until: "2031-09-01" }, later);
    expect((await latest()).file.title).toMatchObject({ content: { type: "b", mention: "limited" }, expiresOn: "2031-09-01" });
    expect((await latest()).file.completeness.items.at(-1)?.state).toBe("done");
  });

  it("that was only seen on paper is the person's next date, on their first page, until another takes its place", async () => {
    const { coach, seeker, person } = await newTrackWorld(began);
    const next = async () => (await myTrack.ask(seeker, {}, later.now))?.mine?.nearest;
    const note = (until: string) => noteTitle.execute(coach, { person, type: "b", mention: "limited", until }, later);
    await note("2031-09-01");
    expect(await next()).toEqual({ what: "paper", on: "2031-09-01" });
    await note("2032-09-01");
    expect(await next()).toEqual({ what: "paper", on: "2032-09-01" });
  });
});

describe("the coordination", () => {
  it("reads that a criterion is met and how whole the file is; never which, nor by what", async () => {
    const summary = await eligibilitySummary.ask(world.coordinator, { person: world.person }, later.now);
    expect(Object.keys(summary ?? {}).toSorted()).toEqual(["all", "criterionMet", "decidedAt", "done", "person"]);
    expect(summary?.criterionMet).toBe("yes");
    expect(await eligibilityFile.ask(world.coordinator, { person: world.person })).toBeNull();
  });
});

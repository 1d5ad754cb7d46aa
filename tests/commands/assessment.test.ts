import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor, disconnect } from "../../lib/platform/db";
import { saveCards, saveExperience, saveObstacles, saveProject, saveSchooling } from "../../lib/tracks/commands/assessment";
import { assessmentOf, myAssessment } from "../../lib/tracks/queries/assessment";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { someone } from "../world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const seen = (person = world.person) => assessmentOf.ask(world.coach, { person });
const lastOf = async (person = world.person) => (await seen(person))!.base;

describe("an assessment", () => {
  it("is a version at each save, with who and when; the person reads what the coach noted, and corrects it", async () => {
    const first = await saveSchooling.execute(
      world.coach,
      { person: world.person, base: "", diploma: "cesi", year: "2008", field: "Vente" },
      { now: new Date("2026-09-01T08:00:00Z") },
    );
    expect(first).toMatchObject({ status: "done", value: { section: "schooling", next: "experience" } });
    const mine = await myAssessment.ask(world.seeker, {});
    expect(mine?.content).toEqual({ schooling: { diploma: "cesi", year: "2008", field: "Vente" } });

    const corrected = await saveSchooling.execute(
      world.seeker,
      { base: mine!.base, diploma: "cess", year: "2010", field: "Vente" },
      { now: new Date("2026-09-02T08:00:00Z") },
    );
    expect(corrected.status).toBe("done");
    const view = await seen();
    expect(view?.content.schooling?.diploma).toBe("cess");
    expect(view?.versions).toMatchObject([
      { number: 2, author: "Yasmina", authorRole: "seeker", section: "schooling" },
      { number: 1, author: "Claire", authorRole: "coach", section: "schooling" },
    ]);
    const before = await assessmentOf.ask(world.coach, { person: world.person, version: "1" });
    expect(before).toMatchObject({ shown: { number: 1 }, content: { schooling: { diploma: "cesi" } } });
    expect(await assessmentOf.ask(world.coach, { person: world.person, version: 9 })).toBeNull();
  });

  it("keeps the other sections, forgets what is emptied, and counts nothing empty", async () => {
    const { person } = await anotherOnTrack(world, "Kevin");
    await saveSchooling.execute(world.coach, { person, diploma: "ceb" });
    await saveExperience.execute(world.coach, {
      person,
      base: await lastOf(person),
      what1: "  Aide en cuisine ",
      kind1: "informal",
    });
    await saveSchooling.execute(world.coach, { person, base: await lastOf(person), diploma: "", year: " " });
    expect((await seen(person))?.content).toEqual({ experience: { what1: "Aide en cuisine", kind1: "informal" } });
  });

  it("finds the trade behind the person's words, and keeps the one they choose", async () => {
    const { person } = await anotherOnTrack(world, "Amal");
    await saveProject.execute(world.coach, { person, aim: "CAISSIERE" });
    const likely = (await seen(person))?.likely.map(({ code }) => code);
    expect(likely).toContain("D1505");
    await saveProject.execute(world.coach, { person, base: await lastOf(person), aim: "CAISSIERE", trades: "D1505" });
    const view = await seen(person);
    expect(view?.trades).toEqual([{ code: "D1505", label: "Personnel de caisse" }]);
    expect(view?.likely.map(({ code }) => code)).not.toContain("D1505");
  });

  it("refuses a card that is on both sides, an absurd year, a text without end", async () => {
    const { person } = await anotherOnTrack(world, "Marco");
    const twice = { person, good: ["time", "cook"], hard: ["cook"] };
    expect(await saveCards.execute(world.coach, twice)).toEqual({ status: "refused", refusal: "card_twice" });
    expect(await saveSchooling.execute(world.coach, { person, year: "208" })).toMatchObject({ errors: { year: ["year_wrong"] } });
    expect(await saveSchooling.execute(world.coach, { person, field: "x".repeat(121) })).toMatchObject({
      errors: { field: ["text_too_long"] },
    });
    expect(await saveCards.execute(world.coach, { person, good: ["juggling"] })).toMatchObject({ status: "invalid" });
    expect((await seen(person))?.versions).toEqual([]);
  });
});

describe("two people at once", () => {
  it("both stand when they filled different sections from the same page", async () => {
    const { person, seeker } = await anotherOnTrack(world, "Fatou");
    const [one, other] = await Promise.all([
      saveSchooling.execute(world.coach, { person, base: "", diploma: "ceb" }),
      saveCards.execute(seeker, { base: "", good: ["cook"] }),
    ]);
    expect([one.status, other.status]).toEqual(["done", "done"]);
    const view = await seen(person);
    expect(view?.content).toEqual({ schooling: { diploma: "ceb" }, cards: { good: ["cook"] } });
    expect(view?.versions.map(({ number }) => number)).toEqual([2, 1]);
  });

  it("lose nothing in the same section: the second is told, whoever comes first", async () => {
    const { person, seeker } = await anotherOnTrack(world, "Emine");
    const outcomes = await Promise.all([
      saveObstacles.execute(world.coach, { person, base: "", housing: "stable" }),
      saveObstacles.execute(seeker, { base: "", housing: "looking" }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["done", "refused"]);
    expect(outcomes.find(({ status }) => status === "refused")).toMatchObject({ refusal: "assessment_changed" });
    expect((await seen(person))?.versions).toHaveLength(1);
  });
});

describe("who sees it", () => {
  it("nobody but the person and who accompanies them: neither the coordination, nor another coach, nor anybody outside", async () => {
    const { person } = await anotherOnTrack(world, "Oksana");
    await saveObstacles.execute(world.coach, { person, health: "Pas de charges lourdes" });
    const others = [
      world.secondCoach,
      world.coordinator,
      world.visitor,
      world.seeker,
      await someone(world.mission, "employer", "Bruno"),
      await someone(world.mission, "partner", "Nour"),
      await someone(world.mission, "admin", "Tom"),
      (await newTrackWorld()).coach,
    ];
    for (const other of others) {
      expect(await assessmentOf.ask(other, { person })).toBeNull();
      expect((await saveObstacles.execute(other, { person, health: "" })).status).toBe("missing");
    }
    expect((await seen(person))?.content.obstacles).toEqual({ health: "Pas de charges lourdes" });
  });

  it("shows the coordination the whole by breaking the glass, and the look is in the journal", async () => {
    const { person } = await anotherOnTrack(world, "Dawit");
    await saveObstacles.execute(world.coach, { person, housing: "temporary" });
    await asActor(
      world.coordinator,
      "write",
      (db) => db.sql`
      insert into assignment (person_id, membership_id, kind, until, sealed_reason)
      values (${person}::uuid, ${world.coordinator.membershipId}::uuid, 'glass', now() + interval '1 hour', 'Essai')`,
    );
    expect((await assessmentOf.ask(world.coordinator, { person }))?.content.obstacles).toEqual({ housing: "temporary" });
    const looks = await rowsPastWalls(
      `select 1 from event where type = 'people.viewed' and subject = $1 and actor_id = $2 and command = 'assessment.of'`,
      [person, world.coordinator.membershipId],
    );
    expect(looks).toHaveLength(1);
  });

  it("is closed with the track: read still, changed no more", async () => {
    const { person, seeker, track } = await anotherOnTrack(world, "Jordan");
    await saveSchooling.execute(world.coach, { person, diploma: "ceb" });
    await asActor(
      world.coach,
      "write",
      (db) =>
        db.sql`update track set status = 'closed', closed_on = current_date, closing_reason = 'moved' where id = ${track}::uuid`,
    );
    expect(await saveSchooling.execute(seeker, { base: await lastOf(person), diploma: "cess" })).toEqual({
      status: "refused",
      refusal: "track_closed",
    });
    expect(await myAssessment.ask(seeker, {})).toMatchObject({ track: "closed", content: { schooling: { diploma: "ceb" } } });
  });
});

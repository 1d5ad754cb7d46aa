import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "../../lib/kernel/plain-date";
import { brusselsDay } from "../../lib/kernel/zoned";
import type { Actor } from "../../lib/platform/actor";
import { asHolderOf, disconnect } from "../../lib/platform/db";
import { assign, handOver } from "../../lib/tracks/commands/assign";
import { closeTrack } from "../../lib/tracks/commands/close";
import { cover, endCover } from "../../lib/tracks/commands/cover";
import { breakGlass, closeGlass } from "../../lib/tracks/commands/glass";
import { suspendTrack } from "../../lib/tracks/commands/hold";
import { fileHeader } from "../../lib/tracks/queries/file";
import { trackLife } from "../../lib/tracks/queries/life";
import { myTrack } from "../../lib/tracks/queries/mine";
import { fileSummary } from "../../lib/tracks/queries/summary";
import { accompanied, handOverSheet, team, waitingForCoach } from "../../lib/tracks/queries/team";
import { markAttendance } from "../../lib/sessions/commands/attend";
import { bookSession } from "../../lib/sessions/commands/book";
import { anotherOnTrack, newTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { byPhone, newSession, newWorld, phone, seatsOf, someone } from "../world";

let world: TrackWorld;
beforeEach(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const about = (more: object = {}) => ({ person: world.person, ...more });
const seesFile = async (actor: Actor) => (await fileSummary.ask(actor, about())) !== null;
const today = brusselsDay(new Date());

describe("another coach", () => {
  it("has the file from then on, and the one before no more; both facts stand in it", async () => {
    expect([await seesFile(world.coach), await seesFile(world.secondCoach)]).toEqual([true, false]);
    const given = { coach: world.secondCoach.membershipId, reason: "Déménagement", weight: 3 };
    expect(await assign.execute(world.coach, about(given))).toMatchObject({ status: "done" });
    expect([await seesFile(world.coach), await seesFile(world.secondCoach)]).toEqual([false, true]);
    const events = await rowsPastWalls<{ type: string }>(
      "select type from event where subject = $1 and type like '%assigned' order by id",
      [world.person],
    );
    expect(events.map(({ type }) => type)).toEqual(["tracks.assigned", "tracks.unassigned", "tracks.assigned"]);
    const { coaches } = (await team.ask(world.coach, {}))!;
    expect(coaches.find(({ id }) => id === world.secondCoach.membershipId)).toMatchObject({ people: 1, load: 3, strong: 1 });
    expect(coaches.find(({ id }) => id === world.coach.membershipId)).toMatchObject({ people: 0, load: 0 });
  });

  it("is somebody of this Mire who coaches, and not the same one", async () => {
    const other = await newWorld();
    const to = (coach: string) => assign.execute(world.coach, about({ coach, reason: "x" }));
    expect(await to(other.coach.membershipId)).toEqual({ status: "refused", refusal: "coach_missing" });
    expect(await to(world.seeker.membershipId)).toEqual({ status: "refused", refusal: "coach_missing" });
    expect(await to(world.coach.membershipId)).toEqual({ status: "refused", refusal: "same_coach" });
  });

  it("is given once when two give at the same instant", async () => {
    const third = await someone(world.mission, "coach", "Farid");
    const give = (coach: string) => assign.execute(world.coordinator, about({ coach, reason: "x" }));
    await Promise.all([give(world.secondCoach.membershipId), give(third.membershipId), give(world.secondCoach.membershipId)]);
    const running = await rowsPastWalls("select 1 from assignment where person_id = $1 and kind = 'coach' and ended_at is null", [
      world.person,
    ]);
    expect(running).toHaveLength(1);
  });
});

describe("a caseload handed over", () => {
  const give = (actor: Actor, more: object) =>
    handOver.execute(actor, { from: world.coach.membershipId, to: world.secondCoach.membershipId, reason: "Départ", ...more });

  it("goes whole, or the people who are ticked; a sheet says before where each stands", async () => {
    const kevin = await anotherOnTrack(world, "Kevin");
    const sheet = (await handOverSheet.ask(world.coach, { coach: world.coach.membershipId }))!;
    expect(sheet.people.map(({ firstName, clock }) => [firstName, clock?.phase])).toEqual([
      ["Kevin", "reception"],
      ["Yasmina", "reception"],
    ]);
    expect(await give(world.coach, { who: "chosen", persons: kevin.person })).toMatchObject({ value: { count: 1 } });
    expect(await give(world.coordinator, { who: "all" })).toMatchObject({ value: { count: 1 } });
    expect(await give(world.coordinator, { who: "all" })).toEqual({ status: "refused", refusal: "nobody_to_hand_over" });
    expect((await handOverSheet.ask(world.secondCoach, { coach: world.secondCoach.membershipId }))?.people).toHaveLength(2);
  });

  it("is no way to take somebody else's people, nor to see their sheet", async () => {
    expect((await give(world.secondCoach, { who: "all" })).status).toBe("missing");
    expect(await handOverSheet.ask(world.secondCoach, { coach: world.coach.membershipId })).toBeNull();
    const { coach: elsewhere } = await newWorld();
    expect((await give(elsewhere, { who: "all" })).status).toBe("missing");
  });

  it("moves nobody when one of the ticked was taken by others meanwhile", async () => {
    const kevin = await anotherOnTrack(world, "Kevin");
    await give(world.coach, { who: "chosen", persons: kevin.person });
    expect(await give(world.coach, { who: "chosen", persons: [kevin.person, world.person] })).toEqual({
      status: "refused",
      refusal: "changed_meanwhile",
    });
    expect(await seesFile(world.coach)).toBe(true);
  });

  it("names who stays behind when nobody is ticked", async () => {
    expect(await give(world.coach, { who: "chosen" })).toEqual({ status: "invalid", errors: { persons: ["nobody_chosen"] } });
  });
});

describe("a cover", () => {
  const days = (from: number, until: number) => ({ from: addDays(today, from), until: addDays(today, until) });
  const give = (actor: Actor, when: object) =>
    cover.execute(actor, { absent: world.coach.membershipId, by: world.secondCoach.membershipId, ...when });

  it("opens the files for its days, its last day included, and closes by itself or before", async () => {
    await give(world.coach, days(3, 5));
    expect(await seesFile(world.secondCoach)).toBe(false);
    const given = await give(world.coach, days(0, 0));
    expect(await seesFile(world.secondCoach)).toBe(true);
    expect((await fileSummary.ask(world.secondCoach, about()))?.helpers.map(({ as }) => as)).toEqual(["coach", "cover"]);
    expect((await myTrack.ask(world.seeker, {}))?.mine).toMatchObject({ coach: "Claire", cover: "Samuel" });
    if (given.status !== "done") throw new Error(given.status);
    expect((await endCover.execute(world.secondCoach, { cover: given.value.cover })).status).toBe("done");
    expect(await seesFile(world.secondCoach)).toBe(false);
  });

  it("is never taken by the one who would look", async () => {
    expect((await give(world.secondCoach, days(0, 3))).status).toBe("missing");
    expect((await give(world.coordinator, days(0, 3))).status).toBe("done");
  });

  it("is not given twice for the same days, nor for days that are over", async () => {
    await give(world.coach, days(0, 3));
    expect(await give(world.coach, days(3, 4))).toEqual({ status: "refused", refusal: "covered_already" });
    expect(await give(world.coach, days(-4, -1))).toEqual({ status: "refused", refusal: "cover_over" });
    expect(await give(world.coach, days(2, 1))).toEqual({ status: "invalid", errors: { until: ["until_before_from"] } });
  });
});

describe("the glass", () => {
  const open = (actor: Actor = world.coordinator) => breakGlass.execute(actor, about({ reason: "Plainte reçue ce matin" }));

  it("opens a file to the coordination, for a reason and some hours, and stands in it", async () => {
    expect(await seesFile(world.coordinator)).toBe(false);
    expect(await open()).toMatchObject({ status: "done" });
    expect(await seesFile(world.coordinator)).toBe(true);
    const [row] = await rowsPastWalls<{ hours: number }>(
      "select extract(epoch from until - starts_at)::int / 3600 as hours from assignment where person_id = $1 and kind = 'glass'",
      [world.person],
    );
    expect(row?.hours).toBe(4);
    const { coaches } = (await trackLife.ask(world.coach, about()))!;
    expect(coaches[0]).toMatchObject({ kind: "glass", reason: "Plainte reçue ce matin" });
    expect((await myTrack.ask(world.seeker, {}))?.mine?.glass).toMatchObject({
      name: "Hélène",
      reason: "Plainte reçue ce matin",
    });
    expect(await open()).toEqual({ status: "refused", refusal: "open_already" });
    expect((await closeGlass.execute(world.coordinator, about())).status).toBe("done");
    expect(await seesFile(world.coordinator)).toBe(false);
  });

  it("is broken by a coordinator alone, who has just proved who they are", async () => {
    expect((await open(world.secondCoach)).status).toBe("missing");
    expect((await open(world.coach)).status).toBe("missing");
    expect(await open({ ...world.coordinator, proved: undefined })).toEqual({ status: "refused", refusal: "proof_needed" });
  });

  it("puts no word of the reason into the journal, and closes with the track", async () => {
    await open();
    const events = await rowsPastWalls<{ data: object }>(
      "select data from event where type = 'tracks.glass_broken' and subject = $1",
      [world.person],
    );
    expect(JSON.stringify(events)).not.toContain("Plainte");
    await closeTrack.execute(world.coordinator, about({ reason: "moved", on: today }));
    expect(await seesFile(world.coordinator)).toBe(false);
  });
});

describe("who sees nothing", () => {
  it("is a second coach, another Mire, an employer, a partner, and another person", async () => {
    const other = await newTrackWorld();
    const strangers: Actor[] = [
      world.secondCoach,
      world.coordinator,
      other.coach,
      other.seeker,
      world.visitor,
      ...(await Promise.all((["employer", "partner", "admin"] as const).map((role) => someone(world.mission, role, "X")))),
    ];
    for (const stranger of strangers) {
      expect(await seesFile(stranger)).toBe(false);
      expect((await suspendTrack.execute(other.coach, about({ reason: "other", from: today }))).status).toBe("missing");
    }
    expect(await trackLife.ask(world.secondCoach, about())).toBeNull();
    expect((await fileHeader.ask(world.secondCoach, about()))?.track).toBeNull();
    expect((await myTrack.ask(other.seeker, {}))?.mine?.track.id).toBe(other.track);
  });
});

describe("who came and has no coach", () => {
  let session: string;
  beforeAll(async () => {
    world = await newTrackWorld();
  });

  it("is a computed line, gone when a track opens, and back only when they come again", async () => {
    const now = new Date("2031-03-12T12:00:00Z");
    session = await newSession(world, 10);
    for (const [index, name] of ["Ana", "Bea"].entries())
      await bookSession.execute(world.visitor, byPhone(session, name, phone(500 + index)), {
        now: new Date("2031-03-02T08:00:00Z"),
      });
    const { bookings } = await seatsOf(session);
    for (const { id, firstName } of bookings)
      await markAttendance.execute(
        world.coach,
        { id: crypto.randomUUID(), booking: id, mark: firstName === "Ana" ? "present" : "absent", at: now.toISOString() },
        { now },
      );
    const waiting = await waitingForCoach.ask(world.secondCoach, {}, now);
    expect(waiting?.map(({ firstName }) => firstName)).toEqual(["Ana"]);
    const ana = waiting![0]!.person;
    expect(await accompanied.ask(world.coach, { persons: [ana] }, now)).toEqual([]);
    await newTrack(world.coach, ana, now);
    expect(await waitingForCoach.ask(world.secondCoach, {}, now)).toEqual([]);
    expect(await accompanied.ask(world.secondCoach, { persons: [ana] }, now)).toMatchObject([{ name: "Claire", cover: null }]);
  });
});

describe("how many statements a page costs", () => {
  const counted = async (work: () => Promise<unknown>) => {
    await work();
    let count = 0;
    const add = () => void (count += 1);
    subscribe("mire:sql", add);
    await work();
    unsubscribe("mire:sql", add);
    return count;
  };
  const session = () => asHolderOf(world.mission, "x", (db) => db.sql`select 1 as one from session`);
  const file = async () => {
    await session();
    await fileHeader.ask(world.coach, about());
    await fileSummary.ask(world.coach, about());
  };

  it("is at most eight for a file, and the same for one person or thirty, one step or many", { timeout: 60_000 }, async () => {
    const pages = {
      file,
      life: () => trackLife.ask(world.coach, about()),
      team: () => team.ask(world.coach, {}),
      sheet: () => handOverSheet.ask(world.coach, { coach: world.coach.membershipId }),
      mine: () => myTrack.ask(world.seeker, {}),
    };
    const count = async () => {
      const counts: Record<string, number> = {};
      for (const [name, ask] of Object.entries(pages)) counts[name] = await counted(ask);
      return counts;
    };
    const few = await count();
    for (let index = 0; index < 30; index++) await anotherOnTrack(world, `P${String(index)}`);
    expect(await count()).toEqual(few);
    expect(few.file).toBeLessThanOrEqual(8);
    expect(few).toMatchInlineSnapshot(`
      {
        "file": 7,
        "life": 7,
        "mine": 4,
        "sheet": 3,
        "team": 2,
      }
    `);
  });
});

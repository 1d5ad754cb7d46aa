import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { bookFor } from "../../lib/sessions/commands/book";
import { markAttendance } from "../../lib/sessions/commands/attend";
import { myDay } from "../../lib/tracks/queries/day";
import { fileSummary } from "../../lib/tracks/queries/summary";
import { waitingKinds } from "../../lib/tracks/rules/day";
import { newTrack } from "../track-world";
import { met, newCaseload, now, plant, type CaseloadWorld } from "../caseload-world";
import { newSession } from "../world";

let world: CaseloadWorld;
beforeAll(async () => {
  world = await newCaseload();
}, 60_000);
afterAll(disconnect);

const day = async (actor = world.coach) => (await myDay.ask(actor, {}, now))!;
const waiting = async (actor = world.coach) => {
  const { waiting: lists } = await day(actor);
  return Object.fromEntries(waitingKinds.map((kind) => [kind, lists[kind].map(({ firstName }) => firstName)]));
};

describe("a coach's day", () => {
  it("tells of each kind of thing who waits for it", async () => {
    const { Amal, Yasmina } = world.people as { Amal: string; Yasmina: string };
    await plant(world, async (db) => {
      await db.sql`insert into thread_message (person_id, side, author_id, sealed) values (${Amal}::uuid, 'person', ${world.coach.membershipId}::uuid, 'x')`;
      await db.sql`insert into right_date (person_id, on_date, sealed, created_by) values (${Yasmina}::uuid, '2031-08-20', 'x', ${world.coach.membershipId}::uuid)`;
    });
    expect(await waiting()).toEqual({
      absence: ["Dawit"],
      message: ["Amal"],
      presence: [],
      clock: ["Marco"],
      deadline: ["Yasmina"],
      sign: [],
      paper: ["Marco"],
      plan: [],
      stalled: ["Amal"],
    });
  });

  it("lets each line go when its thing is done", async () => {
    const { Amal, Dawit, Marco } = world.people as { Amal: string; Dawit: string; Marco: string };
    await plant(world, async (db) => {
      await db.sql`update thread_message set seen_at = now() where person_id = ${Amal}::uuid`;
      await db.sql`update document set check_state = 'accepted' where person_id = ${Marco}::uuid`;
      const [last] = await db.sql<{ id: string }>`
        select id from attendee where person_id = ${Dawit}::uuid and status = 'absent' order by starts_at desc limit 1`;
      await db.sql`
        insert into absence_step (person_id, attendee_id, step, outcome, at) values (${Dawit}::uuid, ${last!.id}::uuid, 'letter', 'sent', ${now}::timestamptz - interval '1 hour')`;
    });
    expect(await waiting()).toMatchObject({ message: [], paper: [], absence: [], clock: ["Marco"] });
  });

  it("keeps a date for thirty days after it passed", async () => {
    const { Amal, Dawit, Émine, Marco } = world.people as Record<"Amal" | "Dawit" | "Émine" | "Marco", string>;
    await plant(world, async (db) => {
      await db.sql`
        insert into right_date (person_id, on_date, sealed, created_by)
        select t.who, t.on_date, 'x', ${world.coach.membershipId}::uuid from (values (${Amal}::uuid, date '2031-08-11'), (${Marco}::uuid, date '2031-07-14')) t (who, on_date)`;
      await db.sql`
        insert into document (person_id, sealed, media_type, bytes_count, sha256, uploaded_as, check_state, expires_on)
        values (${Dawit}::uuid, 'x', 'image/png', 1, 'x', 'person', 'accepted', '2031-08-13')`;
      await db.sql`
        insert into criterion_check (person_id, track_id, sealed, expires_on, checked_by)
        select ${Émine}::uuid, id, 'x', '2031-07-15', ${world.coach.membershipId}::uuid from track where person_id = ${Émine}::uuid`;
    });
    const left = (await day()).waiting.deadline.map(({ firstName, thing, deadline }) => [firstName, thing, deadline?.daysLeft]);
    expect(left).toEqual([
      ["Émine", "deadline_over", -30],
      ["Amal", "deadline_over", -3],
      ["Dawit", "deadline_over", -1],
      ["Yasmina", "deadline", 6],
    ]);
    const summary = await fileSummary.ask(world.coach, { person: Amal }, now);
    expect([summary?.rightOn, summary?.today]).toEqual(["2031-08-11", "2031-08-14"]);
    expect((await fileSummary.ask(world.coach, { person: Marco }, now))?.rightOn).toBeNull();
  });

  it("asks who came to a meeting that is over, until somebody says it", async () => {
    const { Amal, Yasmina } = world.people as { Amal: string; Yasmina: string };
    const unmarked = async (person: string, days: number, status: string, leads = world.coach) => {
      const meeting = await met(world, leads, person, days, status);
      await plant(world, (db) => db.sql`update appointment set status = 'planned' where id = ${meeting}::uuid`);
      return meeting;
    };
    const last = await unmarked(Yasmina, 3, "confirmed");
    await unmarked(Yasmina, 1, "expected");
    const workshop = await unmarked(Amal, 4, "expected", world.secondCoach);
    await plant(
      world,
      (db) => db.sql`update appointment set kind = 'workshop', purpose = 'workshop', capacity = 8 where id = ${workshop}::uuid`,
    );
    const presence = async () => (await day()).waiting.presence.map(({ person, meeting, thing }) => [person, meeting, thing]);
    expect(await presence()).toEqual([[Yasmina, last, "mark_meeting"]]);
    await plant(world, (db) => db.sql`update attendee set status = 'present' where person_id = ${Yasmina}::uuid`);
    expect(await presence()).toEqual([]);
  });

  it("shows the meetings of the day with who is expected, and those of whom one covers for", async () => {
    await met(world, world.coach, world.people["Amal"]!, -0.15, "confirmed");
    const { meetings } = await day();
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({ purpose: "follow_up", place: "phone", people: [{ name: "Amal", status: "confirmed" }] });
    expect((await day(world.secondCoach)).meetings).toEqual([]);
    await plant(
      world,
      (db) => db.sql`
      insert into cover (absent_id, by_id, starts_at, until, given_by)
      values (${world.coach.membershipId}::uuid, ${world.secondCoach.membershipId}::uuid, now() - interval '1 hour', now() + interval '1 day', ${world.coordinator.membershipId}::uuid)`,
    );
    expect((await day(world.secondCoach)).meetings).toHaveLength(1);
    expect((await waiting(world.secondCoach))["clock"]).toEqual(["Marco"]);
  });

  it("asks a coach for who came to a session, until somebody accompanies them", async () => {
    // A day on which no other test has a meeting planned: meetings stand at a random minute of theirs.
    const session = await newSession(world, 10, "2031-08-12", new Date("2031-08-01T08:00:00Z"));
    const booked = await bookFor.execute(
      world.coach,
      { session, firstName: "Nadia", contact: "none" },
      { now: new Date("2031-08-02T08:00:00Z") },
    );
    if (booked.status !== "done") throw new Error(JSON.stringify(booked));
    const mark = { id: crypto.randomUUID(), booking: booked.value.booking, mark: "present", at: "2031-08-12T08:00:00.000Z" };
    expect((await markAttendance.execute(world.coach, mark, { now: new Date("2031-08-12T08:00:00Z") })).status).toBe("done");
    const { toAssign } = await day();
    expect(toAssign.map(({ name }) => name)).toEqual(["Nadia"]);
    await newTrack(world.coach, toAssign[0]!.person, now);
    expect((await day()).toAssign).toEqual([]);
  });
});

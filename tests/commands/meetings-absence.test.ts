import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { bookFor } from "../../lib/sessions/commands/book";
import { followAbsence, markMeeting } from "../../lib/tracks/commands/meetings/mark";
import { addHours, addTimeOff, removeHours, removeTimeOff, renewFeed } from "../../lib/tracks/commands/meetings/hours";
import { excuseMeeting } from "../../lib/tracks/commands/meetings/own";
import { addPerson } from "../../lib/tracks/commands/meetings/seats";
import { absenceLetter, absencesToFollow } from "../../lib/tracks/queries/meetings/absences";
import { freeTimes } from "../../lib/tracks/queries/meetings/desk";
import { calendarFeed } from "../../lib/tracks/queries/meetings/feed";
import { myHours } from "../../lib/tracks/queries/meetings/hours";
import { myMeetings } from "../../lib/tracks/queries/meetings/own";
import { newSession } from "../world";
import { plant } from "../caseload-world";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { at, attendeeRow, nothingPlanned, now, planned, workshop } from "../meetings-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld(now);
});
beforeEach(() => nothingPlanned(world));
afterAll(disconnect);

const refused = (refusal: string) => ({ status: "refused", refusal });
const begins = new Date("2031-03-03T09:00:00Z");
const mark = (attendee: string, typed: object, when = begins, actor = world.coach) =>
  markMeeting.execute(actor, { attendee, ...typed }, { now: when });
const stepsOf = (attendee: string) =>
  rowsPastWalls<{ step: string; outcome: string | null }>(
    "select step, outcome from absence_step where attendee_id = $1 order by at, id",
    [attendee],
  );

describe("saying who came", () => {
  it("has its hour: present from two hours before, absent once it has begun, excused with a reason afterwards", async () => {
    const { attendee } = await planned(world);
    expect(await mark(attendee, { mark: "present" }, new Date("2031-03-03T06:59:00Z"))).toEqual(refused("too_early"));
    expect(await mark(attendee, { mark: "absent" }, new Date("2031-03-03T08:59:00Z"))).toEqual(refused("not_begun"));
    expect(await mark(attendee, { mark: "excused" })).toEqual(refused("reason_needed"));
    expect(await mark(attendee, { mark: "excused", reason: "Hospitalisée" })).toMatchObject({ status: "done" });
    expect(await mark(attendee, { mark: "excused", reason: "Encore" })).toEqual(refused("cannot_mark"));
    expect(await mark(attendee, { mark: "là" })).toMatchObject({ status: "invalid", errors: { mark: ["mark_missing"] } });
  });

  it("is corrected later, and both are in the journal", async () => {
    const { attendee } = await planned(world);
    await mark(attendee, { mark: "absent" });
    await mark(attendee, { mark: "present" }, new Date("2031-03-03T09:20:00Z"));
    expect(await attendeeRow(attendee)).toMatchObject({ status: "present" });
    const events = await rowsPastWalls<{ mark: string; before: string }>(
      "select data->>'mark' as mark, data->>'before' as before from event where type = 'meetings.marked' and data->>'attendee' = $1 order by id",
      [attendee],
    );
    expect(events).toEqual([
      { mark: "absent", before: "expected" },
      { mark: "present", before: "absent" },
    ]);
  });

  it("is for whoever leads or accompanies, or coordinates", async () => {
    const { attendee } = await planned(world);
    for (const actor of [world.secondCoach, (await newTrackWorld(now)).coach])
      expect(await mark(attendee, { mark: "present" }, begins, actor)).toEqual({ status: "missing" });
    expect(await markMeeting.execute(world.seeker, { attendee, mark: "present" }, { now: begins })).toEqual({
      status: "missing",
    });
    expect(await markMeeting.execute(world.coordinator, { attendee, mark: "present" }, { now: begins })).toMatchObject({
      status: "done",
    });
  });

  it("at a workshop is also for its leader, about a colleague's people", async () => {
    const meeting = await workshop(world, 2);
    const theirs = await anotherOnTrack({ mission: world.mission, coach: world.secondCoach }, "Fatou", now);
    const added = await addPerson.execute(world.secondCoach, { meeting, person: theirs.person }, { now });
    const { attendee } = (added as { value: { attendee: string } }).value;
    expect(await mark(attendee, { mark: "absent" })).toMatchObject({ status: "done" });
    expect((await absencesToFollow.ask(world.secondCoach, {}, begins))?.map(({ name }) => name)).toEqual(["Fatou"]);
    expect((await absencesToFollow.ask(world.coach, {}, begins))?.map(({ name }) => name)).not.toContain("Fatou");
  });
});

describe("after an absence", () => {
  const follow = (attendee: string, typed: object, iso: string, actor = world.coach) =>
    followAbsence.execute(actor, { attendee, ...typed }, at(iso));
  const next = async (iso: string) =>
    (await absencesToFollow.ask(world.coach, {}, new Date(iso)))?.map((one) => [one.attendee, one.next]);

  it("a message, a call, a second call, a letter, then somebody decides; a new date ends it", async () => {
    const { attendee } = await planned(world);
    await mark(attendee, { mark: "absent" });
    expect(await stepsOf(attendee)).toEqual([{ step: "message", outcome: null }]);
    const ours = async (iso: string) => (await next(iso))?.find(([id]) => id === attendee)?.[1];
    expect(await ours("2031-03-03T09:01:00Z")).toBe("call");
    await follow(attendee, { step: "call", outcome: "no_answer" }, "2031-03-03T14:00:00Z");
    expect(await ours("2031-03-04T14:00:00Z")).toBe("wait");
    expect(await ours("2031-03-05T14:00:00Z")).toBe("call");
    await follow(attendee, { step: "call", outcome: "message_left" }, "2031-03-05T15:00:00Z");
    expect(await ours("2031-03-05T15:00:00Z")).toBe("letter");
    await follow(attendee, { step: "letter", outcome: "sent" }, "2031-03-06T09:00:00Z");
    expect([await ours("2031-03-19T09:00:00Z"), await ours("2031-03-20T09:00:00Z")]).toEqual(["wait", "decide"]);
    await planned(world, { day: "2031-03-25" }, world.person, world.coach, new Date("2031-03-20T10:00:00Z"));
    expect(await ours("2031-03-20T10:00:00Z")).toBeUndefined();
    expect((await stepsOf(attendee)).at(-1)).toEqual({ step: "closed", outcome: "new_date" });
    expect(await follow(attendee, { step: "call", outcome: "reached" }, "2031-03-20T11:00:00Z")).toEqual(
      refused("already_closed_absence"),
    );
  });

  it("a correction ends what it began, and a second absence begins anew", async () => {
    const { attendee } = await planned(world);
    await mark(attendee, { mark: "absent" });
    await mark(attendee, { mark: "present" }, new Date("2031-03-03T09:20:00Z"));
    expect(await follow(attendee, { step: "call", outcome: "reached" }, "2031-03-03T14:00:00Z")).toEqual(refused("not_absent"));
    await mark(attendee, { mark: "absent" }, new Date("2031-03-03T09:30:00Z"));
    expect((await next("2031-03-03T09:31:00Z"))?.find(([id]) => id === attendee)?.[1]).toBe("call");
  });

  it.each([
    ["outcome_missing", { step: "call" }],
    ["outcome_missing", { step: "letter", outcome: "reached" }],
    ["outcome_missing", { step: "closed", outcome: "sent" }],
  ])("is refused with %s", async (refusal, typed) => {
    const { attendee } = await planned(world);
    await mark(attendee, { mark: "absent" });
    expect(await follow(attendee, typed, "2031-03-03T14:00:00Z")).toEqual(refused(refusal));
  });

  it("whoever cannot be written to is sent no message, and whoever has no phone is written a letter", async () => {
    const silent = await anotherOnTrack(world, "Sophie", now);
    await asActor(system(world.mission, "test"), "write", async (db) => {
      await db.sql`update person set channel = 'none' where id = ${silent.person}::uuid`;
      await db.sql`update contact_point set value = 'a@courrier.example', kind = 'email' where person_id = ${silent.person}::uuid`;
    });
    const { attendee } = await planned(world, {}, silent.person);
    await mark(attendee, { mark: "absent" });
    expect(await stepsOf(attendee)).toEqual([]);
    expect((await next("2031-03-03T09:01:00Z"))?.find(([id]) => id === attendee)?.[1]).toBe("letter");
    const letter = await absenceLetter.ask(world.coach, { attendee }, begins);
    expect(letter).toMatchObject({ firstName: "Sophie", coachName: "Claire" });
    expect(await absenceLetter.ask(world.secondCoach, { attendee }, begins)).toBeNull();
  });

  it("is followed by who accompanies the person, not by a colleague", async () => {
    const { attendee } = await planned(world);
    await mark(attendee, { mark: "absent" });
    const typed = { step: "call", outcome: "reached" };
    expect(await follow(attendee, typed, "2031-03-03T14:00:00Z", world.secondCoach)).toEqual({ status: "missing" });
    expect(await absencesToFollow.ask(world.secondCoach, {}, begins)).not.toContainEqual(expect.objectContaining({ attendee }));
  });
});

describe("a coach's hours", () => {
  const hours = (typed: object, actor = world.coach) => addHours.execute(actor, typed, { now });

  it("make free times, less what is there, in real time on both nights that the clocks change", async () => {
    const coach = world.secondCoach;
    for (const [weekday, from, to] of [
      ["1", "09:00", "10:30"],
      ["7", "01:00", "05:00"],
    ] as const)
      await hours({ weekday, from, to }, coach);
    const free = async (from: string) =>
      (await freeTimes.ask(coach, { from, days: 1, minutes: 60 }, now))?.map(({ startsAt }) =>
        startsAt.toISOString().slice(11, 16),
      );
    expect(await free("2031-03-10")).toEqual(["08:00", "08:30"]);
    expect(await free("2031-03-30")).toHaveLength(5);
    // Easter Monday, and the Monday after it.
    expect(await free("2031-04-14")).toEqual([]);
    expect(await free("2031-04-21")).toHaveLength(2);
    expect(await free("2031-10-26")).toHaveLength(9);
    await addTimeOff.execute(
      coach,
      { fromDay: "2031-03-10", fromTime: "09:00", untilDay: "2031-03-10", untilTime: "09:30" },
      { now },
    );
    expect(await free("2031-03-10")).toEqual(["08:30"]);
  });

  it("do not run into each other, end after they begin, and belong to their coach alone", async () => {
    expect(await hours({ weekday: "2", from: "09:00", to: "12:00" })).toMatchObject({ status: "done" });
    expect(await hours({ weekday: "2", from: "11:30", to: "13:00" })).toEqual(refused("hours_overlap"));
    expect(await hours({ weekday: "2", from: "12:00", to: "00:00" })).toMatchObject({ status: "done" });
    expect(await hours({ weekday: "3", from: "12:00", to: "12:00" })).toEqual(refused("ends_before_start"));
    expect(await hours({ weekday: "3", from: "09:00", to: "12:00", site: (await newTrackWorld(now)).site })).toEqual(
      refused("room_unknown"),
    );
    expect(await hours({ weekday: "8", from: "09:00", to: "12:00" })).toMatchObject({ status: "invalid" });
    const [row] = (await myHours.ask(world.coach, {}, now))!.hours;
    expect(await removeHours.execute(world.secondCoach, { id: row!.id }, { now })).toEqual(refused("not_your_hours"));
    expect(await removeHours.execute(world.coach, { id: row!.id }, { now })).toMatchObject({ status: "done" });
    expect(await removeHours.execute(world.coach, { id: row!.id }, { now })).toEqual({ status: "missing" });
  });

  it("off show the meetings that stand in them, and end when they are taken back", async () => {
    await planned(world, { day: "2031-03-12" });
    await addTimeOff.execute(world.coach, { fromDay: "2031-03-12", untilDay: "2031-03-13" }, { now });
    const [off] = (await myHours.ask(world.coach, {}, now))!.off;
    expect(off).toMatchObject({ meetings: 1, endsAt: new Date("2031-03-13T23:00:00Z") });
    expect(await removeTimeOff.execute(world.secondCoach, { id: off!.id }, { now })).toEqual(refused("not_your_hours"));
    expect(await removeTimeOff.execute(world.coach, { id: off!.id }, { now })).toMatchObject({ status: "done" });
    expect(await addTimeOff.execute(world.coach, { fromDay: "2031-02-12", untilDay: "2031-02-13" }, { now })).toEqual(
      refused("in_the_past"),
    );
    expect(await addTimeOff.execute(world.coach, { fromDay: "2031-03-13", untilDay: "2031-03-11" }, { now })).toEqual(
      refused("ends_before_start"),
    );
  });
});

describe("the address of a calendar", () => {
  const feedOf = async (fresh: TrackWorld) => (await myMeetings.ask(fresh.seeker, {}, now))!.feed!;

  it("does not exist before it is asked for, and ends when a new one is made or its owner leaves", async () => {
    const fresh = await newTrackWorld(now);
    expect((await myMeetings.ask(fresh.seeker, {}, now))?.feed).toBeNull();
    await renewFeed.execute(fresh.seeker, {}, { now });
    const first = await feedOf(fresh);
    expect(await calendarFeed.ask(fresh.visitor, { feed: first }, now)).toMatchObject({ owner: "seeker", entries: [] });
    await renewFeed.execute(fresh.seeker, {}, { now });
    expect(await calendarFeed.ask(fresh.visitor, { feed: first }, now)).toBeNull();
    const second = await feedOf(fresh);
    expect(await calendarFeed.ask(world.visitor, { feed: second }, now)).toBeNull();
    await asActor(system(fresh.mission, "test"), "write", ({ tables }) =>
      tables.membership.update({ where: { id: fresh.seeker.membershipId }, data: { status: "left" } }),
    );
    expect(await calendarFeed.ask(fresh.visitor, { feed: second }, now)).toBeNull();
  });

  it("shows a person their dates, and a coach first names with an initial; nobody else's, and not what they are about", async () => {
    const fresh = await newTrackWorld(now);
    await plant(fresh, (db) => db.sql`update person set family_name = 'Benali' where id = ${fresh.person}::uuid`);
    const kevin = await anotherOnTrack(fresh, "Kevin", now);
    await planned(fresh, { purpose: "agreement" });
    const gone = await planned(fresh, { day: "2031-03-04" }, kevin.person);
    await excuseMeeting.execute(fresh.visitor, { attendee: gone.token }, { now });
    await renewFeed.execute(fresh.seeker, {}, { now });
    await renewFeed.execute(fresh.coach, {}, { now });
    const mine = await calendarFeed.ask(fresh.visitor, { feed: await feedOf(fresh) }, now);
    expect(mine?.entries).toMatchObject([{ status: "tentative", who: [], address: "Maison, rue 1, 7999 Essai" }]);
    const theirs = await calendarFeed.ask(fresh.visitor, { feed: (await myHours.ask(fresh.coach, {}, now))!.feed! }, now);
    expect(theirs?.entries.map(({ who, status }) => [who, status])).toEqual([
      [["Yasmina B."], "confirmed"],
      [["Kevin"], "cancelled"],
    ]);
    expect(JSON.stringify([mine, theirs])).not.toMatch(/Benali|agreement/);
  });

  it("holds the information sessions that a coach hosts, with how many come, until they are cancelled", async () => {
    const fresh = await newTrackWorld(now);
    const session = await newSession(fresh, 10);
    await bookFor.execute(fresh.coach, { session, firstName: "Nadia", contact: "none" }, { now });
    await renewFeed.execute(fresh.coach, {}, { now });
    await renewFeed.execute(fresh.secondCoach, {}, { now });
    const entries = async (coach = fresh.coach) =>
      (await calendarFeed.ask(fresh.visitor, { feed: (await myHours.ask(coach, {}, now))!.feed! }, now))!.entries;
    const [held] = await entries();
    expect(held).toMatchObject({ id: session, kind: "session", who: [], seats: 1, room: "Salle 1", place: "site" });
    expect([held!.address, held!.changedAt]).toEqual(["Maison, rue 1, 7999 Essai", held!.createdAt]);
    expect(await entries(fresh.secondCoach)).toEqual([]);
    await plant(
      fresh,
      (db) => db.sql`update info_session set status = 'cancelled', cancel_reason = 'Panne' where id = ${session}::uuid`,
    );
    expect(await entries()).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "../../lib/platform/actor";
import { disconnect } from "../../lib/platform/db";
import { planSession } from "../../lib/sessions/commands/plan";
import { addTimeOff } from "../../lib/tracks/commands/meetings/hours";
import { cancelMeeting, changeMeeting } from "../../lib/tracks/commands/meetings/manage";
import { planMeeting } from "../../lib/tracks/commands/meetings/plan";
import { remindOfMeetings } from "../../lib/tracks/commands/meetings/remind";
import { addPerson } from "../../lib/tracks/commands/meetings/seats";
import { agenda, roomsTaken } from "../../lib/tracks/queries/meetings/desk";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { at, attendeeRow, monday, nothingPlanned, now, planned, wish, workshop } from "../meetings-world";

let world: TrackWorld;
let other: { person: string };
beforeAll(async () => {
  world = await newTrackWorld(now);
  other = await anotherOnTrack(world, "Kevin", now);
});
beforeEach(() => nothingPlanned(world));
afterAll(disconnect);

const plan = () => planMeeting.execute(world.coach, wish(world, world.person), { now });
const refused = (refusal: string) => ({ status: "refused", refusal });

describe("changing a meeting", () => {
  const change = (meeting: string, version: number, more = {}, when = now) =>
    changeMeeting.execute(world.coach, { meeting, version, ...monday, where: `${world.site}|Salle 1`, ...more }, { now: when });
  const told = (attendee: string) =>
    rowsPastWalls("select 1 from event where type = 'meetings.changed' and data->>'attendee' = $1", [attendee]);

  it("moves the people with it, asks them again, and is told", async () => {
    const { appointment, attendee } = await planned(world);
    expect(await change(appointment, 1, { from: "10:30", to: "11:30" })).toMatchObject({ status: "done" });
    expect(await attendeeRow(attendee)).toMatchObject({ status: "expected", startsAt: new Date("2031-03-03T09:30:00Z") });
    expect(await told(attendee)).toHaveLength(1);
  });

  it("that changes nothing is told to nobody", async () => {
    const { appointment, attendee } = await planned(world);
    expect(await change(appointment, 1)).toMatchObject({ status: "done" });
    expect(await told(attendee)).toEqual([]);
  });

  it("is refused from an older form, past its beginning, below its people, and where something stands", async () => {
    const { appointment } = await planned(world);
    expect(await change(appointment, 2)).toEqual(refused("meeting_changed"));
    expect(await change(appointment, 1, {}, new Date("2031-03-03T09:00:00Z"))).toEqual(refused("meeting_over"));
    await planned(world, { from: "14:00", to: "15:00", where: "phone" }, other.person);
    expect(await change(appointment, 1, { from: "14:30", to: "15:30" })).toEqual(refused("coach_busy"));
    const meeting = await workshop(world, 2, { day: "2031-03-07" });
    for (const person of [world.person, other.person]) await addPerson.execute(world.coach, { meeting, person }, { now });
    expect(await change(meeting, 1, { day: "2031-03-07", capacity: "1" })).toEqual(refused("capacity_below_taken"));
  });

  it("finds a person busy whose other meetings its leader may not see", async () => {
    const theirs = await anotherOnTrack({ mission: world.mission, coach: world.secondCoach }, "Amal", now);
    const meeting = await workshop(world, 2, { day: "2031-03-07" });
    await addPerson.execute(world.secondCoach, { meeting, person: theirs.person }, { now });
    await planned(world, { day: "2031-03-10", where: "phone" }, theirs.person, world.secondCoach);
    expect(await change(meeting, 1, { day: "2031-03-10" })).toEqual(refused("person_busy"));
  });

  it("is nothing that a colleague may do", async () => {
    const { appointment } = await planned(world);
    const typed = { meeting: appointment, version: 1, ...monday, where: "phone" };
    expect(await changeMeeting.execute(world.secondCoach, typed, { now })).toEqual({ status: "missing" });
    expect(await changeMeeting.execute(world.coordinator, typed, { now })).toMatchObject({ status: "done" });
  });
});

describe("cancelling a meeting", () => {
  const cancel = (meeting: string, when = now) =>
    cancelMeeting.execute(world.coach, { meeting, reason: "Formation" }, { now: when });

  it("frees the coach, and is told to whoever was awaited", async () => {
    const { appointment, attendee } = await planned(world);
    expect(await cancel(appointment)).toMatchObject({ status: "done" });
    expect(await attendeeRow(attendee)).toMatchObject({ status: "cancelled_by_mire" });
    expect(await plan()).toMatchObject({ status: "done" });
  });

  it("once it has begun is refused: nobody who did not come is told that it was cancelled", async () => {
    const { appointment } = await planned(world);
    expect(await cancel(appointment, new Date("2031-03-03T09:00:00Z"))).toEqual(refused("meeting_begun"));
    expect(await cancel(appointment)).toMatchObject({ status: "done" });
    expect(await cancel(appointment)).toEqual(refused("meeting_over"));
  });
});

describe("the day before", () => {
  it("each person is reminded once per time of the meeting, from the hour of reminders on", async () => {
    const { attendee, appointment } = await planned(world);
    const remind = (iso: string) => remindOfMeetings.execute(system(world.mission, "test"), {}, at(iso));
    expect(await remind("2031-03-02T15:59:00Z")).toEqual(refused("nothing_to_do"));
    expect(await remind("2031-03-02T16:00:00Z")).toMatchObject({ status: "done", value: { reminded: 1 } });
    expect(await remind("2031-03-02T16:01:00Z")).toEqual(refused("nothing_to_do"));
    await changeMeeting.execute(
      world.coach,
      { meeting: appointment, version: 1, ...monday, from: "15:00", to: "16:00", where: "phone" },
      at("2031-03-02T16:02:00Z"),
    );
    expect(await remind("2031-03-02T16:03:00Z")).toMatchObject({ status: "done", value: { reminded: 1 } });
    expect(
      await rowsPastWalls("select 1 from event where type = 'meetings.reminder_due' and data->>'attendee' = $1", [attendee]),
    ).toHaveLength(2);
  });
});

describe("the agenda", () => {
  it("shows a coach their own day, sessions and days off included, and the team which rooms are taken, without any name", async () => {
    const session = { site: world.site, room: "Salle 1", day: "2031-03-04", from: "09:30", to: "11:00", capacity: 5 };
    await planSession.execute(world.coach, session, { now });
    await addTimeOff.execute(world.coach, { fromDay: "2031-03-05", untilDay: "2031-03-05" }, { now });
    await planned(world, { day: "2031-03-04", from: "14:00", to: "15:00" });
    const week = await agenda.ask(world.coach, { from: "2031-03-03", days: 7 }, now);
    expect(week?.map(({ what, people }) => [what, people.map(({ name }) => name)])).toEqual([
      ["session", []],
      ["individual", ["Yasmina"]],
      ["off", []],
    ]);
    expect(await agenda.ask(world.secondCoach, { from: "2031-03-03", days: 7 }, now)).toEqual([]);
    const rooms = await roomsTaken.ask(world.secondCoach, { from: "2031-03-04", days: 1 }, now);
    expect(rooms?.map(({ room, coach }) => [room, coach])).toEqual([
      ["Salle 1", "Claire"],
      ["Salle 1", "Claire"],
    ]);
    expect(JSON.stringify(rooms)).not.toContain("Yasmina");
  });
});

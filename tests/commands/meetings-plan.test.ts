import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { changeSession, planSession } from "../../lib/sessions/commands/plan";
import { addTimeOff } from "../../lib/tracks/commands/meetings/hours";
import { planMeeting, planWorkshop } from "../../lib/tracks/commands/meetings/plan";
import { addPerson, removePerson } from "../../lib/tracks/commands/meetings/seats";
import { oneMeeting } from "../../lib/tracks/queries/meetings/desk";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { at, attendeeRow, meetingRow, nothingPlanned, now, planned, wish, workshop, workshopWish } from "../meetings-world";

let world: TrackWorld;
let other: { person: string };
beforeAll(async () => {
  world = await newTrackWorld(now);
  other = await anotherOnTrack(world, "Kevin", now);
});
beforeEach(() => nothingPlanned(world));
afterAll(disconnect);

const plan = (more = {}, person = world.person, coach = world.coach) =>
  planMeeting.execute(coach, wish(world, person, more), { now });
const refused = (refusal: string) => ({ status: "refused", refusal });

describe("planning a meeting", () => {
  it("writes when, where and who; the journal holds ids, and neither the person's name nor what it is about", async () => {
    const { attendee, appointment } = await planned(world, { purpose: "agreement" });
    expect(await attendeeRow(attendee)).toMatchObject({ status: "expected", startsAt: new Date("2031-03-03T09:00:00Z") });
    expect(await meetingRow(appointment)).toMatchObject({
      status: "planned",
      taken: 1,
      room: "Salle 1",
      coach: world.coach.membershipId,
    });
    const [event] = await rowsPastWalls<{ subject: string; data: object }>(
      "select subject, data from event where type = 'meetings.planned' and data->>'attendee' = $1",
      [attendee],
    );
    expect(event).toEqual({ subject: world.person, data: { attendee, appointment } });
  });

  it("by a coordinator is with the person's own coach", async () => {
    const { appointment } = await planned(world, {}, world.person, world.coordinator);
    expect((await meetingRow(appointment)).coach).toBe(world.coach.membershipId);
  });

  it.each([
    ["coach_busy", () => plan({ where: "phone", from: "10:30", to: "11:30" }, other.person)],
    ["person_busy", () => plan({ where: "phone", from: "10:59", to: "11:30" })],
    ["coach_busy", () => planWorkshop.execute(world.coach, workshopWish(world, 5), { now })],
    ["room_busy", () => planWorkshop.execute(world.secondCoach, workshopWish(world, 5), { now })],
  ])("is refused with %s when something stands there", async (refusal, again) => {
    await planned(world);
    expect(await again()).toEqual(refused(refusal));
  });

  it("follows another without a gap", async () => {
    await planned(world);
    expect(await plan({ from: "11:00", to: "11:30" })).toMatchObject({ status: "done" });
  });

  it("counts information sessions of the same coach, and of the same room", async () => {
    const session = { site: world.site, room: "Salle 1", day: "2031-03-04", from: "09:30", to: "11:00", capacity: 5 };
    expect(await planSession.execute(world.coach, session, { now })).toMatchObject({ status: "done" });
    expect(await plan({ day: "2031-03-04", where: "phone" })).toEqual(refused("coach_busy"));
    expect(await planWorkshop.execute(world.secondCoach, workshopWish(world, 5, { day: "2031-03-04" }), { now })).toEqual(
      refused("room_busy"),
    );
  });

  it("is counted by information sessions in the same way", async () => {
    const session = { site: world.site, room: "Salle 1", day: "2031-03-11", from: "09:30", to: "11:00", capacity: 5 };
    const ask = (by: typeof world.coach, more = {}) => planSession.execute(by, { ...session, ...more }, { now });
    expect(await planWorkshop.execute(world.secondCoach, workshopWish(world, 5, { day: "2031-03-11" }), { now })).toMatchObject({
      status: "done",
    });
    expect(await ask(world.coach)).toEqual(refused("room_taken"));
    expect(await ask(world.coach, { room: " salle  1 " })).toEqual(refused("room_taken"));
    expect(await ask(world.secondCoach, { room: "Salle 2" })).toEqual(refused("host_busy"));
    const elsewhere = await ask(world.coach, { room: "Salle 2" });
    if (elsewhere.status !== "done") throw new Error(JSON.stringify(elsewhere));
    const change = { session: elsewhere.value.session, version: 1, ...session };
    expect(await changeSession.execute(world.coach, change, { now })).toEqual(refused("room_taken"));
    expect(await changeSession.execute(world.coach, { ...change, room: "Salle 2", capacity: 9 }, { now })).toMatchObject({
      status: "done",
    });
  });

  it("respects a day off", async () => {
    await addTimeOff.execute(world.coach, { fromDay: "2031-03-05", untilDay: "2031-03-05" }, { now });
    expect(await plan({ day: "2031-03-05" })).toEqual(refused("coach_off"));
    expect(await plan({ day: "2031-03-06" })).toMatchObject({ status: "done" });
  });

  it.each([
    ["in_the_past", { day: "2031-02-28" }],
    ["ends_before_start", { from: "11:00", to: "10:00" }],
    ["duration_wrong", { to: "10:05" }],
    ["duration_wrong", { from: "08:00", to: "16:01" }],
    ["too_far", { day: "2034-03-03" }],
  ])("is refused with %s", async (refusal, more) => expect(await plan(more)).toEqual(refused(refusal)));

  it("is refused in a room that the house does not have, and in a house that is another Mire's", async () => {
    const elsewhere = await newTrackWorld(now);
    expect(await plan({ where: `${world.site}|Cave` })).toEqual(refused("room_unknown"));
    expect(await plan({ where: elsewhere.site })).toEqual(refused("room_unknown"));
  });

  it.each([
    ["where", "place_missing", { where: "" }],
    ["detail", "detail_missing", { where: "elsewhere" }],
    ["purpose", "purpose_missing", { purpose: "workshop" }],
    ["day", "day_wrong", { day: "2031-02-30" }],
    ["from", "time_wrong", { from: "25:00" }],
  ])("asks again for %s: %s", async (field, code, more) =>
    expect(await plan(more)).toMatchObject({ status: "invalid", errors: { [field]: [code] } }),
  );

  it("is nothing that a colleague, another Mire or the person may do", async () => {
    const elsewhere = await newTrackWorld(now);
    for (const actor of [world.secondCoach, elsewhere.coach, world.seeker])
      expect(await planMeeting.execute(actor, wish(world, world.person), { now })).toEqual({ status: "missing" });
  });

  it.each([
    ["spring, an hour that does not exist", "2031-03-30", "02:30", "03:30", "ends_before_start"],
    ["autumn, an hour that comes twice: the first is meant", "2031-10-26", "02:30", "03:30", null],
  ])("on the night the clocks change, in %s", async (_what, day, from, to, refusal) => {
    const outcome = await plan({ day, from, to, where: "phone" });
    if (refusal) {
      expect(outcome).toEqual(refused(refusal));
      return;
    }
    expect(outcome).toMatchObject({ status: "done" });
    const { startsAt } = await attendeeRow((outcome as { value: { attendee: string } }).value.attendee);
    expect(startsAt).toEqual(new Date("2031-10-26T00:30:00Z"));
  });

  it("at the very same instant by two is one meeting, and the other learns why", async () => {
    const outcomes = await Promise.all([plan(), plan({ where: "phone" }, other.person), plan({}, other.person)]);
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
    for (const outcome of outcomes.filter(({ status }) => status !== "done"))
      expect((outcome as { refusal: string }).refusal).toBe("coach_busy");
  });
});

describe("a workshop", () => {
  it("gives its last seat to exactly one of two", async () => {
    const meeting = await workshop(world, 1);
    const outcomes = await Promise.all(
      [world.person, other.person].map((person) => addPerson.execute(world.coach, { meeting, person }, { now })),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["done", "refused"]);
    expect(outcomes.find(({ status }) => status === "refused")).toEqual(refused("workshop_full"));
    expect((await meetingRow(meeting)).taken).toBe(1);
  });

  it("takes the people of a colleague, whom its leader then sees, and shows the colleague no one else", async () => {
    const meeting = await workshop(world, 3);
    const theirs = await anotherOnTrack({ mission: world.mission, coach: world.secondCoach }, "Fatou", now);
    await addPerson.execute(world.coach, { meeting, person: world.person }, { now });
    expect(await addPerson.execute(world.secondCoach, { meeting, person: theirs.person }, { now })).toMatchObject({
      status: "done",
    });
    const names = async (actor: typeof world.coach) =>
      (await oneMeeting.ask(actor, { meeting }, now))?.people.map(({ name }) => name);
    expect(await names(world.coach)).toEqual(["Fatou", "Yasmina"]);
    expect(await names(world.secondCoach)).toEqual(["Fatou"]);
    expect(await addPerson.execute(world.secondCoach, { meeting, person: other.person }, { now })).toEqual({ status: "missing" });
  });

  it("refuses somebody twice, somebody busy, and everybody once it has begun", async () => {
    const meeting = await workshop(world, 3);
    const add = (person: string, when = now) => addPerson.execute(world.coach, { meeting, person }, { now: when });
    expect(await add(world.person)).toMatchObject({ status: "done" });
    expect(await add(world.person)).toEqual(refused("already_in"));
    expect(await add(other.person, new Date("2031-03-03T09:00:00Z"))).toEqual(refused("meeting_over"));
    const colleagues = await anotherOnTrack({ mission: world.mission, coach: world.secondCoach }, "Marco", now);
    await planned(world, { where: "phone" }, colleagues.person, world.secondCoach);
    expect(await addPerson.execute(world.secondCoach, { meeting, person: colleagues.person }, { now })).toEqual(
      refused("person_busy"),
    );
  });

  it("gives a seat back, and the same person may come again under a new link", async () => {
    const meeting = await workshop(world, 1);
    const added = await addPerson.execute(world.coach, { meeting, person: world.person }, { now });
    const { attendee } = (added as { value: { attendee: string } }).value;
    expect(await removePerson.execute(world.coach, { attendee }, { now })).toMatchObject({ status: "done" });
    expect([await attendeeRow(attendee), (await meetingRow(meeting)).taken]).toMatchObject([{ status: "cancelled_by_mire" }, 0]);
    await addPerson.execute(world.coach, { meeting, person: world.person }, { now });
    expect([await attendeeRow(attendee), (await meetingRow(meeting)).taken]).toMatchObject([
      { status: "expected", version: 2 },
      1,
    ]);
    expect(await removePerson.execute(world.coach, { attendee }, at("2031-03-03T09:00:00Z"))).toEqual(refused("meeting_begun"));
  });

  it("is no meeting for one person, nor the other way round", async () => {
    const { appointment, attendee } = await planned(world);
    expect(await addPerson.execute(world.coach, { meeting: appointment, person: other.person }, { now })).toEqual(
      refused("not_a_workshop"),
    );
    expect(await removePerson.execute(world.coach, { attendee }, { now })).toEqual(refused("not_a_workshop"));
  });
});

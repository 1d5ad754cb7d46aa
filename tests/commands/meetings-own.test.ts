import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { linkToken } from "../../lib/platform/link";
import { commentMeeting, confirmMeeting, excuseMeeting, moveMeeting } from "../../lib/tracks/commands/meetings/own";
import { markMeeting } from "../../lib/tracks/commands/meetings/mark";
import { cancelMeeting } from "../../lib/tracks/commands/meetings/manage";
import { meetingsOfPerson } from "../../lib/tracks/queries/meetings/desk";
import { myTrack } from "../../lib/tracks/queries/mine";
import { meetingByLink, myMeetings, timesForMove } from "../../lib/tracks/queries/meetings/own";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { at, attendeeRow, meetingRow, nothingPlanned, now, planned, workshop, worldWithHours } from "../meetings-world";
import { addPerson } from "../../lib/tracks/commands/meetings/seats";

let world: TrackWorld;
let other: Awaited<ReturnType<typeof anotherOnTrack>>;
beforeAll(async () => {
  world = await worldWithHours();
  other = await anotherOnTrack(world, "Kevin", now);
});
beforeEach(() => nothingPlanned(world));
afterAll(disconnect);

const refused = (refusal: string) => ({ status: "refused", refusal });
/** What whoever accompanies the person reads; in the row it is sealed. */
const reasonOf = async (attendee: string) =>
  (await meetingsOfPerson.ask(world.coach, { person: world.person }, now))?.meetings.find(({ id }) => id === attendee)?.reason;
const begins = new Date("2031-03-03T09:00:00Z");
const after = new Date("2031-03-03T10:30:00Z");
const tuesdayAtNine = "2031-03-04T08:00:00.000Z";

describe("by the link of one meeting", () => {
  it("a visitor says yes, once or twice", async () => {
    const { attendee, token } = await planned(world);
    for (let time = 0; time < 2; time++)
      expect(await confirmMeeting.execute(world.visitor, { attendee: token }, { now })).toMatchObject({ status: "done" });
    expect(await attendeeRow(attendee)).toMatchObject({ status: "confirmed" });
  });

  it("the person's first page answers the next one by that same link", async () => {
    const { attendee, token } = await planned(world);
    const next = async () => (await myTrack.ask(world.seeker, {}, now))?.mine?.meeting;
    expect(await next()).toMatchObject({ id: attendee, token, canMove: true, status: "expected" });
    expect((await confirmMeeting.execute(world.seeker, { attendee }, { now })).status).toBe("done");
    expect(await next()).toMatchObject({ id: attendee, status: "confirmed" });
    expect((await myTrack.ask(world.seeker, {}, new Date("2031-03-03T09:30:00Z")))?.mine?.meeting?.canMove).toBe(false);
  });

  it("a visitor warns, with a reason or none, and the coach is free again", async () => {
    const { attendee, appointment, token } = await planned(world);
    const excused = await excuseMeeting.execute(world.visitor, { attendee: token, reason: "Enfant malade" }, { now });
    expect(excused).toMatchObject({ status: "done" });
    expect(await attendeeRow(attendee)).toMatchObject({ status: "excused", plain: null });
    expect(await reasonOf(attendee)).toBe("Enfant malade");
    expect(await meetingRow(appointment)).toMatchObject({ status: "cancelled", taken: 0 });
    expect(await excuseMeeting.execute(world.visitor, { attendee: token }, { now })).toMatchObject({ status: "done" });
    expect(await reasonOf(attendee)).toBe("Enfant malade");
  });

  it("opens that one meeting: neither what it is about, nor any other", async () => {
    const { token } = await planned(world, { purpose: "cv" });
    await planned(world, { day: "2031-03-05", purpose: "agreement" });
    const shown = await meetingByLink.ask(world.visitor, { attendee: token }, now);
    expect(shown).toMatchObject({ standing: "expected", coachName: "Claire", canMove: true });
    expect(JSON.stringify(shown)).not.toMatch(/cv|agreement|follow_up|2031-03-05/);
  });

  it("is over when it is an older one, is forged, is of another kind, is by id, or a month has passed", async () => {
    const { attendee, token } = await planned(world);
    const wrong = [linkToken("meeting", attendee, 2), linkToken("booking", attendee, 1), `${token.slice(0, -1)}x`, attendee];
    for (const given of wrong) {
      expect(await meetingByLink.ask(world.visitor, { attendee: given }, now)).toBeNull();
      expect((await confirmMeeting.execute(world.visitor, { attendee: given }, { now })).status).toMatch(/missing|invalid/);
    }
    expect(await meetingByLink.ask(world.visitor, { attendee: token }, new Date("2031-04-02T09:59:00Z"))).not.toBeNull();
    expect(await meetingByLink.ask(world.visitor, { attendee: token }, new Date("2031-04-02T10:00:00Z"))).toBeNull();
    expect(await confirmMeeting.execute(world.visitor, { attendee: token }, at("2031-04-02T10:00:00Z"))).toEqual({
      status: "missing",
    });
  });

  it("opens nothing in another Mire", async () => {
    const { token } = await planned(world);
    const elsewhere = await newTrackWorld(now);
    expect(await meetingByLink.ask(elsewhere.visitor, { attendee: token }, now)).toBeNull();
    expect(await excuseMeeting.execute(elsewhere.visitor, { attendee: token }, { now })).toEqual({ status: "missing" });
  });

  it("takes another of the coach's free times, and stays the link of the meeting", async () => {
    const { attendee, appointment, token } = await planned(world);
    const shown = await timesForMove.ask(world.visitor, { attendee: token }, now);
    const times = shown?.slots.map(({ startsAt }) => startsAt.toISOString());
    expect(times).toContain(tuesdayAtNine);
    expect(times).not.toContain(begins.toISOString());
    const outcome = await moveMeeting.execute(world.visitor, { attendee: token, slot: tuesdayAtNine }, { now });
    expect(outcome).toMatchObject({ status: "done", value: { token } });
    const row = await attendeeRow(attendee);
    expect(row).toMatchObject({ status: "confirmed", startsAt: new Date(tuesdayAtNine) });
    expect([await meetingRow(appointment), await meetingRow(row.meeting)]).toMatchObject([
      { status: "cancelled", taken: 0 },
      { status: "planned", taken: 1, room: "Salle 1" },
    ]);
    const kept = await rowsPastWalls<{ status: string }>("select status from attendee where appointment_id = $1", [appointment]);
    expect(kept).toEqual([{ status: "moved" }]);
  });
});

describe("another time", () => {
  const move = (token: string, slot: string, when = now) =>
    moveMeeting.execute(world.visitor, { attendee: token, slot }, { now: when });

  it("is refused when somebody took it meanwhile, out of hours, too soon, and where the person is busy", async () => {
    const { token } = await planned(world);
    await planned(world, { day: "2031-03-04", from: "09:30", to: "10:30", where: "phone" }, other.person);
    expect(await move(token, tuesdayAtNine)).toEqual(refused("slot_taken"));
    expect(await move(token, "2031-03-04T07:30:00.000Z")).toEqual(refused("slot_taken"));
    expect(await move(token, "2031-03-03T08:00:00.000Z", new Date("2031-03-02T21:00:00Z"))).toEqual(refused("slot_taken"));
    expect(await move(token, begins.toISOString())).toEqual(refused("slot_taken"));
    const meeting = await workshop({ ...world, coach: world.secondCoach }, 3, {
      day: "2031-03-06",
      from: "09:00",
      to: "10:00",
      where: "video",
    });
    await addPerson.execute(world.coach, { meeting, person: world.person }, { now });
    expect(await move(token, "2031-03-06T08:00:00.000Z")).toEqual(refused("person_busy"));
    expect(await moveMeeting.execute(world.visitor, { attendee: token, slot: "demain" }, { now })).toMatchObject({
      status: "invalid",
      errors: { slot: ["slot_missing"] },
    });
  });

  it("may share a moment with the old one", async () => {
    const { token } = await planned(world);
    expect(await move(token, "2031-03-03T09:30:00.000Z")).toMatchObject({ status: "done" });
  });

  it("goes to exactly one of two people who want it at the same instant", async () => {
    const [mine, theirs] = [await planned(world), await planned(world, { day: "2031-03-05" }, other.person)];
    const outcomes = await Promise.all([mine, theirs].map(({ token }) => move(token, tuesdayAtNine)));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["done", "refused"]);
    expect(outcomes).toContainEqual(refused("slot_taken"));
  });

  it("is not for workshops, nor for what is past", async () => {
    const meeting = await workshop(world, 3);
    const added = await addPerson.execute(world.coach, { meeting, person: world.person }, { now });
    const { attendee } = (added as { value: { attendee: string } }).value;
    expect(await move(linkToken("meeting", attendee, 1), tuesdayAtNine)).toEqual(refused("workshop_stays"));
    await nothingPlanned(world);
    const { token } = await planned(world);
    expect(await move(token, tuesdayAtNine, begins)).toEqual(refused("meeting_over"));
  });

  it("after an absence is a new meeting, once; the absence stays written, and is no longer to follow", async () => {
    const { attendee, token } = await planned(world);
    await markMeeting.execute(world.coach, { attendee, mark: "absent" }, { now: after });
    const outcome = await move(token, "2031-03-05T08:00:00.000Z", after);
    expect(outcome).toMatchObject({ status: "done" });
    const next = (outcome as { value: { attendee: string; token: string } }).value;
    expect(next.attendee).not.toBe(attendee);
    expect([await attendeeRow(attendee), await attendeeRow(next.attendee)]).toMatchObject([
      { status: "absent" },
      { status: "confirmed" },
    ]);
    expect(
      await rowsPastWalls("select step, outcome from absence_step where attendee_id = $1 order by at, id", [attendee]),
    ).toEqual([
      { step: "message", outcome: null },
      { step: "closed", outcome: "new_date" },
    ]);
    expect(await meetingByLink.ask(world.visitor, { attendee: next.token }, after)).toMatchObject({ standing: "confirmed" });
    expect(await move(token, "2031-03-06T08:00:00.000Z", after)).toEqual(refused("has_next"));
  });
});

describe("too late", () => {
  it("one no longer warns once it has begun, nor says yes once it is over or cancelled", async () => {
    const { token, appointment } = await planned(world);
    expect(await excuseMeeting.execute(world.visitor, { attendee: token }, { now: begins })).toEqual(refused("meeting_over"));
    expect(await confirmMeeting.execute(world.visitor, { attendee: token }, at("2031-03-03T10:00:00Z"))).toEqual(
      refused("meeting_over"),
    );
    await cancelMeeting.execute(world.coach, { meeting: appointment, reason: "Formation" }, { now });
    for (const say of [confirmMeeting, excuseMeeting])
      expect(await say.execute(world.visitor, { attendee: token }, { now })).toEqual(refused("meeting_gone"));
  });
});

describe("signed in", () => {
  it("one acts on one's own meetings by id, and a neighbour, a coach or another Mire does not", async () => {
    const { attendee } = await planned(world);
    const elsewhere = await newTrackWorld(now);
    for (const actor of [other.seeker, world.coach, elsewhere.seeker, world.visitor])
      expect(await excuseMeeting.execute(actor, { attendee }, { now })).toEqual({ status: "missing" });
    expect(await excuseMeeting.execute(world.seeker, { attendee }, { now })).toMatchObject({ status: "done" });
  });

  it("one sees what comes, what is past, and the facts, never those of somebody else", async () => {
    const fresh = await worldWithHours();
    const came = await planned(fresh);
    const warned = await planned(fresh, { day: "2031-03-04" });
    await planned(fresh, { day: "2031-03-10" });
    await markMeeting.execute(fresh.coach, { attendee: came.attendee, mark: "present" }, { now: after });
    await excuseMeeting.execute(fresh.seeker, { attendee: warned.attendee, reason: "Permis" }, { now: after });
    const mine = await myMeetings.ask(fresh.seeker, {}, after);
    expect(mine).toMatchObject({
      coming: [{ standing: "expected", purpose: "follow_up" }],
      past: [{ standing: "excused", reason: "Permis" }, { standing: "present" }],
      facts: { counted: 2, came: 1, warned: 1, missed: 0 },
      feed: null,
    });
    expect((await myMeetings.ask(other.seeker, {}, after))?.past).toEqual([]);
  });
});

describe("answering a fact", () => {
  it("is the person's alone, sealed, and read beside the fact by whoever accompanies them", async () => {
    const { attendee, token } = await planned(world);
    const answer = { attendee, text: "Le bus n’est pas passé." };
    expect(await commentMeeting.execute(world.seeker, answer, { now })).toEqual(refused("nothing_to_comment"));
    await markMeeting.execute(world.coach, { attendee, mark: "absent" }, { now: after });
    for (const actor of [world.coach, other.seeker, world.visitor])
      expect(await commentMeeting.execute(actor, answer, { now: after })).toEqual({ status: "missing" });
    expect((await commentMeeting.execute(world.visitor, { ...answer, attendee: token }, { now: after })).status).toBe("invalid");
    expect(await commentMeeting.execute(world.seeker, answer, { now: after })).toMatchObject({ status: "done" });
    expect((await attendeeRow(attendee)).sealed).toMatch(/^v1\./);
    const file = await meetingsOfPerson.ask(world.coach, { person: world.person }, after);
    expect(file?.meetings.find(({ id }) => id === attendee)).toMatchObject({ status: "absent", comment: answer.text });
    expect(await meetingsOfPerson.ask(world.secondCoach, { person: world.person }, after)).toBeNull();
    expect((await myMeetings.ask(world.seeker, {}, after))?.past.find(({ id }) => id === attendee)?.comment).toBe(answer.text);
  });

  it("needs words", async () => {
    const { attendee } = await planned(world);
    expect(await commentMeeting.execute(world.seeker, { attendee, text: " " }, { now })).toMatchObject({
      status: "invalid",
      errors: { text: ["comment_missing"] },
    });
  });
});

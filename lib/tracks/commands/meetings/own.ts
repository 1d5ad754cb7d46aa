import { ok, refuse } from "../../../kernel/result";
import { brusselsDay } from "../../../kernel/zoned";
import { takeTurns } from "../../../missions/facts";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import { linkToken } from "../../../platform/link";
import { concernOf, standForPerson, standOnLink, themselfAlone } from "../../../platform/reach";
import { holdPlace, hoursOf, type HeldPlace } from "../../facts/meetings";
import { linkIsOver, spanOf } from "../../facts/own-place";
import type { Interval, Meeting } from "../../model/meetings";
import { whoHoldsThePlace } from "../../policy";
import { decideComment, decideConfirm, decideExcuse, decideMove } from "../../rules/meetings";
import { freeSlots, isOneOf } from "../../rules/slots";
import { commentInput, excuseInput, moveInput, ownInput } from "../../schema/meetings";
import { busyWith, clashes } from "./turns";
import { closeAbsences, happened, keepWords, setPlace } from "./writing";

// What a person does about their own meeting: signed in, or by the link of that one place.

type Reference = { readonly id: string; readonly version: number | null };
type Own = HeldPlace & { readonly byLink: boolean };

/** The place, held; by a link only while its version is the last one, and some days after the meeting. */
async function held(db: Db, missionId: string, { id, version }: Reference, now: Date): Promise<Own | null> {
  const byLink = version !== null;
  if (byLink) {
    await standOnLink(db, id);
    const [row] = await db.sql<{ person: string; endsAt: Date }>`
      select person_id as person, ends_at as "endsAt" from attendee where id = ${id}::uuid and link_version = ${version}::int`;
    if (!row || (await linkIsOver(db, missionId, row.endsAt, now))) return null;
    await standForPerson(db, row.person);
  }
  const place = await holdPlace(db, id);
  return place && { ...place, byLink };
}

const ids = ({ attendee, meeting, person, byLink }: Own) => ({
  attendee: attendee.id,
  appointment: meeting.id,
  person,
  token: linkToken("meeting", attendee.id, attendee.linkVersion),
  by: byLink ? ("link" as const) : ("account" as const),
});
const data = ({ attendee, meeting }: Own) => ({ attendee: attendee.id, appointment: meeting.id });

/** "Je viens." */
export const confirmMeeting = command({
  name: "meetings.confirm",
  input: ownInput,
  load: ({ db, actor, input, now }) => held(db, actor.missionId, input.attendee, now),
  policy: whoHoldsThePlace,
  run: async ({ db, now, subject }) => {
    const { attendee, meeting, person } = subject;
    const decided = decideConfirm(attendee, meeting, "person", now);
    if (!decided.ok) return decided;
    await setPlace(db, { attendee: attendee.id, meeting: meeting.id, from: attendee.status, to: "confirmed" });
    return ok({ value: ids(subject), events: [happened("meetings.confirmed", person, data(subject))] });
  },
});

/** "Je ne peux pas": warned before it begins. A meeting for one person then frees its coach and its room. */
export const excuseMeeting = command({
  name: "meetings.excuse",
  input: excuseInput,
  load: ({ db, actor, input, now }) => held(db, actor.missionId, input.attendee, now),
  policy: whoHoldsThePlace,
  run: async ({ db, now, input, subject }) => {
    const { attendee, meeting, person } = subject;
    const decided = decideExcuse(attendee, meeting, "person", now);
    if (!decided.ok) return decided;
    if (decided.value === "excuse") {
      await setPlace(db, { attendee: attendee.id, meeting: meeting.id, from: attendee.status, to: "excused" });
      await keepWords(db, person, attendee.id, { reason: input.reason });
    }
    return ok({ value: ids(subject), events: [happened("meetings.excused", person, data(subject))] });
  },
});

/**
 * Another of the coach's free times. The place keeps its link and goes to the new meeting, and what was stays written as moved; after an
 * absence, an excuse or a cancellation a new place is made beside the old one.
 */
export const moveMeeting = command({
  name: "meetings.move",
  input: moveInput,
  load: ({ db, actor, input, now }) => turnThenHeld(db, actor.missionId, input.attendee, now),
  policy: whoHoldsThePlace,
  clashes,
  run: async ({ db, now, input, subject }) => {
    const { attendee, meeting, person } = subject;
    const decided = decideMove(attendee, meeting, await hasNext(db, person, attendee.id, now), now);
    if (!decided.ok) return decided;
    const wanted = timeFrom(input.slot, meeting);
    if (wanted.startsAt.getTime() === meeting.startsAt.getTime() || !(await isFree(db, meeting, wanted, now)))
      return refuse("slot_taken");
    const busy = await busyWith(db, { ...meeting, ...wanted, persons: [person] }, decided.value === "move" ? meeting.id : null);
    if (busy) return busy.refusal === "person_busy" ? busy : refuse("slot_taken");
    const next = await (decided.value === "move" ? moved : again)(db, subject, wanted, now);
    const place = { attendee: next.attendee, appointment: next.appointment };
    const value = { ...ids(subject), ...place, token: linkToken("meeting", next.attendee, next.linkVersion) };
    return ok({ value, events: [happened("meetings.moved", person, { ...place, from: meeting.id, why: decided.value })] });
  },
});

/** Persons and coaches wait their turn before any row is held; the room too, since another time may want the same one. */
async function turnThenHeld(db: Db, missionId: string, reference: Reference, now: Date): Promise<Own | null> {
  const { id, version } = reference;
  if (version !== null) await standOnLink(db, id);
  const [at] = await db.sql<{ person: string; coach: string; site: string | null; room: string | null }>`
    select t.person_id as person, p.coach_id as coach, p.site_id as site, p.room from attendee t
    join appointment p on p.mission_id = t.mission_id and p.id = t.appointment_id where t.id = ${id}::uuid and t.link_version = coalesce(${version}::int, t.link_version)`;
  if (!at) return null;
  await takeTurns(db, [{ persons: [at.person], coach: at.coach, site: at.site, room: at.room }]);
  return held(db, missionId, reference, now);
}

const timeFrom = (startsAt: Date, meeting: Meeting): Interval => ({
  startsAt,
  endsAt: new Date(startsAt.getTime() + meeting.endsAt.getTime() - meeting.startsAt.getTime()),
});

async function isFree(db: Db, meeting: Meeting, wanted: Interval, now: Date): Promise<boolean> {
  const { from, until, earliest, days } = spanOf(now);
  const { openings, busy } = await hoursOf(db, { ...meeting, from, until });
  const minutes = (wanted.endsAt.getTime() - wanted.startsAt.getTime()) / 60_000;
  // The meeting that moves is no obstacle to its own new time.
  const others = busy.filter(({ startsAt, endsAt }) => startsAt < meeting.startsAt || endsAt > meeting.endsAt);
  return isOneOf(freeSlots(openings, others, { from: brusselsDay(now), days, minutes, earliest, site: meeting.site }), wanted);
}

async function hasNext(db: Db, person: string, except: string, now: Date): Promise<boolean> {
  const [row] = await db.sql`
    select 1 as one from attendee t join appointment p on p.mission_id = t.mission_id and p.id = t.appointment_id
    where t.person_id = ${person}::uuid and t.id <> ${except}::uuid and p.kind = 'individual' and t.status in ('expected', 'confirmed') and t.starts_at > ${now}::timestamptz`;
  return row !== undefined;
}

/** A meeting like this one at another time. Whoever acts by a link has no account: the coach stands for who made it. */
async function like(db: Db, { meeting }: Own, { startsAt, endsAt }: Interval, now: Date): Promise<string> {
  const id = crypto.randomUUID();
  await db.sql`
    insert into appointment (id, kind, purpose, coach_id, place, place_detail, site_id, room, starts_at, ends_at, taken, created_by, created_at)
    select ${id}::uuid, kind, purpose, coach_id, place, place_detail, site_id, room, ${startsAt}::timestamptz, ${endsAt}::timestamptz, 1, coach_id, ${now}::timestamptz
    from appointment where id = ${meeting.id}::uuid`;
  return id;
}

async function moved(db: Db, own: Own, wanted: Interval, now: Date) {
  const { attendee, meeting, person } = own;
  await db.sql`update appointment set status = 'cancelled', taken = 0, updated_at = now() where id = ${meeting.id}::uuid`;
  const appointment = await like(db, own, wanted, now);
  await db.sql`
    update attendee set appointment_id = ${appointment}::uuid, starts_at = ${wanted.startsAt}::timestamptz, ends_at = ${wanted.endsAt}::timestamptz, status = 'confirmed',
      confirmed_at = ${now}::timestamptz, updated_at = now() where id = ${attendee.id}::uuid`;
  await db.sql`
    insert into attendee (appointment_id, person_id, starts_at, ends_at, status, created_at)
    values (${meeting.id}::uuid, ${person}::uuid, ${meeting.startsAt}::timestamptz, ${meeting.endsAt}::timestamptz, 'moved', ${now}::timestamptz)`;
  return { attendee: attendee.id, appointment, linkVersion: attendee.linkVersion };
}

async function again(db: Db, own: Own, wanted: Interval, now: Date) {
  const appointment = await like(db, own, wanted, now);
  const attendee = crypto.randomUUID();
  await db.sql`
    insert into attendee (id, appointment_id, person_id, starts_at, ends_at, status, confirmed_at, created_at)
    values (${attendee}::uuid, ${appointment}::uuid, ${own.person}::uuid, ${wanted.startsAt}::timestamptz, ${wanted.endsAt}::timestamptz, 'confirmed', ${now}::timestamptz, ${now}::timestamptz)`;
  await closeAbsences(db, own.person, null, now);
  return { attendee, appointment, linkVersion: 1 };
}

/** The person answers a fact that the Mire wrote about them; the Mire reads it beside the fact. */
export const commentMeeting = command({
  name: "meetings.comment",
  input: commentInput,
  load: async ({ db, actor, input }) => {
    const place = await holdPlace(db, input.attendee);
    const concern = place && (await concernOf(db, actor, place.person));
    return concern && { ...place, ...concern };
  },
  policy: themselfAlone,
  run: async ({ db, input, subject: { attendee, meeting, person } }) => {
    const decided = decideComment(attendee);
    if (!decided.ok) return decided;
    await keepWords(db, person, attendee.id, { text: input.text });
    const place = { attendee: attendee.id, appointment: meeting.id };
    return ok({ value: place, events: [happened("meetings.commented", person, place)] });
  },
});

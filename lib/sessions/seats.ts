import type { Id } from "../kernel/id";
import type { Contact } from "../people/model";
import { parametersOn } from "../missions/facts";
import type { Parameters } from "../missions/model";
import { brusselsDay } from "../kernel/zoned";
import { randomPaperCode } from "../platform/crypto";
import type { Actor } from "../platform/actor";
import type { Db } from "../platform/db";
import type { DomainEvent } from "../platform/event";
import type { BookingState, InfoSession, Seat, Source, BookingStatus } from "./model";
import { offerUntil } from "./rules";

// The statements behind seats and the queue. One order of locks everywhere: the session first, then its bookings.

export type Newcomer = {
  readonly firstName: string;
  readonly firstNameKey: string;
  readonly familyName: string | null;
  readonly reach: Contact | null;
  readonly locale: string;
  readonly source: Source;
};

export type SessionLoad = InfoSession & {
  readonly personId: Id<"Person"> | null;
  readonly liveBooking: Id<"Booking"> | null;
  readonly liveStatus: BookingStatus | null;
  readonly recent: number;
};

/** The session, and whether this person (Mire + first name + contact point) is known and already has a live booking of it. */
export async function loadForBooking(
  db: Db,
  session: string,
  who: { readonly reach: Contact | null; readonly firstNameKey: string },
): Promise<SessionLoad | null> {
  const [row] = await db.sql<SessionLoad>`
    select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", s.capacity, s.taken, s.status, p.person_id as "personId",
      b.id as "liveBooking", b.status as "liveStatus",
      (select count(*) from contact_point c join booking r on r.mission_id = c.mission_id and r.person_id = c.person_id
        where c.value = ${who.reach?.value ?? null}::text and r.created_at > now() - interval '1 day') as recent
    from info_session s
    left join contact_point p on p.value = ${who.reach?.value ?? null}::text and p.first_name_key = ${who.firstNameKey}::text
    left join booking b on b.session_id = s.id and b.person_id = p.person_id
      and b.status in ('booked', 'waiting', 'offered', 'present', 'excused', 'absent')
    where s.id = ${session}::uuid`;
  return row ?? null;
}

type Placement = { readonly status: "booked" | "waiting" | "present"; readonly seat: Seat; readonly locale?: string };
export type Placed = { readonly booking: Id<"Booking">; readonly person: Id<"Person">; readonly code: string };

/**
 * Takes a seat and writes the booking (and the person, when new), or writes nothing: the seat is a conditional update, so that
 * fifty people on the last one make exactly one booking. `waiting` takes none; `extra` is let in beyond the places.
 */
export async function place(
  db: Db,
  session: string,
  person: Id<"Person"> | null,
  who: Newcomer,
  how: Placement,
  movedFrom: string | null = null,
): Promise<Placed | null> {
  const [row] = await db.sql<Placed>`
    with seat as (
      update info_session set taken = taken + (${how.seat} = 'counted')::int
      where id = ${session}::uuid and status = 'open' and (${how.seat} <> 'counted' or taken < capacity)
      returning id),
    newcomer as (
      insert into person (first_name, first_name_key, family_name, locale, channel)
      select ${who.firstName}::text, ${who.firstNameKey}::text, ${who.familyName}::text, ${who.locale}::text,
        case ${who.reach?.kind ?? null}::text when 'phone' then 'sms' when 'email' then 'email' else 'none' end
      from seat where ${person}::uuid is null returning id),
    contact as (
      insert into contact_point (person_id, kind, value, first_name_key)
      select id, ${who.reach?.kind ?? null}::text, ${who.reach?.value ?? null}::text, ${who.firstNameKey}::text from newcomer
      where ${who.reach?.value ?? null}::text is not null)
    insert into booking (session_id, person_id, status, seat, source, paper_code, queue_no, moved_from)
    select seat.id, coalesce(${person}::uuid, (select id from newcomer)), ${how.status}::text, ${how.seat}::text, ${who.source}::text, ${randomPaperCode()}::text,
      case when ${how.status} = 'waiting' then nextval('booking_queue') end, ${movedFrom}::uuid
    from seat
    returning id as booking, person_id as person, paper_code as code`;
  return row ?? null;
}

/** Holds the session's row until the end of the transaction: whoever changes its queue does so alone. */
export async function lockSession(db: Db, session: string): Promise<(InfoSession & { readonly version: number }) | null> {
  const [row] = await db.sql<InfoSession & { version: number }>`
    select id, starts_at as "startsAt", ends_at as "endsAt", capacity, taken, status, version from info_session where id = ${session}::uuid for update`;
  return row ?? null;
}

export type Held = { readonly booking: BookingState & { readonly linkVersion: number }; readonly session: InfoSession };

/** A booking and its session, both held; null when there is none, or when the link is an older one. */
export async function holdBooking(
  db: Db,
  reference: { readonly id: string; readonly version: number | null },
): Promise<Held | null> {
  const [at] = await db.sql<{ session: string }>`select session_id as session from booking where id = ${reference.id}::uuid`;
  const session = at ? await lockSession(db, at.session) : null;
  if (!session) return null;
  const [booking] = await db.sql<Held["booking"]>`
    select id, session_id as "sessionId", person_id as "personId", status, seat, offer_until as "offerUntil", link_version as "linkVersion"
    from booking where id = ${reference.id}::uuid for update`;
  if (!booking || (reference.version !== null && reference.version !== booking.linkVersion)) return null;
  return { booking, session };
}

export const houseRules = (db: Db, actor: Actor, now: Date): Promise<Parameters> =>
  parametersOn(db, actor.missionId, brusselsDay(now));

/**
 * Gives a counted seat back: to the head of the queue, who is offered it until a given hour, else to the room.
 * The session's row must be held. Returns what happened, for the journal.
 */
export async function releaseSeat(db: Db, session: InfoSession, house: Parameters, now: Date): Promise<readonly DomainEvent[]> {
  const until = session.status === "open" ? offerUntil(session, house, now) : null;
  const head = until ? await offerToHead(db, session.id, until) : null;
  if (head && until)
    return [{ type: "bookings.offered", subject: head, data: { session: session.id, until: until.toISOString() } }];
  await db.sql`update info_session set taken = taken - 1 where id = ${session.id}::uuid`;
  return [];
}

async function offerToHead(db: Db, session: string, until: Date): Promise<string | null> {
  const [row] = await db.sql<{ id: string }>`
    update booking set status = 'offered', seat = 'counted', offer_until = ${until}::timestamptz, updated_at = now()
    where id = (select id from booking where session_id = ${session}::uuid and status = 'waiting' order by queue_no limit 1)
    returning id`;
  return row?.id ?? null;
}

/** Seats added to a session go first to the queue, in its order. The session's row must be held. */
export async function offerNewSeats(db: Db, session: InfoSession, house: Parameters, now: Date): Promise<readonly DomainEvent[]> {
  const events: DomainEvent[] = [];
  const until = offerUntil(session, house, now);
  for (let free = session.capacity - session.taken; until && free > 0; free--) {
    const head = await offerToHead(db, session.id, until);
    if (!head) break;
    await db.sql`update info_session set taken = taken + 1 where id = ${session.id}::uuid`;
    events.push({ type: "bookings.offered", subject: head, data: { session: session.id, until: until.toISOString() } });
  }
  return events;
}

/** Moves one booking to another status; leaving a seat is `seat: "none"`. */
export const setStatus = (db: Db, booking: string, status: BookingStatus, seat: Seat, reason: string | null = null) => db.sql`
  update booking set status = ${status}, seat = ${seat}, offer_until = null, reason = coalesce(${reason}::text, reason), updated_at = now() where id = ${booking}::uuid`;

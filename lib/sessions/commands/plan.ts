import { z } from "zod";
import type { PlainDate } from "../../kernel/plain-date";
import { addDays } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";
import { brusselsDay, brusselsInstant } from "../../kernel/zoned";
import { takeTurns } from "../../missions/facts";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { theSystem } from "../../platform/policy";
import type { InfoSession } from "../model";
import { aHost } from "../policy";
import { decideClose, decideEdit, decidePlan, isReminderDue, roomOf } from "../rules";
import { cancelSessionInput, changeInput, planInput, sessionInput } from "../schema";
import { houseRules, lockSession, offerNewSeats } from "../seats";

const times = (typed: { day: string; from: string; to: string }) => ({
  startsAt: brusselsInstant(typed.day as PlainDate, typed.from),
  endsAt: brusselsInstant(typed.day as PlainDate, typed.to),
});

const siteHere = async (db: Db, site: string) => {
  const [row] = await db.sql<{
    stepFree: boolean;
    rooms: readonly string[];
  }>`select step_free as "stepFree", rooms from site where id = ${site}::uuid`;
  return row ?? null;
};

type Wanted = {
  readonly site: string;
  readonly room: string;
  readonly host: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

/**
 * Why meetings and workshops leave no place for a session (they look at sessions in the same way), once it is one's turn; null when they do.
 * Sessions are not compared with each other: a Mire may hold two in one hall. A meeting lasts eight hours at most, so an index finds it.
 */
async function busyWithMeetings(db: Db, { site, room, host, startsAt, endsAt }: Wanted) {
  await takeTurns(db, [{ persons: [], coach: host, site, room }]);
  const [busy] = await db.sql<{ host: boolean; room: boolean }>`
    select coalesce(bool_or(coach_id = ${host}::uuid), false) as host, coalesce(bool_or(site_id = ${site}::uuid and room = ${room}), false) as room
    from appointment where status = 'planned' and starts_at < ${endsAt}::timestamptz and ends_at > ${startsAt}::timestamptz
      and starts_at > ${startsAt}::timestamptz - interval '8 hours'`;
  if (busy?.host) return refuse("host_busy");
  return busy?.room ? refuse("room_taken") : null;
}

/** A new information session, with its host. */
export const planSession = command({
  name: "sessions.plan",
  input: planInput,
  load: ({ db, input }) => siteHere(db, input.site),
  policy: aHost,
  run: async ({ db, actor, now, input, subject: site }) => {
    const { startsAt, endsAt } = times(input);
    const decision = decidePlan({ startsAt, endsAt }, now);
    if (!decision.ok) return decision;
    const room = roomOf(site.rooms, input.room);
    const busy = await busyWithMeetings(db, { site: input.site, room, host: actor.membershipId, startsAt, endsAt });
    if (busy) return busy;
    const [made] = await db.sql<{ id: string }>`
      insert into info_session (site_id, room, starts_at, ends_at, language, step_free, interpreter, capacity, host_id, host_name)
      values (${input.site}::uuid, ${room}, ${startsAt}::timestamptz, ${endsAt}::timestamptz, ${input.language}, ${site.stepFree}, ${input.interpreter ?? null},
        ${input.capacity}, ${actor.membershipId}::uuid, ${actor.firstName})
      returning id`;
    if (!made) throw new Error("a session was not written");
    return ok({ value: { session: made.id }, events: [{ type: "sessions.planned", subject: made.id, data: {} }] });
  },
});

const liveIn = (db: Db, session: string) => db.sql<{ id: string; status: string }>`
  select id, status from booking where session_id = ${session}::uuid and status in ('booked', 'waiting', 'offered') order by created_at`;

/** Whether a session is moved, and what is in the way of that; what only gets smaller, or keeps its place, is not asked again. */
async function elsewhere(db: Db, { id, startsAt, endsAt }: InfoSession, wanted: Omit<Wanted, "host">) {
  const [before] = await db.sql<{ site: string; room: string; host: string | null }>`
    select site_id as site, room, host_id as host from info_session where id = ${id}::uuid`;
  const isElsewhere =
    before?.site !== wanted.site || before.room !== wanted.room || startsAt.getTime() !== wanted.startsAt.getTime();
  const asksMore = isElsewhere || endsAt.getTime() < wanted.endsAt.getTime();
  return { isElsewhere, busy: asksMore ? await busyWithMeetings(db, { ...wanted, host: before?.host ?? null }) : null };
}

/** Another time, place or size. A form that is older than the session is refused; people are told; new places go to the queue first. */
export const changeSession = command({
  name: "sessions.change",
  input: changeInput,
  load: async ({ db, input }) => {
    const [session, site] = [await lockSession(db, input.session), await siteHere(db, input.site)];
    return session && site && { session, site };
  },
  policy: aHost,
  run: async ({ db, actor, now, input, subject: { session, site } }) => {
    if (input.version !== session.version) return refuse("changed_meanwhile");
    const wanted = { capacity: input.capacity, ...times(input) };
    const decision = decideEdit(session, wanted, now);
    if (!decision.ok) return decision;

    const room = roomOf(site.rooms, input.room);
    const { isElsewhere, busy } = await elsewhere(db, session, { site: input.site, room, ...wanted });
    if (busy) return busy;
    await db.sql`
      update info_session set site_id = ${input.site}::uuid, room = ${room}, starts_at = ${wanted.startsAt}::timestamptz, ends_at = ${wanted.endsAt}::timestamptz,
        language = ${input.language}, step_free = ${site.stepFree}, interpreter = ${input.interpreter ?? null}, capacity = ${input.capacity}, version = version + 1
      where id = ${session.id}::uuid`;
    const offers = await offerNewSeats(db, { ...session, ...wanted }, await houseRules(db, actor, now), now);
    const told = isElsewhere
      ? (await liveIn(db, session.id)).map(({ id }) => tell("bookings.changed", id, session.id, { version: session.version + 1 }))
      : [];
    return ok({
      value: { session: session.id },
      events: [{ type: "sessions.changed", subject: session.id, data: { moved: isElsewhere } }, ...offers, ...told],
    });
  },
});

/** The Mire cancels: everybody expected or waiting is told, with a way to another date. */
export const cancelSession = command({
  name: "sessions.cancel",
  input: cancelSessionInput,
  load: ({ db, input }) => lockSession(db, input.session),
  policy: aHost,
  run: async ({ db, input, subject: session }) => {
    if (session.status !== "open") return refuse("session_not_open");
    const people = await db.sql<{ id: string }>`
      update booking set status = 'cancelled_by_mire', seat = 'none', offer_until = null, updated_at = now()
      where session_id = ${session.id}::uuid and status in ('booked', 'waiting', 'offered') returning id`;
    await db.sql`
      update info_session set status = 'cancelled', cancel_reason = ${input.reason}, version = version + 1,
        taken = (select count(*) from booking where session_id = ${session.id}::uuid and seat = 'counted' and status not in ('booked', 'waiting', 'offered'))
      where id = ${session.id}::uuid`;
    const told = people.map(({ id }) => tell("bookings.cancelled_by_mire", id, session.id));
    return ok({
      value: { session: session.id },
      events: [{ type: "sessions.cancelled", subject: session.id, data: { people: people.length } }, ...told],
    });
  },
});

/** After the session: whoever was expected and not marked was absent, and gets a kind word with other dates. */
export const closeSession = command({
  name: "sessions.close",
  input: sessionInput,
  load: ({ db, input }) => lockSession(db, input.session),
  policy: aHost,
  run: async ({ db, now, subject: session }) => {
    const decision = decideClose(session, now);
    if (!decision.ok) return decision;
    const absent = await db.sql<{ id: string }>`
      update booking set status = 'absent', updated_at = now() where session_id = ${session.id}::uuid and status = 'booked' returning id`;
    await db.sql`
      update booking set status = 'lapsed', seat = 'none', offer_until = null, updated_at = now() where session_id = ${session.id}::uuid and status in ('waiting', 'offered')`;
    const marked = await db.sql<{ id: string }>`
      select b.id from booking b where b.session_id = ${session.id}::uuid and b.status = 'absent' and not (b.id = any(${absent.map(({ id }) => id)}::uuid[]))`;
    await db.sql`
      update info_session set status = 'closed', closed_at = ${now}::timestamptz, version = version + 1,
        taken = (select count(*) from booking where session_id = ${session.id}::uuid and seat = 'counted')
      where id = ${session.id}::uuid`;
    const told = [...absent, ...marked].map(({ id }) => tell("bookings.absent", id, session.id));
    return ok({
      value: { session: session.id },
      events: [{ type: "sessions.closed", subject: session.id, data: { absent: told.length } }, ...told],
    });
  },
});

/** The day before, from the reminder hour on: each person once per date of the session (the message's key says which). */
export const remindTomorrow = command({
  name: "sessions.remind_tomorrow",
  input: z.strictObject({}),
  load: async ({ db, now }) => db.sql<{ id: string; session: string; startsAt: Date }>`
    select b.id, s.id as session, s.starts_at as "startsAt" from info_session s join booking b on b.session_id = s.id and b.mission_id = s.mission_id
    where s.status = 'open' and s.starts_at > ${now}::timestamptz and s.starts_at < ${now}::timestamptz + interval '40 hours'
      and b.status = 'booked' and b.created_at < ${now}::timestamptz - interval '1 hour'
      and not exists (select 1 from event e where e.mission_id = b.mission_id and e.subject = b.id::text and e.type = 'bookings.reminder_due' and e.data->>'startsAt' = to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    order by s.starts_at limit 500`,
  policy: theSystem,
  run: async ({ db, actor, now, subject }) => {
    const house = await houseRules(db, actor, now);
    const hour = `${String(house.reminder_hour).padStart(2, "0")}:00`;
    const dayBefore = (startsAt: Date) => brusselsInstant(addDays(brusselsDay(startsAt), -1), hour);
    const due = subject.filter(({ startsAt }) => isReminderDue({ startsAt, status: "open" }, dayBefore(startsAt), now));
    const [first, ...rest] = due.map(({ id, session, startsAt }) =>
      tell("bookings.reminder_due", id, session, { startsAt: startsAt.toISOString() }),
    );
    return first ? ok({ value: { reminded: due.length }, events: [first, ...rest] }) : refuse("nothing_to_do");
  },
});

const tell = (
  type: `bookings.${string}`,
  booking: string,
  session: string,
  more: Readonly<Record<string, unknown>> = {},
): DomainEvent => ({
  type,
  subject: booking,
  data: { session, ...more },
});

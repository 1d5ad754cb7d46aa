import { ok, refuse } from "../../kernel/result";
import { firstNameKey } from "../../people/model";
import type { Member } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import type { Mark } from "../model";
import { aHost } from "../policy";
import { decideMark, seatsLeft } from "../rules";
import { callInput, markInput, walkInInput } from "../schema";
import { holdBooking, loadForBooking, lockSession, place } from "../seats";

/**
 * One statement about one person, made on a phone that may have been without network: both of two statements are kept, the
 * later (by the device's clock, never in the future) prevails. The same statement sent twice says it once.
 */
export const markAttendance = command({
  name: "sessions.mark",
  input: markInput,
  load: ({ db, input }) => holdBooking(db, { id: input.booking, version: null }),
  policy: aHost,
  run: async ({ db, actor, now, input, subject: { booking, session } }) => {
    const decision = decideMark(booking, session, input.mark, now);
    if (!decision.ok) return decision;
    const written = await say(db, actor, booking.id, { ...input, at: Math.min(Date.parse(input.at), now.getTime()) });
    if (!written && !(await wasSaid(db, input))) return refuse("already_used");
    const seat = booking.seat === "none" ? (seatsLeft(session) > 0 ? "counted" : "extra") : booking.seat;
    if (booking.seat === "none" && seat === "counted")
      await db.sql`update info_session set taken = taken + 1 where id = ${session.id}::uuid`;
    const [state] = await db.sql<{ mark: Mark }>`
      update booking set (status, reason, seat, offer_until, updated_at) = (select m.mark, m.reason, ${seat}, null::timestamptz, now() from attendance_mark m
        where m.booking_id = ${booking.id}::uuid order by m.marked_at desc, m.received_at desc limit 1)
      where id = ${booking.id}::uuid returning status as mark`;
    const value = { session: session.id, booking: booking.id, mark: state?.mark ?? input.mark };
    return ok({
      value,
      events: [
        { type: "bookings.marked", subject: booking.id, data: { session: session.id, mark: input.mark, statement: input.id } },
      ],
    });
  },
});

type Saying = { readonly id: string; readonly mark: Mark; readonly reason: string | null; readonly at: number };

/** Keeps one statement; false when its id has already served. */
const say = async (db: Db, actor: Member, booking: string, { id, mark, reason, at }: Saying) => {
  const written = await db.sql`
    insert into attendance_mark (id, booking_id, mark, reason, marked_by, marked_at)
    values (${id}::uuid, ${booking}::uuid, ${mark}, ${reason}, ${actor.membershipId}::uuid, ${new Date(at)}::timestamptz) on conflict (id) do nothing returning id`;
  return written.length > 0;
};

/** The very same statement, sent again because the first answer was lost. */
const wasSaid = async (db: Db, { id, booking, mark }: { readonly id: string; readonly booking: string; readonly mark: Mark }) => {
  const [same] =
    await db.sql`select 1 from attendance_mark where id = ${id}::uuid and booking_id = ${booking}::uuid and mark = ${mark}`;
  return same !== undefined;
};

/** Somebody who comes without a booking: in, present, with a place if one is left and beyond the places otherwise. */
export const walkIn = command({
  name: "sessions.walk_in",
  input: walkInInput,
  load: async ({ db, input }) => {
    const session = await lockSession(db, input.session);
    return (
      session && {
        session,
        known: await loadForBooking(db, input.session, { reach: input.reach, firstNameKey: firstNameKey(input.firstName) }),
      }
    );
  },
  policy: aHost,
  run: async ({ db, actor, now, input, subject: { session, known } }) => {
    if (known?.liveBooking) return refuse("already_booked");
    const decision = decideMark({ status: "booked" }, session, "present", now);
    if (!decision.ok) return decision;
    const who = {
      firstName: input.firstName,
      firstNameKey: firstNameKey(input.firstName),
      familyName: input.familyName ?? null,
      reach: input.reach,
      locale: input.locale,
      source: "walk_in",
    } as const;
    const seat = session.status === "open" && seatsLeft(session) > 0 ? "counted" : "extra";
    const placed = await place(db, session.id, known?.personId ?? null, who, { status: "present", seat });
    if (!placed) return refuse("session_not_open");
    const at = Math.min(input.at ? Date.parse(input.at) : Infinity, now.getTime());
    await say(db, actor, placed.booking, { id: crypto.randomUUID(), mark: "present", reason: null, at });
    return ok({
      value: { session: session.id, ...placed },
      events: [{ type: "bookings.walked_in", subject: placed.booking, data: { session: session.id, seat } }],
    });
  },
});

/** The coach called somebody whom no message reaches, or who did not come. */
export const recordCall = command({
  name: "sessions.record_call",
  input: callInput,
  load: ({ db, input }) => holdBooking(db, { id: input.booking, version: null }),
  policy: aHost,
  run: async ({ db, actor, input, subject: { booking, session } }) => {
    await db.sql`
      insert into call_record (booking_id, why, outcome, called_by) values (${booking.id}::uuid, ${input.why}, ${input.outcome}, ${actor.membershipId}::uuid)`;
    return ok({
      value: { booking: booking.id },
      events: [
        { type: "bookings.called", subject: booking.id, data: { session: session.id, why: input.why, outcome: input.outcome } },
      ],
    });
  },
});

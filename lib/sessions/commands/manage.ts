import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import type { DomainEvent } from "../../platform/event";
import { linkToken } from "../../platform/link";
import { theSystem } from "../../platform/policy";
import { byOf, whoHoldsIt } from "../policy";
import { decideAccept, decideBooking, decideCancel, decideConfirm } from "../rules";
import { bookingInput, cancelInput, moveInput } from "../schema";
import { holdBooking, houseRules, lockSession, place, releaseSeat, setStatus, type Held } from "../seats";
import type { Db } from "../../platform/db";
import { z } from "zod";

type Reference = { readonly id: string; readonly version: number | null };

const reached = async (db: Db, reference: Reference) => {
  const held = await holdBooking(db, reference);
  return held && { ...held, byLink: reference.version !== null, personId: held.booking.personId };
};

const load = ({ db, input }: { db: Db; input: { booking: Reference } }) => reached(db, input.booking);

const happened = (type: `bookings.${string}`, { booking, session }: Held): DomainEvent => ({
  type,
  subject: booking.id,
  data: { session: session.id },
});
const where = ({ booking, session }: Held) => ({
  booking: booking.id,
  session: session.id,
  token: linkToken("booking", booking.id, booking.linkVersion),
});

/** "Je viens." */
export const confirmBooking = command({
  name: "sessions.confirm",
  input: bookingInput,
  load,
  policy: whoHoldsIt,
  run: async ({ db, now, subject }) => {
    const decision = decideConfirm(subject.booking, subject.session, now);
    if (!decision.ok) return decision;
    await db.sql`update booking set confirmed_at = coalesce(confirmed_at, ${now}::timestamptz), updated_at = now() where id = ${subject.booking.id}::uuid`;
    return ok({ value: where(subject), events: [happened("bookings.confirmed", subject)] });
  },
});

/** The head of the queue takes the place that was held. */
export const acceptOffer = command({
  name: "sessions.accept_offer",
  input: bookingInput,
  load,
  policy: whoHoldsIt,
  run: async ({ db, now, subject }) => {
    const decision = decideAccept(subject.booking, now);
    if (!decision.ok) return decision;
    if (decision.value === "accept") await setStatus(db, subject.booking.id, "booked", "counted");
    return ok({ value: where(subject), events: [happened("bookings.accepted", subject)] });
  },
});

/** "Je ne peux pas venir": the place goes to the head of the queue at once. */
export const cancelBooking = command({
  name: "sessions.cancel_booking",
  input: cancelInput,
  load,
  policy: whoHoldsIt,
  run: async ({ db, actor, now, input, subject }) => {
    const { booking, session } = subject;
    const decision = decideCancel(booking, session, byOf(actor), now);
    if (!decision.ok) return decision;
    if (decision.value === "already") return ok({ value: where(subject), events: [happened("bookings.asked_again", subject)] });
    await setStatus(db, booking.id, "cancelled_by_person", "none", input.reason ?? null);
    const freed = booking.seat === "counted" ? await releaseSeat(db, session, await houseRules(db, actor, now), now) : [];
    return ok({ value: where(subject), events: [happened("bookings.cancelled_by_person", subject), ...freed] });
  },
});

/** Another date: the new place is taken first, then the old one is given back. Sessions are held in the order of their ids. */
export const moveBooking = command({
  name: "sessions.move",
  input: moveInput,
  load: async ({ db, input }) => {
    const [at] = await db.sql<{
      session: string;
    }>`select session_id as session from booking where id = ${input.booking.id}::uuid`;
    if (!at) return null;
    for (const session of [at.session, input.session].sort()) await lockSession(db, session);
    const [held, target] = [await reached(db, input.booking), await lockSession(db, input.session)];
    return held && target && { ...held, target };
  },
  policy: whoHoldsIt,
  run: async ({ db, actor, now, input, subject }) => {
    const { booking, session, target } = subject;
    if (target.id === session.id) return refuse("same_session");
    if (!["booked", "waiting", "offered"].includes(booking.status)) return refuse("not_booked");
    const house = await houseRules(db, actor, now);
    const decision = decideBooking(target, house, now);
    if (!decision.ok) return decision;

    await setStatus(db, booking.id, "cancelled_by_person", "none", "moved");
    const moved = await moveTo(db, subject, input.session);
    if (!moved) return refuse("session_full");
    const freed = booking.seat === "counted" ? await releaseSeat(db, session, house, now) : [];
    const value = { booking: moved.booking, token: linkToken("booking", moved.booking, 1) };
    return ok({
      value,
      events: [{ type: "bookings.moved", subject: moved.booking, data: { session: target.id, from: session.id } }, ...freed],
    });
  },
});

/** The same person at another session; null when its last place has gone. */
async function moveTo(db: Db, { booking }: Held, session: string) {
  const who = { firstName: "", firstNameKey: "", familyName: null, reach: null, locale: "fr", source: "web" } as const;
  const [other] = await db.sql`
    select 1 as one from booking where session_id = ${session}::uuid and person_id = ${booking.personId}::uuid and status in ('booked', 'waiting', 'offered', 'present')`;
  return other ? null : place(db, session, booking.personId, who, { status: "booked", seat: "counted" }, booking.id);
}

/** Offers that nobody took in time go to the next in the queue. */
export const lapseOffers = command({
  name: "sessions.lapse_offers",
  input: z.strictObject({}),
  load: async ({ db, now }) => db.sql<{ id: string }>`
    select id from booking where status = 'offered' and offer_until < ${now}::timestamptz order by session_id, offer_until limit 200`,
  policy: theSystem,
  run: async ({ db, actor, now, subject }) => {
    const events: DomainEvent[] = [];
    const house = await houseRules(db, actor, now);
    for (const { id } of subject) {
      const held = await holdBooking(db, { id, version: null });
      if (held?.booking.status !== "offered" || !held.booking.offerUntil || held.booking.offerUntil >= now) continue;
      await setStatus(db, id, "lapsed", "none");
      events.push(happened("bookings.lapsed", held), ...(await releaseSeat(db, held.session, house, now)));
    }
    const [first, ...rest] = events;
    return first ? ok({ value: { lapsed: events.length }, events: [first, ...rest] }) : refuse("nothing_to_do");
  },
});

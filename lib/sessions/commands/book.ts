import { judged, keepShared } from "../../eligibility/facts";
import { ok, refuse } from "../../kernel/result";
import { firstNameKey, type Contact } from "../../people/model";
import type { Actor } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { linkToken } from "../../platform/link";
import { anyone } from "../../platform/policy";

import type { Source } from "../model";
import { aHost } from "../policy";
import { decideBooking, decideWaiting } from "../rules";
import { bookInput, deskBookInput, kioskInput } from "../schema";
import { houseRules, loadForBooking, lockSession, place, type Newcomer, type Placed, type SessionLoad } from "../seats";

type Typed = {
  readonly session: string;
  readonly firstName: string;
  readonly familyName?: string | null;
  readonly reach: Contact | null;
  readonly locale: string;
};

const newcomer = (typed: Typed, source: Source): Newcomer => ({
  firstName: typed.firstName,
  firstNameKey: firstNameKey(typed.firstName),
  familyName: typed.familyName ?? null,
  reach: typed.reach,
  locale: typed.locale,
  source,
});

const loadBooking = ({ db, input }: { db: Db; input: Typed }) =>
  loadForBooking(db, input.session, { reach: input.reach, firstNameKey: firstNameKey(input.firstName) });

/**
 * What the page may know afterwards. Somebody reachable gets the link by message only, whether new or registered before, and the
 * decision about the session comes first: neither the answer nor a refusal says who is registered (ruling 7).
 */
const answer = (typed: Typed, got: "booked" | "waiting", placed: Placed | null) => ({
  session: typed.session,
  got,
  told: typed.reach?.kind ?? null,
  token: placed && typed.reach === null ? linkToken("booking", placed.booking, 1) : null,
});

const askedAgain = (booking: string, session: string): DomainEvent => ({
  type: "bookings.asked_again",
  subject: booking,
  data: { session },
});

type Booking = {
  readonly db: Db;
  readonly actor: Actor;
  readonly now: Date;
  readonly subject: SessionLoad;
  readonly input: Typed & { readonly share?: "yes"; readonly answers?: unknown };
};

/** The same for a visitor's own phone and for the screen at the reception. */
const bookFrom =
  (source: Source) =>
  async ({ db, actor, now, input, subject }: Booking) => {
    const house = await houseRules(db, actor, now);
    const decision = decideBooking(subject, house, now);
    if (!decision.ok) return decision;
    if (subject.liveBooking)
      return ok({ value: answer(input, "booked", null), events: [askedAgain(subject.liveBooking, subject.id)] });
    if (subject.recent >= house.bookings_per_contact_per_day) return refuse("too_many_bookings");

    const placed = await place(db, subject.id, subject.personId, newcomer(input, source), { status: "booked", seat: "counted" });
    if (!placed) return refuse("session_full");
    const shared = input.share ? await share(db, input.answers, placed, now) : [];
    return ok({
      value: answer(input, "booked", placed),
      events: [{ type: "bookings.booked", subject: placed.booking, data: { session: subject.id } }, ...shared],
    });
  };

/** A place at an information session: a first name and one way to reach the person, no account. */
export const bookSession = command({
  name: "sessions.book",
  input: bookInput,
  load: loadBooking,
  policy: anyone,
  run: bookFrom("web"),
});

/** The same at the screen of the reception: a first name, and a phone or nothing. */
export const bookAtKiosk = command({
  name: "sessions.book_at_kiosk",
  input: kioskInput,
  load: loadBooking,
  policy: anyone,
  run: bookFrom("kiosk"),
});

/** The queue of a full session, which is locked first: a place that comes free goes to one person. */
const loadQueue = async (context: { db: Db; input: Typed }) =>
  (await lockSession(context.db, context.input.session)) ? loadBooking(context) : null;

const queueFrom =
  (source: Source) =>
  async ({ db, actor, now, input, subject }: Booking) => {
    const house = await houseRules(db, actor, now);
    const decision = decideWaiting(subject, house, now);
    if (!decision.ok) return decision;
    if (subject.liveBooking)
      return ok({ value: answer(input, "waiting", null), events: [askedAgain(subject.liveBooking, subject.id)] });
    if (subject.recent >= house.bookings_per_contact_per_day) return refuse("too_many_bookings");

    const placed = await place(db, subject.id, subject.personId, newcomer(input, source), { status: "waiting", seat: "none" });
    if (!placed) return refuse("session_cancelled");
    const shared = input.share ? await share(db, input.answers, placed, now) : [];
    return ok({
      value: answer(input, "waiting", placed),
      events: [{ type: "bookings.waiting", subject: placed.booking, data: { session: subject.id } }, ...shared],
    });
  };

/** A place in the queue of a full session. */
export const joinQueue = command({
  name: "sessions.join_queue",
  input: bookInput,
  load: loadQueue,
  policy: anyone,
  run: queueFrom("web"),
});

/** The same at the screen of the reception. */
export const joinQueueAtKiosk = command({
  name: "sessions.join_queue_at_kiosk",
  input: kioskInput,
  load: loadQueue,
  policy: anyone,
  run: queueFrom("kiosk"),
});

/**
 * What the booking form posts. Its `queue` names the session whose queue was shown: choosing that session means its queue, or its
 * place if one came free. One form and one action for both, so that nothing typed is lost when the last place goes meanwhile.
 */
const orQueue = (booking: typeof bookSession, queueing: typeof joinQueue): typeof bookSession => ({
  ...booking,
  execute: async (actor, raw, how) => {
    const { queue, ...typed } = raw as Readonly<Record<string, unknown>>;
    if (queue === undefined || queue !== typed["session"]) return booking.execute(actor, typed, how);
    const waiting = await queueing.execute(actor, typed, how);
    const isFree = waiting.status === "refused" && (waiting.refusal as string) === "seat_free";
    return isFree ? booking.execute(actor, typed, how) : (waiting as Awaited<ReturnType<typeof booking.execute>>);
  },
});

export const bookOrQueue = orQueue(bookSession, joinQueue);
export const bookOrQueueAtKiosk = orQueue(bookAtKiosk, joinQueueAtKiosk);

/** A coach books for somebody at the desk or on the phone: a place, or the queue when the room is full. */
export const bookFor = command({
  name: "sessions.book_for",
  input: deskBookInput,
  load: async (context) => ((await lockSession(context.db, context.input.session)) ? loadBooking(context) : null),
  policy: aHost,
  run: async ({ db, actor, now, input, subject }) => {
    if (subject.liveBooking) return refuse("already_booked");
    const house = await houseRules(db, actor, now);
    const decision = decideBooking(subject, { ...house, booking_closes_minutes: 0 }, now);
    if (!decision.ok && decision.refusal !== "session_full") return decision;

    const how = decision.ok ? ({ status: "booked", seat: "counted" } as const) : ({ status: "waiting", seat: "none" } as const);
    const placed = await place(db, subject.id, subject.personId, newcomer(input, input.source), how);
    if (!placed) return refuse("session_full");
    return ok({
      value: { session: subject.id, ...placed },
      events: [{ type: `bookings.${how.status}`, subject: placed.booking, data: { session: subject.id } }],
    });
  },
});

async function share(db: Db, answers: unknown, placed: Placed, now: Date): Promise<readonly DomainEvent[]> {
  const shared = await judged(db, answers, now);
  if (!shared) return [];
  await keepShared(db, shared, placed.person, placed.booking);
  return [{ type: "bookings.shared_answers", subject: placed.booking, data: { person: placed.person } }];
}

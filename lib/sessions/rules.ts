import { ok, refuse } from "../kernel/result";
import type { Parameters } from "../missions/model";
import type { BookingState, BookingStatus, By, InfoSession, Mark, Step } from "./model";
import { transitions } from "./model";

const minutes = 60_000;
const hours = 60 * minutes;

export const bookingCloses = (session: InfoSession, house: Parameters) =>
  new Date(session.startsAt.getTime() - house.booking_closes_minutes * minutes);

export const seatsLeft = (session: InfoSession) => Math.max(0, session.capacity - session.taken);

/** May this step be made from here, by this kind of actor? */
export const isAllowed = (step: Step, from: BookingStatus | "none", by: By) =>
  transitions[step].from.includes(from) && transitions[step].by.includes(by);

/** A session that still takes people from outside. */
export function decideOpen(session: InfoSession, house: Parameters, now: Date) {
  if (session.status === "cancelled") return refuse("session_cancelled");
  if (session.status === "closed" || now >= bookingCloses(session, house)) return refuse("booking_closed");
  return ok(null);
}

/** A place in the room, when one is left. */
export function decideBooking(session: InfoSession, house: Parameters, now: Date) {
  const open = decideOpen(session, house, now);
  if (!open.ok) return open;
  return seatsLeft(session) === 0 ? refuse("session_full") : ok(null);
}

/** A place in the queue, only when the room is full. */
export function decideWaiting(session: InfoSession, house: Parameters, now: Date) {
  const open = decideOpen(session, house, now);
  if (!open.ok) return open;
  return seatsLeft(session) > 0 ? refuse("seat_free") : ok(null);
}

/** Until when a freed place is held for the head of the queue; null when it is too late to hold it for anybody. */
export function offerUntil(session: InfoSession, house: Parameters, now: Date): Date | null {
  const last = session.startsAt.getTime() - house.offer_ends_before_minutes * minutes;
  return now.getTime() >= last ? null : new Date(Math.min(now.getTime() + house.offer_hold_hours * hours, last));
}

export function decideAccept(booking: BookingState, now: Date) {
  if (booking.status === "booked") return ok("already" as const);
  if (booking.status !== "offered") return refuse("no_offer");
  return booking.offerUntil !== null && now <= booking.offerUntil ? ok("accept" as const) : refuse("offer_lapsed");
}

export function decideConfirm(booking: BookingState, session: InfoSession, now: Date) {
  if (!isAllowed("confirm", booking.status, "person")) return refuse("not_booked");
  return now < session.endsAt && session.status === "open" ? ok(null) : refuse("session_over");
}

export function decideCancel(booking: BookingState, session: InfoSession, by: By, now: Date) {
  if (booking.status === "cancelled_by_person") return ok("already" as const);
  if (!isAllowed("cancel", booking.status, by)) return refuse("not_booked");
  return now < session.startsAt || by === "host" ? ok("cancel" as const) : refuse("session_over");
}

/** From when people may be marked: some come early. */
export const marksOpen = (session: Pick<InfoSession, "startsAt">) => new Date(session.startsAt.getTime() - 2 * hours);

/** Later marks correct earlier ones, also after the session. */
export function decideMark(booking: Pick<BookingState, "status">, session: InfoSession, mark: Mark, now: Date) {
  if (session.status === "cancelled") return refuse("session_cancelled");
  if (now < marksOpen(session)) return refuse("too_early");
  return isAllowed(`mark_${mark}`, booking.status, "host") ? ok(null) : refuse("not_expected");
}

/** A change of plan: never fewer places than people, never into the past. */
export function decideEdit(
  session: InfoSession,
  wanted: { readonly capacity: number; readonly startsAt: Date; readonly endsAt: Date },
  now: Date,
) {
  if (session.status !== "open") return refuse("session_not_open");
  if (wanted.capacity < session.taken) return refuse("capacity_below_taken");
  return decidePlan(wanted, now);
}

/** A room as its house writes it, whatever the capitals and spaces that were typed; another one as it was typed. */
export function roomOf(rooms: readonly string[], typed: string): string {
  const plain = (room: string) => room.toLowerCase().replaceAll(/\s+/g, " ").trim();
  return rooms.find((room) => plain(room) === plain(typed)) ?? typed;
}

export function decidePlan(wanted: { readonly startsAt: Date; readonly endsAt: Date }, now: Date) {
  if (wanted.startsAt <= now) return refuse("in_the_past");
  return wanted.endsAt > wanted.startsAt ? ok(null) : refuse("ends_before_start");
}

export function decideClose(session: InfoSession, now: Date) {
  if (session.status === "closed") return refuse("already_closed");
  if (session.status === "cancelled") return refuse("session_cancelled");
  return now >= session.startsAt ? ok(null) : refuse("not_started");
}

/** The day before, from the reminder hour (Brussels) on: `reminderAt` is that instant. */
export const isReminderDue = (session: Pick<InfoSession, "startsAt" | "status">, reminderAt: Date, now: Date) =>
  session.status === "open" && now >= reminderAt && now < session.startsAt;

/** The `count` dates nearest to one that cannot be had, soonest first. */
export const nearestDates = <Dated extends { readonly startsAt: Date }>(
  dates: readonly Dated[],
  to: Date,
  count: number,
): readonly Dated[] =>
  dates
    .toSorted((a, b) => Math.abs(a.startsAt.getTime() - to.getTime()) - Math.abs(b.startsAt.getTime() - to.getTime()))
    .slice(0, count)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());

/**
 * Guessing codes on paper. Eight of 32 signs are 2^40 codes; with 2 000 that still open something (a large Mire, the sessions of the last
 * and coming month) one guess in 5.5 × 10^8 is right. Whole rooms share an address, so each may be wrong 30 times an hour, while the Mire
 * counts at most 300 in all: 7 200 a day, one hit in 200 years. Beyond, somebody guesses from many addresses: each is then left three a
 * day, more than people who copy a paper need, so that 10 000 addresses have 30 000 a day, one hit in 50 years, and nobody is locked out.
 */
export const paperRules = { perAddressAnHour: 30, perMireAnHour: 300, perAddressADayWhenGuessed: 3 } as const;

export function decidePaperTry({ here, everywhere }: { readonly here: readonly number[]; readonly everywhere: number }) {
  const lastHour = here.filter((age) => age < 3_600).length;
  const isGuessed = everywhere >= paperRules.perMireAnHour;
  const isSpent = isGuessed ? here.length >= paperRules.perAddressADayWhenGuessed : lastHour >= paperRules.perAddressAnHour;
  return isSpent ? refuse("too_many_tries") : ok(null);
}

import type { Happened, Notice, Saying } from "../kernel/notice";
import type { BookingStatus, BookingToTell, SessionEvent } from "./model";

export type BookingTemplate =
  | "booked"
  | "waiting"
  | "offered"
  | "accepted"
  | "lapsed"
  | "cancelled"
  | "session_cancelled"
  | "moved"
  | "asked_again"
  | "changed"
  | "reminder"
  | "absent";

/** Which message follows which event; the others are told to nobody. */
const told: Readonly<Partial<Record<SessionEvent, BookingTemplate>>> = {
  "bookings.booked": "booked",
  "bookings.waiting": "waiting",
  "bookings.offered": "offered",
  "bookings.accepted": "accepted",
  "bookings.lapsed": "lapsed",
  "bookings.cancelled_by_person": "cancelled",
  "bookings.cancelled_by_mire": "session_cancelled",
  "bookings.moved": "moved",
  "bookings.asked_again": "asked_again",
  "bookings.changed": "changed",
  "bookings.reminder_due": "reminder",
  "bookings.absent": "absent",
};

/** One message per event; a reminder is one per date of the session, however often it falls due. */
export function bookingNotices({ id, type, subject, data }: Happened): readonly Notice<BookingTemplate>[] {
  const template = told[type as SessionEvent];
  if (!template) return [];
  const once = template === "reminder" ? String(data.startsAt) : String(id);
  return [{ template, subject, key: `${template}|${subject}|${once}` }];
}

type Truth = { readonly in: readonly BookingStatus[]; readonly until: "start" | "end" | "month_after" };

const expected = ["booked"] as const;
const live = ["booked", "waiting", "offered"] as const;

/** When a message still makes sense: the booking stands as the words say, and it is not too late to read them. */
const truths: Readonly<Record<BookingTemplate, Truth>> = {
  booked: { in: expected, until: "end" },
  waiting: { in: ["waiting"], until: "start" },
  offered: { in: ["offered"], until: "start" },
  accepted: { in: expected, until: "end" },
  lapsed: { in: ["lapsed"], until: "month_after" },
  cancelled: { in: ["cancelled_by_person"], until: "start" },
  session_cancelled: { in: ["cancelled_by_mire"], until: "end" },
  moved: { in: expected, until: "end" },
  asked_again: { in: live, until: "end" },
  changed: { in: live, until: "start" },
  reminder: { in: expected, until: "start" },
  absent: { in: ["absent"], until: "month_after" },
};

const month = 30 * 24 * 3_600_000;

function isTrue({ in: statuses, until }: Truth, { status, startsAt, endsAt }: BookingToTell, now: Date) {
  const last = until === "start" ? startsAt.getTime() : endsAt.getTime() + (until === "month_after" ? month : 0);
  return statuses.includes(status) && now.getTime() < last;
}

/** These lead to other dates; the others to the booking itself. */
const elsewhere: readonly BookingTemplate[] = ["lapsed", "cancelled", "session_cancelled", "absent"];

/**
 * What to say of a booking now, or nothing when it no longer holds: a reminder after a cancellation, an offer after its hour.
 * Somebody who did not come is never told that anything was cancelled: such a message was once used in an appeal (rdv-insertion#1504).
 */
export function sayOfBooking(template: BookingTemplate, booking: BookingToTell, now: Date): Saying | null {
  if (!isTrue(truths[template], booking, now)) return null;
  if (template === "offered" && (!booking.offerUntil || now > booking.offerUntil)) return null;
  return {
    to: { person: booking.person },
    opens: elsewhere.includes(template) ? { page: "/seances" } : { booking: booking.id, version: booking.linkVersion },
    moments: { when: booking.startsAt, day: booking.startsAt, ...(booking.offerUntil ? { until: booking.offerUntil } : {}) },
    values: { place: booking.place },
  };
}

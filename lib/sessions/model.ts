import type { Id } from "../kernel/id";

export const sessionStatuses = ["open", "cancelled", "closed"] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** The life of a booking (ruling 21). */
export const bookingStatuses = [
  "booked",
  "waiting",
  "offered",
  "lapsed",
  "cancelled_by_person",
  "cancelled_by_mire",
  "present",
  "excused",
  "absent",
] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

export type Mark = "present" | "excused" | "absent";

/** One statement about one person, by whom and when (ISO 8601); both of two are kept. */
export type Said = { readonly id: string; readonly mark: Mark; readonly at: string; readonly by: string };

/** What a phone at the door keeps until it is sent: ids, a mark, the device's clock. Only somebody without a booking has a name in it. */
export type Statement =
  | {
      readonly kind: "mark";
      readonly id: string;
      readonly at: string;
      readonly booking: string;
      readonly mark: Mark;
      readonly reason?: string;
    }
  | {
      readonly kind: "walk_in";
      readonly id: string;
      readonly at: string;
      readonly session: string;
      readonly firstName: string;
      readonly phone?: string;
    };

/** The answer to one of them. `done` and `already_used` are both the end of it; `code` says why not otherwise. */
export type StatementAnswer = {
  readonly id: string;
  readonly status: "done" | "refused" | "missing" | "invalid";
  readonly code?: string;
  readonly booking?: string;
};

/** `counted` takes one of the places; `extra` is somebody let in beyond them, at the door. */
export type Seat = "none" | "counted" | "extra";
export type Source = "web" | "coach" | "walk_in" | "kiosk";

/** Seats and times of an information session. Instants are UTC; the places show Brussels time. */
export type InfoSession = {
  readonly id: Id<"InfoSession">;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly taken: number;
  readonly status: SessionStatus;
};

export type BookingState = {
  readonly id: Id<"Booking">;
  readonly sessionId: Id<"InfoSession">;
  readonly personId: Id<"Person">;
  readonly status: BookingStatus;
  readonly seat: Seat;
  readonly offerUntil: Date | null;
};

/** What a message about a booking is made of: the state of things when it leaves. */
export type BookingToTell = {
  readonly id: string;
  readonly person: string;
  readonly status: BookingStatus;
  readonly offerUntil: Date | null;
  readonly linkVersion: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly sessionStatus: SessionStatus;
  readonly place: string;
};

export type Step =
  | "book"
  | "wait"
  | "offer"
  | "accept"
  | "lapse"
  | "confirm"
  | "cancel"
  | "cancel_session"
  | "mark_present"
  | "mark_excused"
  | "mark_absent";

/** Who may make a step: the person, a host of the Mire, or the portal itself. */
export type By = "person" | "host" | "system";

type Transition = { readonly from: readonly (BookingStatus | "none")[]; readonly to: BookingStatus; readonly by: readonly By[] };

const seated = ["booked", "present", "excused", "absent"] as const;

/** The whole life of a booking, as a table; anything absent is refused. Its tests are the full matrix. */
export const transitions: Readonly<Record<Step, Transition>> = {
  book: { from: ["none"], to: "booked", by: ["person", "host"] },
  wait: { from: ["none"], to: "waiting", by: ["person", "host"] },
  offer: { from: ["waiting"], to: "offered", by: ["system", "person", "host"] },
  accept: { from: ["offered"], to: "booked", by: ["person", "host"] },
  lapse: { from: ["offered", "waiting"], to: "lapsed", by: ["system", "host"] },
  confirm: { from: ["booked"], to: "booked", by: ["person", "host"] },
  cancel: { from: ["booked", "waiting", "offered"], to: "cancelled_by_person", by: ["person", "host"] },
  cancel_session: { from: ["booked", "waiting", "offered"], to: "cancelled_by_mire", by: ["host"] },
  mark_present: { from: [...seated, "offered", "waiting"], to: "present", by: ["host"] },
  mark_excused: { from: seated, to: "excused", by: ["host"] },
  mark_absent: { from: seated, to: "absent", by: ["host"] },
};

/**
 * What happens to sessions and bookings; the subject of a `bookings.` event is the booking, of a `sessions.` event the session. A code
 * that opens nothing is about the Mire.
 * `data` always carries `session` (id) on booking events; words are found again at the moment a message leaves.
 */
export const eventTypes = [
  "bookings.booked",
  "bookings.waiting",
  "bookings.offered",
  "bookings.accepted",
  "bookings.lapsed",
  "bookings.confirmed",
  "bookings.cancelled_by_person",
  "bookings.cancelled_by_mire",
  "bookings.moved",
  "bookings.asked_again",
  "bookings.changed",
  "bookings.marked",
  "bookings.absent",
  "bookings.reminder_due",
  "bookings.shared_answers",
  "bookings.called",
  "bookings.opened_by_code",
  "bookings.code_refused",
  "bookings.walked_in",
  "sessions.planned",
  "sessions.changed",
  "sessions.cancelled",
  "sessions.closed",
] as const;
export type SessionEvent = (typeof eventTypes)[number];

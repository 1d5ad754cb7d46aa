import { ok, refuse } from "../../kernel/result";
import {
  attendeeMoves,
  awaited,
  meetingLimits,
  type Attendee,
  type AttendeeStatus,
  type AttendeeStep,
  type Interval,
  type Meeting,
  type MeetingBy,
  type MeetingMark,
} from "../model/meetings";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** May this step be made from here, by this kind of actor? */
export const isStepAllowed = (step: AttendeeStep, from: AttendeeStatus | "none", by: MeetingBy) =>
  attendeeMoves[step].from.includes(from) && attendeeMoves[step].by.includes(by);

export const isAwaited = ({ status }: Pick<Attendee, "status">) => (awaited as readonly AttendeeStatus[]).includes(status);

/** Two times that share a moment; one that ends when the other begins does not. */
export const overlap = (a: Interval, b: Interval) => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** A time to plan: forward, of a sensible length, not years away. */
export function decideTime({ startsAt, endsAt }: Interval, now: Date) {
  if (Number.isNaN(startsAt.getTime()) || Number.isNaN(endsAt.getTime())) return refuse("time_wrong");
  if (endsAt <= startsAt) return refuse("ends_before_start");
  const minutes = (endsAt.getTime() - startsAt.getTime()) / minute;
  if (minutes < meetingLimits.shortest || minutes > meetingLimits.longest) return refuse("duration_wrong");
  if (startsAt <= now) return refuse("in_the_past");
  return startsAt.getTime() > now.getTime() + meetingLimits.farthestDays * day ? refuse("too_far") : ok(null);
}

/** Another time or place, for people who are told. */
export function decideChange(
  meeting: Meeting,
  wanted: Interval & { readonly capacity: number | null },
  version: number,
  now: Date,
) {
  if (version !== meeting.version) return refuse("meeting_changed");
  if (meeting.status !== "planned") return refuse("meeting_over");
  if (meeting.startsAt <= now) return refuse("meeting_over");
  if (meeting.kind === "workshop" && (wanted.capacity ?? 0) < meeting.taken) return refuse("capacity_below_taken");
  return decideTime(wanted, now);
}

/** A seat at a workshop that has not begun. */
export function decideSeat(meeting: Meeting, before: AttendeeStatus | null, now: Date) {
  if (meeting.kind !== "workshop") return refuse("not_a_workshop");
  if (meeting.status !== "planned" || meeting.startsAt <= now) return refuse("meeting_over");
  if (!isStepAllowed("invite", before ?? "none", "coach")) return refuse("already_in");
  return meeting.taken >= (meeting.capacity ?? 0) ? refuse("workshop_full") : ok(null);
}

/** By the Mire, and only before it begins: whoever did not come is never told that anything was cancelled. */
export function decideCancel(meeting: Meeting, now: Date) {
  if (meeting.status !== "planned") return refuse("meeting_over");
  return meeting.startsAt <= now ? refuse("meeting_begun") : ok(null);
}

/** "Je viens": saying it twice is saying it once. */
export function decideConfirm(attendee: Pick<Attendee, "status">, meeting: Meeting, by: MeetingBy, now: Date) {
  if (!isStepAllowed("confirm", attendee.status, by)) return refuse("meeting_gone");
  return meeting.status === "planned" && now < meeting.endsAt ? ok(null) : refuse("meeting_over");
}

/** Warned before it begins. */
export function decideExcuse(attendee: Pick<Attendee, "status">, meeting: Meeting, by: MeetingBy, now: Date) {
  if (attendee.status === "excused") return ok("already" as const);
  if (!isStepAllowed("excuse", attendee.status, by)) return refuse("meeting_gone");
  return now < meeting.startsAt ? ok("excuse" as const) : refuse("meeting_over");
}

/**
 * Another time of the same coach. Before the meeting the place itself moves; after an absence, an excuse or a cancellation it is a new
 * meeting, once, and what was stays written.
 */
export function decideMove(attendee: Pick<Attendee, "status">, meeting: Meeting, hasNext: boolean, now: Date) {
  if (meeting.kind === "workshop") return refuse("workshop_stays");
  if (isAwaited(attendee) && meeting.status === "planned")
    return now < meeting.startsAt ? ok("move" as const) : refuse("meeting_over");
  if (!["absent", "excused", "cancelled_by_mire"].includes(attendee.status)) return refuse("meeting_gone");
  return hasNext ? refuse("has_next") : ok("again" as const);
}

/** From when people may be marked: some come early. */
export const marksOpenAt = ({ startsAt }: Pick<Meeting, "startsAt">) => new Date(startsAt.getTime() - 2 * hour);

type Marking = { readonly mark: MeetingMark; readonly reason: string | null };

/** Present from two hours before; absent once it has begun; excused when warned before, or afterwards for a reason. */
export function decideMark(attendee: Pick<Attendee, "status">, meeting: Meeting, { mark, reason }: Marking, now: Date) {
  if (!isStepAllowed(`mark_${mark}`, attendee.status, "coach")) return refuse("cannot_mark");
  if (mark === "present" && now < marksOpenAt(meeting)) return refuse("too_early");
  if (mark === "absent" && now < meeting.startsAt) return refuse("not_begun");
  return mark === "excused" && now >= meeting.startsAt && reason === null ? refuse("reason_needed") : ok(null);
}

/** The day before, from the reminder hour (Brussels) on; not for what was planned after that hour. */
export const isMeetingReminderDue = (
  { startsAt, plannedAt }: { readonly startsAt: Date; readonly plannedAt: Date },
  reminderAt: Date,
  now: Date,
) => now >= reminderAt && now < startsAt && plannedAt.getTime() < reminderAt.getTime() - hour;

/** A place that its person may speak about: what the Mire wrote of it is written. */
export const decideComment = ({ status }: Pick<Attendee, "status">) =>
  ["present", "excused", "absent", "cancelled_by_mire"].includes(status) ? ok(null) : refuse("nothing_to_comment");

export type AttendanceFacts = {
  /** Meetings that took place, or should have: those the Mire cancelled and those moved in time are none. */
  readonly counted: number;
  readonly came: number;
  readonly warned: number;
  readonly missed: number;
};

/** "3 rendez-vous sur 4": counts of facts. There is no rank, no rate and no threshold: nothing here may become a score of a person. */
export function attendanceFacts(rows: readonly Pick<Attendee, "status">[]): AttendanceFacts {
  const count = (status: AttendeeStatus) => rows.filter((row) => row.status === status).length;
  const [came, warned, missed] = [count("present"), count("excused"), count("absent")];
  return { counted: came + warned + missed, came, warned, missed };
}

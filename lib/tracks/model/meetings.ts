/** The life of one person's place at a meeting or workshop (domain.md 3). */
export const attendeeStatuses = ["expected", "confirmed", "present", "excused", "absent", "cancelled_by_mire", "moved"] as const;
export type AttendeeStatus = (typeof attendeeStatuses)[number];

/** Still to come: the person is waited for. */
export const awaited = ["expected", "confirmed"] as const satisfies readonly AttendeeStatus[];

export const attendeeSteps = [
  "invite",
  "confirm",
  "move",
  "excuse",
  "cancel",
  "mark_present",
  "mark_excused",
  "mark_absent",
] as const;
export type AttendeeStep = (typeof attendeeSteps)[number];

/** The person (signed in, or by their link), or whoever leads the meeting or accompanies them. */
export type MeetingBy = "person" | "coach";

type Step = {
  readonly from: readonly (AttendeeStatus | "none")[];
  readonly to: AttendeeStatus;
  readonly by: readonly MeetingBy[];
};

/** Everything that may happen to a place; anything absent is refused. Nobody who did not come can be "cancelled" (rdv-insertion#1504). */
export const attendeeMoves: Readonly<Record<AttendeeStep, Step>> = {
  invite: { from: ["none", "excused", "cancelled_by_mire", "moved"], to: "expected", by: ["coach"] },
  confirm: { from: ["expected", "confirmed"], to: "confirmed", by: ["person", "coach"] },
  move: { from: ["expected", "confirmed"], to: "moved", by: ["person"] },
  excuse: { from: ["expected", "confirmed"], to: "excused", by: ["person", "coach"] },
  cancel: { from: ["expected", "confirmed"], to: "cancelled_by_mire", by: ["coach"] },
  mark_present: { from: ["expected", "confirmed", "excused", "absent"], to: "present", by: ["coach"] },
  mark_excused: { from: ["expected", "confirmed", "present", "absent"], to: "excused", by: ["coach"] },
  mark_absent: { from: ["expected", "confirmed", "present", "excused"], to: "absent", by: ["coach"] },
};

export const meetingKinds = ["individual", "workshop"] as const;
export type MeetingKind = (typeof meetingKinds)[number];
export const purposes = ["interview", "follow_up", "agreement", "cv", "job_search", "other"] as const;
export type Purpose = (typeof purposes)[number] | "workshop";
export const places = ["site", "phone", "video", "elsewhere"] as const;
export type Place = (typeof places)[number];
export const marks = ["present", "excused", "absent"] as const;
export type MeetingMark = (typeof marks)[number];

/** A meeting as its rules need it. Instants are UTC; pages show Brussels time. */
export type Meeting = {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly coach: string;
  readonly place: Place;
  readonly site: string | null;
  readonly room: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number | null;
  readonly taken: number;
  readonly status: "planned" | "cancelled" | "closed";
  readonly version: number;
};

/** One person's place at one meeting. */
export type Attendee = {
  readonly id: string;
  readonly meeting: string;
  readonly person: string;
  readonly status: AttendeeStatus;
  readonly linkVersion: number;
};

export type Interval = { readonly startsAt: Date; readonly endsAt: Date };

/** When a coach can be met: minutes after midnight on a Brussels clock; `weekday` 1 is Monday; null is any place. */
export type Opening = {
  readonly weekday: number;
  readonly opens: number;
  readonly closes: number;
  readonly site: string | null;
};

/** What one fills a meeting with: minutes, days, hours. `noticeHours`: how long before, at least, a person may take a time by themself. */
export const meetingLimits = {
  shortest: 10,
  longest: 480,
  stepMinutes: 30,
  noticeHours: 12,
  horizonDays: 28,
  farthestDays: 730,
} as const;

/** After an absence (absence_step). */
export const absenceSteps = ["message", "call", "letter", "closed"] as const;
export type AbsenceStepName = (typeof absenceSteps)[number];
export const absenceOutcomes = ["reached", "no_answer", "message_left", "sent", "new_date"] as const;
export type AbsenceOutcome = (typeof absenceOutcomes)[number];
export type AbsenceStep = { readonly step: AbsenceStepName; readonly outcome: AbsenceOutcome | null; readonly at: Date };

/** What a coach has to do next about somebody who did not come. */
export type FollowUp = "call" | "letter" | "wait" | "decide";

/** Days between the steps: a second call, and how long a letter is given. */
export const absenceDelays = { secondCallDays: 2, letterDays: 14, calls: 2 } as const;

/** Events of meetings. The subject is the person; of a workshop's own life the meeting, of a coach's hours the coach's person. */
export const meetingEvents = [
  "meetings.planned",
  "meetings.workshop_planned",
  "meetings.changed",
  "meetings.workshop_changed",
  "meetings.moved",
  "meetings.cancelled",
  "meetings.workshop_cancelled",
  "meetings.confirmed",
  "meetings.excused",
  "meetings.marked",
  "meetings.commented",
  "meetings.reminder_due",
  "meetings.absence_followed",
  "meetings.hours_changed",
  "meetings.feed_renewed",
] as const;
export type MeetingEvent = (typeof meetingEvents)[number];

/** A place as it stands, for whoever writes about it. */
export type MeetingToTell = {
  readonly id: string;
  readonly person: string;
  readonly locale: string;
  readonly status: AttendeeStatus;
  readonly linkVersion: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Place;
  /** Name and address of the house; null elsewhere. */
  readonly address: string | null;
};

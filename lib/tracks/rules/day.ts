import type { PlainDate } from "../../kernel/plain-date";
import type { CaseLine, Deadline, NextThing } from "../model/caseload";
import type { CaseHouse } from "./caseload";

/** Why somebody stands on the list of what to do; in the order of the page. */
export const waitingKinds = ["absence", "message", "presence", "clock", "deadline", "sign", "paper", "plan", "stalled"] as const;
export type WaitingKind = (typeof waitingKinds)[number];

export type WaitingLine = Pick<
  CaseLine,
  "person" | "firstName" | "familyName" | "coach" | "coachName" | "contact" | "silentDays"
> & {
  /** What the page that it leads to is about. */
  readonly thing: NextThing;
  readonly deadline: Deadline | null;
  readonly since: string | null;
  readonly count: number;
  /** The meeting of which somebody must say who came. */
  readonly meeting: string | null;
  /** What comes next after an absence. */
  readonly step: "call" | "letter" | "decide" | null;
};

export type Waiting = Readonly<Record<WaitingKind, readonly WaitingLine[]>>;

type At = { readonly house: CaseHouse; readonly today: PlainDate };
type About = Pick<WaitingLine, "thing"> & Partial<Pick<WaitingLine, "deadline" | "since" | "count" | "meeting" | "step">>;

const isOurs = ({ kind }: Deadline) => kind !== "right" && kind !== "paper";

/** What each kind says of somebody; null when nothing of it waits. */
const about: Readonly<Record<WaitingKind, (line: CaseLine, at: At) => About | null>> = {
  absence: ({ absence, absentLately }) =>
    absence && {
      thing: absentLately > 1 ? "absent_often" : "call_after_absence",
      since: absence.at,
      count: absence.calls,
      step: absence.next,
    },
  message: ({ unread, unreadSince }) => (unread > 0 ? { thing: "answer", since: unreadSince, count: unread } : null),
  presence: ({ unmarked }) => unmarked && { thing: "mark_meeting", since: unmarked.at, meeting: unmarked.appointment },
  // A suspension stops the clocks: their ends move with each of its days.
  clock: ({ track, deadlines }, { house }) => {
    if (track?.status === "suspended") return null;
    const near = deadlines.find((each) => isOurs(each) && each.daysLeft <= limitOf(each, house));
    return near ? { thing: thingOf(near), deadline: near } : null;
  },
  deadline: ({ deadlines }, { house }) => {
    const near = deadlines.find((each) => !isOurs(each) && each.daysLeft <= house.deadline_days);
    return near ? { thing: near.daysLeft < 0 ? "deadline_over" : "deadline", deadline: near } : null;
  },
  sign: ({ agreement }) => (agreement === "to_sign" ? { thing: "sign" } : null),
  paper: ({ papers }) => (papers > 0 ? { thing: "check_papers", count: papers } : null),
  plan: ({ planDueOn }, { today }) => (planDueOn !== null && planDueOn <= today ? { thing: "plan_due", since: planDueOn } : null),
  stalled: ({ track, silentDays, absence }, { house }) =>
    track !== null && track.status !== "suspended" && absence === null && silentDays >= house.stalled_days
      ? { thing: "call_back" }
      : null,
};

/** An assessment is told of in its last days, a commitment as early as the house wants to decide. */
const limitOf = ({ kind }: Deadline, house: CaseHouse) =>
  kind === "commitment" || kind === "cap" ? house.commitment_alert_days : house.deadline_days;

const thingOf = ({ kind, daysLeft }: Deadline): NextThing => {
  if (kind === "assessment") return "assessment_late";
  if (kind === "follow_up") return "follow_up";
  return daysLeft < 0 ? "commitment_over" : "commitment_ends";
};

/** Urgent first: what ends soonest, what waits longest. */
const urgency = ({ deadline, since, silentDays }: WaitingLine) =>
  deadline ? deadline.daysLeft : since ? Date.parse(since) / 86_400_000 : -silentDays;

/** What waits for a coach, kind by kind. Somebody may stand under several: each goes when its own thing is done. */
export function waitingOf(lines: readonly CaseLine[], house: CaseHouse, today: PlainDate): Waiting {
  const of = (kind: WaitingKind) =>
    lines
      .flatMap((line) => {
        const why = about[kind](line, { house, today });
        return why ? [{ ...whoOf(line), deadline: null, since: null, count: 0, meeting: null, step: null, ...why }] : [];
      })
      .toSorted((a, b) => urgency(a) - urgency(b) || (a.person < b.person ? -1 : 1));
  return Object.fromEntries(waitingKinds.map((kind) => [kind, of(kind)])) as Record<WaitingKind, WaitingLine[]>;
}

const whoOf = ({ person, firstName, familyName, coach, coachName, contact, silentDays }: CaseLine) => ({
  ...{ person, firstName, familyName, coach, coachName, contact, silentDays },
});

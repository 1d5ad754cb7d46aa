import type { PlainDate } from "../../kernel/plain-date";
import type { Contact } from "./contact";
import type { Phase, Track } from "./life";
import type { AbsenceStep, FollowUp } from "./meetings";

/** What is known of one person of a list, read in one statement; everything that a line says is computed from it. */
export type CaseFacts = {
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  /** First name and family name without accents, in lower case. */
  readonly sortName: string;
  readonly coach: string;
  readonly coachName: string;
  readonly weight: number;
  readonly phone: string | null;
  readonly email: string | null;
  readonly channel: "sms" | "email" | "none";
  readonly track:
    | (Pick<
        Track,
        | "id"
        | "status"
        | "resumesTo"
        | "headline"
        | "startedOn"
        | "commitmentFrom"
        | "commitmentUntil"
        | "employedOn"
        | "closedOn"
      > & {
        readonly suspensions: readonly {
          readonly from: PlainDate;
          readonly to: PlainDate | null;
          readonly plannedUntil: PlainDate | null;
        }[];
      })
    | null;
  readonly decidedOn: PlainDate | null;
  /** How many papers wait to be looked at; 0 for whoever may not see papers. */
  readonly papers: number;
  /** The soonest of each; one that has passed lately comes first. */
  readonly paperEndsOn: PlainDate | null;
  readonly rightEndsOn: PlainDate | null;
  readonly absentThisWeek: number;
  readonly absentLately: number;
  /** The last absence that nobody closed, with what was done since. */
  readonly missed: {
    readonly at: string;
    readonly steps: readonly (Omit<AbsenceStep, "at"> & { readonly at: string })[];
  } | null;
  readonly unread: number;
  readonly unreadSince: string | null;
  /** The oldest meeting that is over and of which nobody said who came; of a workshop, only who leads it can say. */
  readonly unmarked: { readonly appointment: string; readonly at: string } | null;
  readonly lastMeeting: Date | null;
  readonly nextMeeting: { readonly appointment: string; readonly at: string } | null;
  readonly agreement: "draft" | "out" | "to_sign" | null;
  /** The oldest of what the coach has to do of the plan. */
  readonly planDueOn: PlainDate | null;
  /** Everything of the plan that is still to be done, whoever does it. */
  readonly actionsOpen: number;
  /** What was typed resembles their name, their project, their number; yes when nothing was typed. */
  readonly resembles: "yes" | "no";
};

export const deadlineKinds = ["commitment", "assessment", "cap", "follow_up", "right", "paper"] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
/** How long a right, a title or a proof that has run out is still told of, in days: it is most urgent then, and later no news. */
export const pastDays = 30;
/** A day by which something must be decided or renewed; `daysLeft` is negative once it is past. */
export type Deadline = { readonly kind: DeadlineKind; readonly on: PlainDate; readonly daysLeft: number };

/** The one thing to do next for somebody, first that holds. */
export const nextThings = [
  "absent_often",
  "call_after_absence",
  "answer",
  "mark_meeting",
  "commitment_over",
  "deadline_over",
  "sign",
  "commitment_ends",
  "assessment_late",
  "check_papers",
  "deadline",
  "plan_due",
  "suspension_over",
  "call_back",
  "suspended",
  "plan_meeting",
  "follow_up",
  "signature_awaited",
] as const;
export type NextThing = (typeof nextThings)[number];

/** A line of the list. */
export type CaseLine = Omit<CaseFacts, "missed"> & {
  /** An absence about which something is to be done now, and how often somebody called. */
  readonly absence: { readonly at: string; readonly next: Exclude<FollowUp, "wait">; readonly calls: number } | null;
  readonly phase: Phase | null;
  /** The stop of the line, from 1 to 4. */
  readonly stage: number;
  readonly contact: Contact | null;
  /** Days without contact: since the last one, else since the track began. */
  readonly silentDays: number;
  readonly month: number | null;
  readonly months: number | null;
  readonly deadlines: readonly Deadline[];
  readonly next: NextThing | null;
};

export const caseStatuses = ["reception", "towards_employment", "in_employment", "suspended"] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What the list is narrowed to; it stands in the address. Empty means everybody. */
export type CaseFilters = {
  readonly statuses: readonly CaseStatus[];
  readonly weight: 1 | 2 | 3 | null;
  /** Without contact for at least so many days. */
  readonly silentFor: number | null;
  /** The commitment ends within so many days, or has ended. */
  readonly endsWithin: number | null;
  /** Any deadline within so many days, or past. */
  readonly dueWithin: number | null;
  readonly email: "none" | null;
  readonly papers: "awaited" | null;
  readonly absent: "this_week" | null;
  readonly words: string | null;
  /** A colleague's people, or the whole team's: for the coordination. */
  readonly coach: string | null;
};

export const caseSorts = ["name", "contact", "deadline", "month"] as const;
export type CaseSort = (typeof caseSorts)[number];

export const builtInViews = ["to_contact", "ends_soon", "absent", "no_email", "papers", "all"] as const;
export type BuiltInView = (typeof builtInViews)[number];

/** A view under a name of one's own: the address it stands for. */
export type SavedView = { readonly id: string; readonly name: string; readonly query: string };

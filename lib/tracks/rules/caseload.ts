import { daysBetween, type PlainDate } from "../../kernel/plain-date";
import type {
  CaseFacts,
  CaseFilters,
  CaseLine,
  CaseSort,
  CaseStatus,
  Deadline,
  DeadlineKind,
  NextThing,
} from "../model/caseload";
import { nextThings } from "../model/caseload";
import type { Contact } from "../model/contact";
import { followUp } from "./absence";
import { clockOf, type Clock, type ClockHouse } from "./clock";
import { daysWithoutContact } from "./contact";

export type CaseHouse = ClockHouse & { readonly stalled_days: number; readonly deadline_days: number };
export type LastContact = Contact & { readonly on: PlainDate };

export type Moment = { readonly today: PlainDate; readonly now: Date };

/** What an absence asks for now; null when none does, or while one waits for an answer. */
function absenceOf({ missed, phone }: CaseFacts, now: Date): CaseLine["absence"] {
  const steps = missed?.steps.map((step) => ({ ...step, at: new Date(step.at) })) ?? [];
  const next = missed && followUp(steps, phone !== null, now);
  if (!missed || !next || next === "wait") return null;
  return { at: missed.at, next, calls: steps.filter(({ step }) => step === "call").length };
}

/** A line of the list on a day. `contact.on` is its day in Brussels. */
export function lineOf(facts: CaseFacts, contact: LastContact | null, house: CaseHouse, { today, now }: Moment): CaseLine {
  const { missed: _missed, ...rest } = facts;
  const clock = facts.track && clockOf(facts.track, facts.track.suspensions, house, today);
  const known = {
    ...rest,
    absence: absenceOf(facts, now),
    phase: clock?.phase ?? null,
    stage: stageOf(facts, clock),
    contact: contact && { at: contact.at, way: contact.way },
    silentDays: daysWithoutContact(contact?.on ?? facts.track?.startedOn ?? today, today),
    ...monthsOf(clock),
    deadlines: deadlinesOf(facts, clock, today),
  };
  return { ...known, next: nextThings.find((thing) => holds[thing]({ line: known, clock, house, today })) ?? null };
}

/** Which month of how many: of the commitment, of the assessment before it, of the follow-up after it. */
function monthsOf(clock: Clock | null): { readonly month: number | null; readonly months: number | null } {
  if (!clock) return { month: null, months: null };
  const span = clock.phase === "in_employment" ? clock.followUp : (clock.commitment ?? clock.assessment);
  return { month: span?.month ?? null, months: span?.months ?? null };
}

/** Welcome, assessment decided, towards employment, in employment. */
function stageOf({ decidedOn }: CaseFacts, clock: Clock | null): number {
  if (clock?.phase === "in_employment") return 4;
  if (clock?.phase === "towards_employment") return 3;
  return decidedOn ? 2 : 1;
}

/** The ends that count in each phase. */
function endsOf(clock: Clock | null): readonly (readonly [DeadlineKind, PlainDate | undefined])[] {
  if (clock?.phase === "reception") return [["assessment", clock.assessment.until]];
  if (clock?.phase === "in_employment") return [["follow_up", clock.followUp?.until]];
  if (clock?.phase !== "towards_employment") return [];
  const isNear = clock.alerts.some((alert) => alert.startsWith("cap"));
  return [
    ["commitment", clock.commitment?.until],
    ["cap", isNear ? clock.cap.until : undefined],
  ];
}

/** The days that count for somebody, soonest first. */
function deadlinesOf({ rightEndsOn, paperEndsOn }: CaseFacts, clock: Clock | null, today: PlainDate): readonly Deadline[] {
  const days: readonly (readonly [DeadlineKind, PlainDate | null | undefined])[] = [
    ...endsOf(clock),
    ["right", rightEndsOn],
    ["paper", paperEndsOn],
  ];
  return days
    .flatMap(([kind, on]) => (on ? [{ kind, on, daysLeft: daysBetween(today, on) }] : []))
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}

type Standing = {
  readonly line: Omit<CaseLine, "next">;
  readonly clock: Clock | null;
  readonly house: CaseHouse;
  readonly today: PlainDate;
};

const isGoing = ({ line }: Standing) =>
  line.track !== null && line.track.status !== "suspended" && line.track.status !== "closed";

/** When each next thing holds; the first of the list that does is shown. */
const holds: Readonly<Record<NextThing, (standing: Standing) => boolean>> = {
  absent_often: ({ line }) => line.absentLately >= 2 && line.absence !== null,
  call_after_absence: ({ line }) => line.absence !== null,
  answer: ({ line }) => line.unread > 0,
  mark_meeting: ({ line }) => line.unmarked !== null,
  commitment_over: ({ clock }) => clock?.alerts.includes("commitment_over") ?? false,
  deadline_over: ({ line }) => line.deadlines.some(({ kind, daysLeft }) => isOutside(kind) && daysLeft < 0),
  sign: ({ line }) => line.agreement === "to_sign",
  commitment_ends: ({ clock }) => clock?.alerts.includes("commitment_ends_soon") ?? false,
  assessment_late: ({ clock }) => clock?.alerts.includes("assessment_late") ?? false,
  check_papers: ({ line }) => line.papers > 0,
  deadline: ({ line, house }) => line.deadlines.some(({ kind, daysLeft }) => isOutside(kind) && daysLeft <= house.deadline_days),
  plan_due: ({ line, today }) => line.planDueOn !== null && line.planDueOn <= today,
  suspension_over: ({ clock }) => clock?.alerts.includes("suspended_past_plan") ?? false,
  call_back: (standing) => isGoing(standing) && standing.line.silentDays >= standing.house.stalled_days,
  suspended: ({ line }) => line.track?.status === "suspended",
  plan_meeting: (standing) => isGoing(standing) && standing.line.phase !== "in_employment" && standing.line.nextMeeting === null,
  follow_up: ({ line }) => line.phase === "in_employment",
  signature_awaited: ({ line }) => line.agreement === "out",
};

/** A day that a letter or a card gives, and no clock of ours. */
const isOutside = (kind: DeadlineKind) => kind === "right" || kind === "paper";

const isWithin = (deadlines: readonly Deadline[], days: number) => deadlines.some(({ daysLeft }) => daysLeft <= days);

/** What each filter lets through. Who is suspended is not called stalled: their clock stands still. */
const lets: Readonly<Record<Exclude<keyof CaseFilters, "coach">, (line: CaseLine, filters: CaseFilters) => boolean>> = {
  statuses: ({ track }, { statuses }) => statuses.length === 0 || statuses.includes(track?.status as CaseStatus),
  weight: ({ weight }, filters) => filters.weight === null || weight === filters.weight,
  silentFor: ({ silentDays, track }, { silentFor }) =>
    silentFor === null || (silentDays >= silentFor && track?.status !== "suspended"),
  endsWithin: ({ deadlines }, { endsWithin }) =>
    endsWithin === null ||
    isWithin(
      deadlines.filter(({ kind }) => kind === "commitment"),
      endsWithin,
    ),
  dueWithin: ({ deadlines }, { dueWithin }) => dueWithin === null || isWithin(deadlines, dueWithin),
  email: ({ email }, filters) => filters.email === null || email === null,
  papers: ({ papers }, filters) => filters.papers === null || papers > 0,
  absent: ({ absentThisWeek }, { absent }) => absent === null || absentThisWeek > 0,
  words: ({ resembles }, { words }) => words === null || resembles === "yes",
};

/** Is this person in what the filters leave? */
export const isShown = (line: CaseLine, filters: CaseFilters): boolean =>
  Object.values(lets).every((isLet) => isLet(line, filters));

/** What a sort compares first; then always the name, then the id, so that two people never change places. */
const firstOf: Readonly<Record<CaseSort, (line: CaseLine) => number>> = {
  name: () => 0,
  contact: ({ silentDays }) => -silentDays,
  deadline: ({ deadlines }) => deadlines[0]?.daysLeft ?? Number.MAX_SAFE_INTEGER,
  month: ({ month, months }) => (month === null || months === null ? Number.MAX_SAFE_INTEGER : months - month),
};

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const inOrder = (lines: readonly CaseLine[], sort: CaseSort): readonly CaseLine[] =>
  lines.toSorted(
    (a, b) => firstOf[sort](a) - firstOf[sort](b) || compareText(a.sortName, b.sortName) || compareText(a.person, b.person),
  );

export type CasePage = { readonly lines: readonly CaseLine[]; readonly next: string | null };

/** The lines after this person, in this order; from the start when they are no longer there. `next` is after whom the next page begins. */
export function pageOf(ordered: readonly CaseLine[], filters: CaseFilters, after: string | undefined, size: number): CasePage {
  const from = after === undefined ? 0 : ordered.findIndex(({ person }) => person === after) + 1;
  const shown = ordered.slice(from).filter((line) => isShown(line, filters));
  return { lines: shown.slice(0, size), next: shown.length > size ? (shown[size - 1]?.person ?? null) : null };
}

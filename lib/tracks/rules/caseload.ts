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
import { clockOf, type Clock, type ClockHouse } from "./clock";
import { daysWithoutContact } from "./contact";

export type CaseHouse = ClockHouse & { readonly stalled_days: number; readonly deadline_days: number };
export type LastContact = Contact & { readonly on: PlainDate };

/** A line of the list on a day. `contact.on` is its day in Brussels. */
export function lineOf(facts: CaseFacts, contact: LastContact | null, house: CaseHouse, today: PlainDate): CaseLine {
  const clock = facts.track && clockOf(facts.track, facts.track.suspensions, house, today);
  const since = contact?.on ?? facts.track?.startedOn ?? today;
  const running = clock && (clock.phase === "in_employment" ? clock.followUp : (clock.commitment ?? clock.assessment));
  const known = {
    ...facts,
    phase: clock?.phase ?? null,
    stage: stageOf(facts, clock),
    contact: contact && { at: contact.at, way: contact.way },
    silentDays: daysWithoutContact(since, today),
    month: running?.month ?? null,
    months: running?.months ?? null,
    deadlines: deadlinesOf(facts, clock, today),
  };
  return { ...known, next: nextThings.find((thing) => holds[thing]({ line: known, clock, house, today })) ?? null };
}

/** Welcome, assessment decided, towards employment, in employment. */
function stageOf({ decidedOn }: CaseFacts, clock: Clock | null): number {
  if (clock?.phase === "in_employment") return 4;
  if (clock?.phase === "towards_employment") return 3;
  return decidedOn ? 2 : 1;
}

/** The days that count for somebody, soonest first. */
function deadlinesOf({ rightEndsOn, paperEndsOn }: CaseFacts, clock: Clock | null, today: PlainDate): readonly Deadline[] {
  const phase = clock?.phase;
  const days: readonly (readonly [DeadlineKind, PlainDate | null | undefined])[] = [
    ["commitment", phase === "towards_employment" ? clock?.commitment?.until : null],
    ["assessment", phase === "reception" ? clock?.assessment.until : null],
    ["cap", phase === "towards_employment" && clock?.alerts.some((alert) => alert.startsWith("cap")) ? clock.cap.until : null],
    ["follow_up", phase === "in_employment" ? clock?.followUp?.until : null],
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

const isGoing = ({ line }: Standing) => line.track !== null && line.track.status !== "suspended" && line.track.status !== "closed";

/** When each next thing holds; the first of the list that does is shown. */
const holds: Readonly<Record<NextThing, (standing: Standing) => boolean>> = {
  absent_often: ({ line }) => line.absentLately >= 2 && line.absence !== null,
  call_after_absence: ({ line }) => line.absence !== null,
  answer: ({ line }) => line.unread > 0,
  commitment_over: ({ clock }) => clock?.alerts.includes("commitment_over") ?? false,
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

/** Is this person in what the filters leave? Who is suspended is not called stalled: their clock stands still. */
export function isShown(line: CaseLine, filters: CaseFilters): boolean {
  const commitment = line.deadlines.filter(({ kind }) => kind === "commitment");
  return (
    (filters.statuses.length === 0 || filters.statuses.includes(line.track?.status as CaseStatus)) &&
    (filters.weight === null || line.weight === filters.weight) &&
    (filters.silentFor === null || (line.silentDays >= filters.silentFor && line.track?.status !== "suspended")) &&
    (filters.endsWithin === null || isWithin(commitment, filters.endsWithin)) &&
    (filters.dueWithin === null || isWithin(line.deadlines, filters.dueWithin)) &&
    isShownByState(line, filters)
  );
}

const isShownByState = (line: CaseLine, filters: CaseFilters) =>
  (filters.email === null || line.email === null) &&
  (filters.papers === null || line.papers > 0) &&
  (filters.absent === null || line.absentThisWeek > 0) &&
  (filters.words === null || line.resembles === "yes");

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
    (a, b) =>
      firstOf[sort](a) - firstOf[sort](b) || compareText(a.sortName, b.sortName) || compareText(a.person, b.person),
  );

export type CasePage = { readonly lines: readonly CaseLine[]; readonly next: string | null };

/** The lines after this person, in this order; from the start when they are no longer there. `next` is after whom the next page begins. */
export function pageOf(ordered: readonly CaseLine[], filters: CaseFilters, after: string | undefined, size: number): CasePage {
  const from = after === undefined ? 0 : ordered.findIndex(({ person }) => person === after) + 1;
  const shown = ordered.slice(from).filter((line) => isShown(line, filters));
  return { lines: shown.slice(0, size), next: shown.length > size ? (shown[size - 1]?.person ?? null) : null };
}

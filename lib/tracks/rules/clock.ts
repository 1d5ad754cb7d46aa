import { addDays, addMonths, comparePlainDates, daysBetween, isBefore, type PlainDate } from "../../kernel/plain-date";
import type { Parameters } from "../../missions/model";
import type { Phase, Track } from "../model/life";

/** Days that no clock counts, both ends included; `to` is null while it lasts. */
export type Suspended = { readonly from: PlainDate; readonly to: PlainDate | null; readonly plannedUntil?: PlainDate | null };

/** A stretch of the track: its days, both ends included, and where today stands in it. */
export type Span = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** 0 on the last day, negative once it is over. */
  readonly daysLeft: number;
  readonly month: number;
  readonly months: number;
};

export const clockAlerts = [
  "assessment_late",
  "commitment_ends_soon",
  "commitment_over",
  "cap_near",
  "cap_over",
  "follow_up_over",
  "suspended_past_plan",
] as const;
export type ClockAlert = (typeof clockAlerts)[number];

export type Clock = {
  /** The phase of today, or the one a suspension leads back to; null once the track is closed. */
  readonly phase: Phase | null;
  readonly assessment: Span;
  readonly commitment: Span | null;
  /** The longest that the law lets it last. */
  readonly cap: Span;
  readonly followUp: Span | null;
  readonly suspended: { readonly since: PlainDate; readonly days: number; readonly plannedUntil: PlainDate | null } | null;
  readonly suspendedDays: number;
  readonly alerts: readonly ClockAlert[];
};

export type ClockHouse = Pick<
  Parameters,
  "assessment_months" | "track_cap_months" | "follow_up_months" | "commitment_alert_days"
>;
export type ClockTrack = Pick<
  Track,
  "status" | "resumesTo" | "startedOn" | "commitmentFrom" | "commitmentUntil" | "employedOn" | "closedOn"
>;

type Stretch = { readonly from: PlainDate; readonly to: PlainDate };

/**
 * The clocks of a track on a day. An end moves by each suspended day before it, those that it moved over included; a suspension that
 * still runs counts until today, so that nothing is lost while it lasts. Once closed, the clocks stand where they stood that day.
 */
export function clockOf(track: ClockTrack, suspensions: readonly Suspended[], house: ClockHouse, day: PlainDate): Clock {
  const today = track.closedOn && isBefore(track.closedOn, day) ? track.closedOn : day;
  const off = merged(suspensions, today);
  const span = (from: PlainDate, until: PlainDate) => spanOf(from, until, off, today);
  const during = (from: PlainDate, months: number) => span(from, lastDayOf(from, months));
  const spans = {
    assessment: during(track.startedOn, house.assessment_months),
    commitment: track.commitmentFrom && track.commitmentUntil ? span(track.commitmentFrom, track.commitmentUntil) : null,
    cap: during(track.startedOn, house.track_cap_months),
    followUp: track.employedOn ? during(track.employedOn, house.follow_up_months) : null,
  };
  const phase = phaseOf(track);
  const suspended = track.status === "suspended" ? runningNow(suspensions, today) : null;
  return {
    ...spans,
    phase,
    suspended,
    suspendedDays: daysIn(off),
    alerts: clockAlerts.filter((code) => phase !== null && rings[code]({ ...spans, phase, suspended, today, house })),
  };
}

/** Where a track stands, a suspension set aside; null once it is closed. */
export const phaseOf = ({ status, resumesTo }: Pick<Track, "status" | "resumesTo">): Phase | null => {
  if (status === "closed") return null;
  return status === "suspended" ? (resumesTo ?? "reception") : status;
};

/** The last of so many months: 6 months from 1 January end on 30 June; from 31 August, on the last day of February. */
export function lastDayOf(from: PlainDate, months: number): PlainDate {
  const same = addMonths(from, months);
  return same.endsWith(from.slice(-3)) ? addDays(same, -1) : same;
}

/** An end moved by the suspended days from `from` on; never earlier than it was. */
export const movedEnd = (from: PlainDate, until: PlainDate, suspensions: readonly Suspended[], today: PlainDate): PlainDate =>
  pushed(from, until, merged(suspensions, today));

/** How many months a stretch holds, a begun one counted whole. */
export function monthsIn(from: PlainDate, until: PlainDate): number {
  let months = Math.max(1, Math.floor(daysBetween(from, until) / 31));
  while (isBefore(lastDayOf(from, months), until)) months += 1;
  return months;
}

type Ringing = Pick<Clock, "assessment" | "commitment" | "cap" | "followUp" | "suspended"> & {
  readonly phase: Phase;
  readonly today: PlainDate;
  readonly house: ClockHouse;
};

const isSoon = (span: Span | null, { house }: Ringing) =>
  span !== null && span.daysLeft >= 0 && span.daysLeft <= house.commitment_alert_days;
const isOver = (span: Span | null) => span !== null && span.daysLeft < 0;

/** When each alert rings; each of them in the phase where somebody can still do something about it. */
const rings: Readonly<Record<ClockAlert, (at: Ringing) => boolean>> = {
  assessment_late: ({ phase, assessment }) => phase === "reception" && isOver(assessment),
  commitment_ends_soon: (at) => at.phase === "towards_employment" && isSoon(at.commitment, at),
  commitment_over: ({ phase, commitment }) => phase === "towards_employment" && isOver(commitment),
  cap_near: (at) => at.phase !== "in_employment" && isSoon(at.cap, at),
  cap_over: ({ phase, cap }) => phase !== "in_employment" && isOver(cap),
  follow_up_over: ({ phase, followUp }) => phase === "in_employment" && isOver(followUp),
  suspended_past_plan: ({ suspended, today }) => Boolean(suspended?.plannedUntil && isBefore(suspended.plannedUntil, today)),
};

function spanOf(from: PlainDate, until: PlainDate, off: readonly Stretch[], today: PlainDate): Span {
  const end = pushed(from, until, off);
  const months = monthsIn(from, until);
  let month = isBefore(today, from) ? 0 : 1;
  while (month > 0 && month < months && isBefore(pushed(from, lastDayOf(from, month), off), today)) month += 1;
  return { from, until: end, daysLeft: daysBetween(today, end), month, months };
}

// The stretches are sorted and apart from each other: one pass sees those that the end moves over.
const pushed = (from: PlainDate, until: PlainDate, off: readonly Stretch[]) =>
  off.reduce((end, each) => {
    if (isBefore(each.to, from) || isBefore(end, each.from)) return end;
    return addDays(end, daysBetween(isBefore(each.from, from) ? from : each.from, each.to) + 1);
  }, until);

/** In order, each day once, whatever was given. */
function merged(suspensions: readonly Suspended[], today: PlainDate): readonly Stretch[] {
  const known = suspensions
    .map(({ from, to }) => ({ from, to: to ?? today }))
    .filter(({ from, to }) => !isBefore(to, from))
    .toSorted((a, b) => comparePlainDates(a.from, b.from));
  return known.reduce<readonly Stretch[]>((apart, next) => {
    const last = apart.at(-1);
    if (!last || isBefore(last.to, next.from)) return [...apart, next];
    return [...apart.slice(0, -1), { from: last.from, to: isBefore(last.to, next.to) ? next.to : last.to }];
  }, []);
}

const daysIn = (off: readonly Stretch[]) => off.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);

function runningNow(suspensions: readonly Suspended[], today: PlainDate): Clock["suspended"] {
  const running = suspensions.find(({ to }) => to === null);
  if (!running) return null;
  return {
    since: running.from,
    days: Math.max(0, daysBetween(running.from, today) + 1),
    plannedUntil: running.plannedUntil ?? null,
  };
}

import { comparePlainDates, dayNumber, type PlainDate } from "./plain-date";

/** Days, both ends included; `to: null` is still running. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate | null };

/** From `from` (included) to `until` (excluded). */
export type Window = { readonly from: PlainDate; readonly until: PlainDate };

/** Day numbers, from (included) to until (excluded). */
type Span = readonly [from: number, until: number];

const clipped = (period: Period, window: Window): Span => {
  const end = dayNumber(window.until);
  const until = period.to === null ? end : Math.min(dayNumber(period.to) + 1, end);
  return [Math.max(dayNumber(period.from), dayNumber(window.from)), until];
};

const isEmpty = ([from, until]: Span) => until <= from;

/** At least one day in common. */
export const touches = (period: Period, window: Window): boolean => !isEmpty(clipped(period, window));

/** Days of the window that at least one period covers; overlaps count once, the order of the list does not matter. */
export const coveredDays = (periods: readonly Period[], window: Window): number => {
  const spans = periods.map((period) => clipped(period, window)).filter((span) => !isEmpty(span));
  spans.sort(([a], [b]) => a - b);
  let days = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, until] of spans) {
    days += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return days;
};

/** Both ends included. */
export const includes = (period: Period, on: PlainDate): boolean =>
  comparePlainDates(period.from, on) <= 0 && (period.to === null || comparePlainDates(on, period.to) <= 0);

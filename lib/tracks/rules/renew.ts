import { addDays, isBefore, type PlainDate } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";
import type { Parameters } from "../../missions/model";
import { clockOf, lastDayOf, monthsIn, movedEnd, type ClockHouse, type ClockTrack, type Suspended } from "./clock";

type House = ClockHouse & Pick<Parameters, "commitment_max_months">;

/**
 * A longer commitment: within the longest that the house allows in all, and within what the law lets a track last. `until` is what the
 * row keeps, before the suspended days; `fromOn` and `untilOn` are the days that people see.
 */
export function decideRenewal(
  track: ClockTrack,
  months: number,
  suspensions: readonly Suspended[],
  house: House,
  today: PlainDate,
) {
  const { commitmentFrom: from, commitmentUntil: before } = track;
  if (!from || !before) return refuse("no_commitment");
  const until = lastDayOf(addDays(before, 1), months);
  if (monthsIn(from, until) > house.commitment_max_months) return refuse("too_many_months");
  const untilOn = movedEnd(from, until, suspensions, today);
  if (isBefore(clockOf(track, suspensions, house, today).cap.until, untilOn)) return refuse("beyond_cap");
  return ok({ until, fromOn: addDays(movedEnd(from, before, suspensions, today), 1), untilOn });
}

/** The most months that may still be added; 0 when none. */
export function monthsToAdd(track: ClockTrack, suspensions: readonly Suspended[], house: House, today: PlainDate): number {
  let months = 0;
  while (months < house.commitment_max_months && decideRenewal(track, months + 1, suspensions, house, today).ok) months += 1;
  return months;
}

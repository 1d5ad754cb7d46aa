import { addDays, isBefore, type PlainDate } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";

/** A hiring is known some weeks ahead; nothing else is written before it happened. */
export const hiredAheadDays = 31;

/** Is this a day on which it can have happened? `ahead`: how many days it may lie in the future. */
export function dayFits(on: PlainDate, notBefore: PlainDate, today: PlainDate, ahead = 0) {
  if (isBefore(on, notBefore)) return refuse("day_too_early");
  if (isBefore(addDays(today, ahead), on)) return refuse("day_in_future");
  return ok(on);
}

/** The last day of a suspension that ends with this first day back: the day before, and one day at least. */
export const lastDayOff = (from: PlainDate, back: PlainDate): PlainDate => (isBefore(from, back) ? addDays(back, -1) : from);

import { daysBetween, type PlainDate } from "../../kernel/plain-date";
import { brusselsTime } from "../../kernel/zoned";
import { warningStages, type WarningStage } from "../model/rights";

/** Days from today to that day: 0 on the day itself, below when it is past. */
export const daysLeft = (on: PlainDate, today: PlainDate): number => daysBetween(today, on);

export type Nearness = "past" | "near" | "soon" | "far";

/** How near a day is, for the colour that goes with the words. */
export function nearnessOf(left: number): Nearness {
  if (left < 0) return "past";
  if (left <= 14) return "near";
  return left <= 30 ? "soon" : "far";
}

/** Which warning is due for a day: the last stage it has come into; none when it is past, or still far. */
export function stageDue(on: PlainDate, today: PlainDate): WarningStage | null {
  const left = daysLeft(on, today);
  if (left < 0) return null;
  return warningStages.findLast((stage) => left <= stage) ?? null;
}

/** Nobody is woken by a message: between nine and six in Brussels. */
export const isTimeToWarn = (now: Date) => brusselsTime(now) >= "09:00" && brusselsTime(now) < "18:00";

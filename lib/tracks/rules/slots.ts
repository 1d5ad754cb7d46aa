import { addDays, dayNumber, type PlainDate } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";
import { brusselsInstant } from "../../kernel/zoned";
import { meetingLimits, type Interval, type Opening } from "../model/meetings";
import { overlap } from "./meetings";

const minute = 60_000;

export type Slot = Interval & { readonly site: string | null };

type Wanted = {
  readonly from: PlainDate;
  readonly days: number;
  readonly minutes: number;
  /** Nothing begins before. */
  readonly earliest: Date;
  /** Openings of this place, and those of any place; null takes all. */
  readonly site: string | null;
};

/** 1 is Monday: the first of January 1970 was a Thursday. */
export const weekdayOf = (day: PlainDate) => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The instant of a minute of a Brussels day; 1440 is the midnight that ends it. */
export const minuteOf = (day: PlainDate, minutes: number) =>
  minutes === 1440 ? brusselsInstant(addDays(day, 1), "00:00") : brusselsInstant(day, clock(minutes));

/** The stretch of real time that an opening covers on a day: five hours long on the night that has 25, three on the one that has 23. */
export const stretchOf = (day: PlainDate, { opens, closes }: Opening): Interval => ({
  startsAt: minuteOf(day, opens),
  endsAt: minuteOf(day, closes),
});

/** Times at which a coach is free: within their hours, one after the other by half hours of real time, clear of all that is already there. */
export function freeSlots(openings: readonly Opening[], busy: readonly Interval[], wanted: Wanted): readonly Slot[] {
  const fits = openings.filter(({ site }) => wanted.site === null || site === null || site === wanted.site);
  const days = Array.from({ length: wanted.days }, (_, at) => addDays(wanted.from, at));
  const found = days.flatMap((day) =>
    fits
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .flatMap((opening) => timesIn(stretchOf(day, opening), wanted.minutes, opening.site)),
  );
  return found
    .filter((slot) => slot.startsAt >= wanted.earliest && !busy.some((taken) => overlap(slot, taken)))
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function timesIn({ startsAt, endsAt }: Interval, minutes: number, site: string | null): readonly Slot[] {
  const [first, last, step] = [startsAt.getTime(), endsAt.getTime() - minutes * minute, meetingLimits.stepMinutes * minute];
  const count = last < first ? 0 : Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, at) => ({
    startsAt: new Date(first + at * step),
    endsAt: new Date(first + at * step + minutes * minute),
    site,
  }));
}

/** Is this very time one of those? */
export const isOneOf = (slots: readonly Slot[], { startsAt, endsAt }: Interval) =>
  slots.some((slot) => slot.startsAt.getTime() === startsAt.getTime() && slot.endsAt.getTime() === endsAt.getTime());

/** Hours of a week that do not run into each other. */
export function decideOpening(wanted: Opening, others: readonly Opening[]) {
  if (wanted.closes <= wanted.opens) return refuse("ends_before_start");
  const clashes = others.some(
    ({ weekday, opens, closes }) => weekday === wanted.weekday && opens < wanted.closes && wanted.opens < closes,
  );
  return clashes ? refuse("hours_overlap") : ok(null);
}

export function decideTimeOff({ startsAt, endsAt }: Interval, now: Date) {
  if (Number.isNaN(startsAt.getTime()) || Number.isNaN(endsAt.getTime())) return refuse("time_wrong");
  if (endsAt <= startsAt) return refuse("ends_before_start");
  return endsAt <= now ? refuse("in_the_past") : ok(null);
}

import type { PlainDate } from "./plain-date";

const formatter = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Brussels",
  calendar: "iso8601",
  numberingSystem: "latn",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

const DAY = 86_400_000;

/** What a clock in Brussels shows, as if it were UTC: milliseconds, to the second. */
const wallClock = (instant: number) => {
  const at: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant)) at[type] = value;
  return Date.parse(`${at["year"]}-${at["month"]}-${at["day"]}T${at["hour"]}:${at["minute"]}:${at["second"]}Z`);
};

/** Milliseconds that Brussels is ahead of UTC at an instant: one hour in winter, two in summer. */
const offsetAt = (instant: number) => wallClock(instant) - Math.floor(instant / 1000) * 1000;

const isoAt = (instant: Date) => new Date(wallClock(instant.getTime())).toISOString();

/** The calendar day in Brussels at an instant. Needs a valid Date between the years 1900 and 9999. */
export const brusselsDay = (instant: Date) => isoAt(instant).slice(0, 10) as PlainDate;

/** The time that a clock in Brussels shows at an instant, as "HH:MM" on 24 hours. */
export const brusselsTime = (instant: Date) => isoAt(instant).slice(11, 16);

/** "HH:MM" on 24 hours, from "00:00" to "23:59", two digits each. */
export const isClockTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * The instant at which a clock in Brussels shows this day and this time ("HH:MM").
 * Last Sunday of March: the hour from 02:00 does not exist and is read one hour later (02:30 is 03:30, summer time).
 * Last Sunday of October: the hour from 02:00 comes twice, and the first one is meant.
 * The same choice as RFC 5545, 3.3.5 and Temporal's "compatible". A time that is not "HH:MM" gives an invalid Date.
 */
export const brusselsInstant = (day: PlainDate, time: string) => {
  const wall = isClockTime(time) ? Date.parse(`${day}T${time}:00Z`) : NaN;
  if (Number.isNaN(wall)) return new Date(NaN);
  const before = wall - offsetAt(wall - DAY);
  const after = wall - offsetAt(wall + DAY);
  const found = [before, after].find((instant) => wallClock(instant) === wall);
  return new Date(found ?? before);
};

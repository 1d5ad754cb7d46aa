import { createEvent, type EventAttributes } from "ics";
import { ok, refuse } from "./result";
import { brusselsDay, brusselsInstant, brusselsTime } from "./zoned";

/** One booking or meeting, in the words the person will read in their calendar. Texts may hold anything, line ends included. */
export type CalendarEntry = {
  /** Never changes for a booking, so that a later file replaces the earlier one: the booking's uuid (RFC 7986, 5.3). */
  readonly uid: string;
  /** Grows with each change of the booking; a whole number from 0. */
  readonly sequence: number;
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When the booking last changed. */
  readonly changedAt: Date;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  /** The page that shows or changes the booking, absolute. */
  readonly url?: string;
  /** What the device says before the session, and how many minutes before; a cancelled booking never rings. */
  readonly alarm?: { readonly minutesBefore: number; readonly text: string };
};

/** Central European time since 1996, as every calendar program expects it beside a TZID (RFC 5545, 3.6.5). */
const brusselsZone = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Brussels",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19700329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19701025T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const basic = (iso: string) => iso.replaceAll(/[-:]/g, "");
const utc = (instant: Date) => `${basic(instant.toISOString()).slice(0, 15)}Z`;

/** Brussels wall time, except in the hour that comes twice in October: its second run can only be said in UTC. */
const zoned = (instant: Date) => {
  const minute = Math.floor(instant.getTime() / 60_000) * 60_000;
  const [day, time] = [brusselsDay(instant), brusselsTime(instant)];
  if (brusselsInstant(day, time).getTime() !== minute) return utc(instant);
  return `${basic(day)}T${basic(time)}${utc(instant).slice(13, 15)}`;
};

/** Every kind of line end becomes one, and what no calendar may hold (control characters, half characters) goes: no text can start a line of its own. */
const clean = (text: string) =>
  text
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")

    .replaceAll(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")
    .toWellFormed();

/** The package escapes titles, places and descriptions, but not the words of an alarm (RFC 5545, 3.3.11). */
const escaped = (text: string) => clean(text).replaceAll(/[\\;,]/g, "\\$&");

const alarmsOf = ({ alarm, status }: CalendarEntry): EventAttributes["alarms"] =>
  alarm && status !== "cancelled"
    ? [{ action: "display", description: escaped(alarm.text), trigger: { before: true, minutes: alarm.minutesBefore } }]
    : [];

const attributesOf = (entry: CalendarEntry) => ({
  productId: "-//Portail Mire//Seances//FR",
  method: "PUBLISH",
  uid: clean(entry.uid).replaceAll("\n", ""),
  sequence: entry.sequence,
  timestamp: utc(entry.changedAt),
  lastModified: utc(entry.changedAt),
  start: zoned(entry.startsAt),
  end: zoned(entry.endsAt),
  title: clean(entry.title),
  description: clean(entry.description),
  location: clean(entry.location),
  url: entry.url,
  status: entry.status.toUpperCase() as Uppercase<CalendarEntry["status"]>,
  transp: entry.status === "cancelled" ? ("TRANSPARENT" as const) : ("OPAQUE" as const),
  alarms: alarmsOf(entry),
});

const encoder = new TextEncoder();

/** At most 75 octets a line, never cutting a character (RFC 5545, 3.1); the package counts characters instead. */
const fold = (line: string) => {
  let [folded, octets] = ["", 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    const full = octets + size > 75;
    folded += full ? `\r\n ${character}` : character;
    octets = full ? 1 + size : octets + size;
  }
  return folded;
};

const withZone = (line: string) => {
  if (line === "BEGIN:VEVENT") return [...brusselsZone, line];
  return [line.replace(/^(DTSTART|DTEND):(\d{8}T\d{6})$/, "$1;TZID=Europe/Brussels:$2")];
};

const isValid = ({ startsAt, endsAt, changedAt }: CalendarEntry) =>
  [startsAt, endsAt, changedAt].every((instant) => !Number.isNaN(instant.getTime())) && startsAt < endsAt;

/**
 * The calendar file (RFC 5545, UTF-8, `text/calendar; charset=utf-8; method=PUBLISH`) of one booking, in Brussels time.
 * The same entry always gives the same bytes. Refused with `not_an_event` when the times or the link make no sense.
 */
export const calendarFile = (entry: CalendarEntry) => {
  if (!isValid(entry)) return refuse("not_an_event");
  const { value } = createEvent(attributesOf(entry));
  if (!value) return refuse("not_an_event");
  const lines = value.replaceAll(/\r\n[\t ]/g, "").split("\r\n");
  return ok(lines.flatMap(withZone).map(fold).join("\r\n"));
};

/** Minutes after which a program may look again; the two names under which programs know it (RFC 7986, 5.7). */
const refresh = "PT1H";

/**
 * A calendar that programs come back to: all entries in one file, under a name (RFC 5545; RFC 7986 for the name and the pace). Entries whose
 * times make no sense are left out, so that one of them cannot close the whole calendar.
 */
export const calendarFeed = (name: string, entries: readonly CalendarEntry[]) => {
  const events = entries.flatMap((entry) => {
    const file = calendarFile(entry);
    return file.ok ? [file.value.slice(file.value.indexOf("BEGIN:VEVENT"), file.value.indexOf("END:VCALENDAR"))] : [];
  });
  const title = escaped(name).replaceAll("\n", " ");
  const head = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Portail Mire//Rendez-vous//FR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"],
    ...[`NAME:${title}`, `X-WR-CALNAME:${title}`, "X-WR-TIMEZONE:Europe/Brussels"],
    ...[`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`],
    ...brusselsZone,
  ];
  return `${head.map(fold).join("\r\n")}\r\n${events.join("")}END:VCALENDAR\r\n`;
};

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarFile, type CalendarEntry } from "../../lib/kernel/calendar";

const entry: CalendarEntry = {
  uid: "0198c1de-7a51-7cc2-8a2f-3d1f6f0a9b11",
  sequence: 2,
  status: "confirmed",
  startsAt: new Date("2026-11-26T08:30:00Z"),
  endsAt: new Date("2026-11-26T10:00:00Z"),
  changedAt: new Date("2026-11-02T13:05:09Z"),
  title: "Séance d’information",
  description: "Prenez votre carte d’identité.",
  location: "Salle bleue, rue des Tilleuls 4; 7000 Val-Joli",
  url: "https://mire.example/fr/reservation/abc",
  alarm: { minutesBefore: 1440, text: "Demain, 9 h 30 ; séance" },
};

const fileOf = (changes: Partial<CalendarEntry> = {}) => {
  const file = calendarFile({ ...entry, ...changes });
  if (!file.ok) throw new Error(file.refusal);
  return file.value;
};

/** Reads lines as RFC 5545 3.1 says, taking any line end that a lenient program might take. */
const linesOf = (file: string) =>
  file
    .replaceAll(/\r\n[ \t]/g, "")
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .filter(Boolean);
const valueOf = (file: string, name: string) =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (value = "") => value.replaceAll(/\\([\\;,nN])/g, (_, c: string) => (/n/i.test(c) ? "\n" : c));
const startOf = (file: string) => linesOf(file).filter((line) => /^DT(START|END)(;TZID=[^:]+)?:202/.test(line));

describe("the calendar file of a booking", () => {
  it("says when in Brussels time, and explains that time", () => {
    const file = fileOf();
    expect(startOf(file)).toEqual(["DTSTART;TZID=Europe/Brussels:20261126T093000", "DTEND;TZID=Europe/Brussels:20261126T110000"]);
    expect(linesOf(file).filter((line) => /^(BEGIN|END|VERSION|METHOD|TZID)/.test(line))).toEqual(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Brussels",
        "BEGIN:DAYLIGHT",
        "END:DAYLIGHT",
      ].concat([
        "BEGIN:STANDARD",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "BEGIN:VALARM",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
      ]),
    );
  });

  it("keeps its identity, counts its changes and says when it changed", () => {
    const file = fileOf();
    expect(valueOf(file, "UID")).toBe(entry.uid);
    expect(valueOf(file, "SEQUENCE")).toBe("2");
    expect(valueOf(file, "DTSTAMP")).toBe("20261102T130509Z");
    expect(valueOf(file, "LAST-MODIFIED")).toBe("20261102T130509Z");
    expect(valueOf(fileOf({ status: "cancelled", sequence: 3 }), "UID")).toBe(entry.uid);
  });

  it("gives the same bytes for the same booking", () => expect(fileOf()).toBe(fileOf()));

  it("rings before the session, except when the booking is cancelled", () => {
    expect(valueOf(fileOf(), "TRIGGER")).toBe("-PT1440M");
    expect(linesOf(fileOf())).toContain("DESCRIPTION:Demain\\, 9 h 30 \\; séance");
    expect(fileOf({ alarm: undefined })).not.toContain("VALARM");
    expect(fileOf({ status: "cancelled" })).not.toContain("VALARM");
  });

  it.each(["confirmed", "tentative", "cancelled"] as const)("says that a booking is %s", (status) => {
    expect(valueOf(fileOf({ status }), "STATUS")).toBe(status.toUpperCase());
  });

  it("escapes commas, semicolons, backslashes and line ends", () => {
    const title = "Un, deux; trois\\quatre\nVenez\r\navec\run ami";
    const written = valueOf(fileOf({ title }), "SUMMARY");
    expect(written).toBe("Un\\, deux\\; trois\\\\quatre\\nVenez\\navec\\nun ami");
    expect(unescaped(written)).toBe("Un, deux; trois\\quatre\nVenez\navec\nun ami");
  });

  it("starts in winter time before the night of March, in summer time after it", () => {
    const march = fileOf({ startsAt: new Date("2026-03-29T00:30:00Z"), endsAt: new Date("2026-03-29T01:30:00Z") });
    expect(startOf(march)).toEqual([
      "DTSTART;TZID=Europe/Brussels:20260329T013000",
      "DTEND;TZID=Europe/Brussels:20260329T033000",
    ]);
  });

  it("says the second of the two hours of October in UTC, where it cannot be confused", () => {
    const october = fileOf({ startsAt: new Date("2026-10-25T00:30:00Z"), endsAt: new Date("2026-10-25T01:30:00Z") });
    expect(startOf(october)).toEqual(["DTSTART;TZID=Europe/Brussels:20261025T023000", "DTEND:20261025T013000Z"]);
  });

  it("folds long lines at 75 octets without cutting a character", () => {
    const description = "Séance “à côté” — é è ü ї 🚌 مرحبا, ".repeat(40);
    const file = fileOf({ description });
    for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unescaped(valueOf(file, "DESCRIPTION"))).toBe(description);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("lets no text start a line of its own", () => {
    const hostile = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\r\n ", "\u000b", "\u000c"].map(
      (end) => `x${end}ATTENDEE:mailto:a@b.example${end}END:VEVENT`,
    );
    for (const text of hostile) {
      const file = fileOf({ title: text, description: text, location: text, uid: text, alarm: { minutesBefore: 5, text } });
      expect(linesOf(file).filter((line) => line.startsWith("ATTENDEE"))).toEqual([]);
      expect(linesOf(file).filter((line) => line === "END:VEVENT")).toHaveLength(1);
    }
  });

  it("keeps any text a person may have, and only its lines, whatever it holds", () => {
    const unit = fc.oneof(fc.nat(0xffff), fc.nat(0xa0), fc.constantFrom(0x0a, 0x0d, 0x2028, 0x2029, 0xd83d, 0xde8c));
    const text = fc.array(unit, { maxLength: 200 }).map((units) => String.fromCharCode(...units));
    const names = linesOf(fileOf()).map((line) => line.split(/[:;]/)[0]);
    fc.assert(
      fc.property(text, text, text, text, (a, b, c, d) => {
        const file = fileOf({
          title: `a${a}`,
          description: `b${b}`,
          location: `c${c}`,
          alarm: { minutesBefore: 60, text: `d${d}` },
        });
        expect(linesOf(file).map((line) => line.split(/[:;]/)[0])).toEqual(names);
        for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
      { numRuns: 150 },
    );
  });

  it("refuses times that make no sense and a link that is no link", () => {
    const refused = { ok: false, refusal: "not_an_event" };
    expect(calendarFile({ ...entry, endsAt: entry.startsAt })).toEqual(refused);
    expect(calendarFile({ ...entry, startsAt: new Date(NaN) })).toEqual(refused);
    expect(calendarFile({ ...entry, url: "https://mire.example/\r\nATTENDEE:x" })).toEqual(refused);
    expect(calendarFile({ ...entry, sequence: 1.5 })).toEqual(refused);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarFeed, type CalendarEntry } from "../../lib/kernel/calendar";
import { fromDayNumber, type PlainDate } from "../../lib/kernel/plain-date";
import { brusselsDay, brusselsTime } from "../../lib/kernel/zoned";
import { meetingLimits, type Interval, type Opening } from "../../lib/tracks/model/meetings";
import { overlap } from "../../lib/tracks/rules/meetings";
import { decideOpening, decideTimeOff, freeSlots, isOneOf, stretchOf, weekdayOf } from "../../lib/tracks/rules/slots";

const day = (text: string) => text as PlainDate;
const mornings: readonly Opening[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 540, closes: 720, site: null }));
const wanted = { from: day("2031-03-03"), days: 1, minutes: 60, earliest: new Date("2031-01-01T00:00:00Z"), site: null };
const clocks = (slots: readonly Interval[]) => slots.map(({ startsAt }) => brusselsTime(startsAt));
const at = (from: string, to: string): Interval => ({ startsAt: new Date(from), endsAt: new Date(to) });

describe("free times", () => {
  it("stand within the hours, by half hours, clear of what is there", () => {
    expect(clocks(freeSlots(mornings, [], wanted))).toEqual(["09:00", "09:30", "10:00", "10:30", "11:00"]);
    const busy = [at("2031-03-03T08:30:00Z", "2031-03-03T09:00:00Z")];
    expect(clocks(freeSlots(mornings, busy, wanted))).toEqual(["10:00", "10:30", "11:00"]);
  });

  it("are of the place asked, or of any place; not before the earliest", () => {
    const two: readonly Opening[] = [
      { weekday: 1, opens: 540, closes: 600, site: "a" },
      { weekday: 1, opens: 600, closes: 660, site: null },
    ];
    expect(clocks(freeSlots(two, [], { ...wanted, site: "b" }))).toEqual(["10:00"]);
    expect(clocks(freeSlots(two, [], { ...wanted, site: "a" }))).toEqual(["09:00", "10:00"]);
    expect(clocks(freeSlots(two, [], { ...wanted, earliest: new Date("2031-03-03T08:30:00Z") }))).toEqual(["10:00"]);
  });

  it("are of real time on the nights that the clocks change", () => {
    const night: readonly Opening[] = [{ weekday: 7, opens: 60, closes: 300, site: null }];
    const on = (text: string) => freeSlots(night, [], { ...wanted, from: day(text), minutes: 30 });
    expect(on("2031-03-30")).toHaveLength(6);
    expect(on("2031-10-26")).toHaveLength(10);
    expect(on("2031-06-15")).toHaveLength(8);
    const [first] = on("2031-10-26");
    expect(first?.startsAt.toISOString()).toBe("2031-10-25T23:00:00.000Z");
    expect(clocks(on("2031-03-30"))).toEqual(["01:00", "01:30", "03:00", "03:30", "04:00", "04:30"]);
    expect(clocks(on("2031-10-26"))).toEqual([
      "01:00",
      "01:30",
      "02:00",
      "02:30",
      "02:00",
      "02:30",
      "03:00",
      "03:30",
      "04:00",
      "04:30",
    ]);
  });

  it("until midnight end with the day", () => {
    const { startsAt, endsAt } = stretchOf(day("2031-03-30"), { weekday: 7, opens: 0, closes: 1440, site: null });
    expect((endsAt.getTime() - startsAt.getTime()) / 3_600_000).toBe(23);
  });

  const opening = fc
    .record({
      weekday: fc.integer({ min: 1, max: 7 }),
      opens: fc.integer({ min: 0, max: 1380 }),
      length: fc.integer({ min: 1, max: 600 }),
    })
    .map(({ weekday, opens, length }): Opening => ({ weekday, opens, closes: Math.min(1440, opens + length), site: null }));

  it("never overlap what is there, never leave the hours, and last exactly as long as asked, on any day of any year", () => {
    const start = fc.integer({ min: 20_000, max: 25_000 });
    const span = fc.record({ from: fc.integer({ min: 0, max: 14 * 1440 }), minutes: fc.integer({ min: 1, max: 3_000 }) });
    fc.assert(
      fc.property(
        fc.array(opening, { maxLength: 6 }),
        start,
        fc.array(span, { maxLength: 8 }),
        fc.integer({ min: 10, max: 480 }),
        (openings, first, spans, minutes) => {
          const from = fromDayNumber(first);
          const zero = first * 86_400_000;
          const busy = spans.map((one) => ({
            startsAt: new Date(zero + one.from * 60_000),
            endsAt: new Date(zero + (one.from + one.minutes) * 60_000),
          }));
          const slots = freeSlots(openings, busy, { ...wanted, from, days: 14, minutes, earliest: new Date(zero) });
          for (const slot of slots) {
            expect(busy.some((taken) => overlap(slot, taken))).toBe(false);
            expect(slot.endsAt.getTime() - slot.startsAt.getTime()).toBe(minutes * 60_000);
            const own = brusselsDay(slot.startsAt);
            const within = openings.filter(({ weekday }) => weekday === weekdayOf(own)).map((one) => stretchOf(own, one));
            expect(within.some(({ startsAt, endsAt }) => startsAt <= slot.startsAt && slot.endsAt <= endsAt)).toBe(true);
            expect(isOneOf(slots, slot)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("know the day of the week", () => {
    expect([weekdayOf(day("1970-01-01")), weekdayOf(day("2026-11-30")), weekdayOf(day("2031-03-30"))]).toEqual([4, 1, 7]);
  });
});

describe("two times", () => {
  it("share a moment or do not, whichever is asked first; one that ends when the other begins does not", () => {
    const instant = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(
        instant,
        instant,
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        (a, b, lasting, longer) => {
          const [one, other] = [
            { startsAt: new Date(a), endsAt: new Date(a + lasting) },
            { startsAt: new Date(b), endsAt: new Date(b + longer) },
          ];
          expect(overlap(one, other)).toBe(overlap(other, one));
          expect(overlap(one, { startsAt: one.endsAt, endsAt: new Date(a + lasting + 1) })).toBe(false);
        },
      ),
    );
  });
});

describe("a coach's own hours", () => {
  it("do not run into each other on one day, and end after they begin", () => {
    const monday: Opening = { weekday: 1, opens: 540, closes: 720, site: null };
    expect(decideOpening({ ...monday, opens: 719, closes: 800 }, [monday])).toMatchObject({ refusal: "hours_overlap" });
    expect(decideOpening({ ...monday, opens: 720, closes: 800 }, [monday]).ok).toBe(true);
    expect(decideOpening({ ...monday, weekday: 2 }, [monday]).ok).toBe(true);
    expect(decideOpening({ ...monday, closes: 540 }, [])).toMatchObject({ refusal: "ends_before_start" });
  });

  it("off are still to come", () => {
    const now = new Date("2031-03-03T08:00:00Z");
    expect(decideTimeOff(at("2031-03-01T00:00:00Z", "2031-03-03T08:00:00Z"), now)).toMatchObject({ refusal: "in_the_past" });
    expect(decideTimeOff(at("2031-03-01T00:00:00Z", "2031-03-03T08:01:00Z"), now).ok).toBe(true);
    expect(meetingLimits.stepMinutes).toBe(30);
  });
});

describe("a calendar that programs come back to", () => {
  const entry = (uid: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
    uid,
    sequence: 3,
    status: "confirmed",
    startsAt: new Date("2031-03-03T09:00:00Z"),
    endsAt: new Date("2031-03-03T10:00:00Z"),
    changedAt: new Date("2031-03-01T09:00:00Z"),
    title: "Rendez-vous",
    description: "",
    location: "Maison",
    ...more,
  });
  const lines = (file: string) => file.split("\r\n");

  it("holds each entry once, its zone once, its name, and the pace", () => {
    const file = calendarFeed("Mes rendez-vous, Mire; à moi", [entry("one"), entry("two", { status: "cancelled" })]);
    const all = lines(file);
    const count = (line: string) => all.filter((one) => one === line).length;
    expect([
      count("BEGIN:VCALENDAR"),
      count("BEGIN:VTIMEZONE"),
      count("BEGIN:VEVENT"),
      count("END:VEVENT"),
      count("END:VCALENDAR"),
    ]).toEqual([1, 1, 2, 2, 1]);
    expect(all).toContain("NAME:Mes rendez-vous\\, Mire\\; à moi");
    expect(all).toContain("STATUS:CANCELLED");
    expect(all).toContain("DTSTART;TZID=Europe/Brussels:20310303T100000");
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("is whole when it is empty, and leaves out only the entry that makes no sense", () => {
    expect(lines(calendarFeed("Vide", []))).toContain("BEGIN:VTIMEZONE");
    const file = calendarFeed("x", [entry("one"), entry("never", { endsAt: new Date("2031-03-03T09:00:00Z") })]);
    expect(file).toContain("UID:one");
    expect(file).not.toContain("never");
  });

  it("keeps every line within 75 octets, and no text can start a line of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "binary", maxLength: 200 }), (name, title) => {
        const file = calendarFeed(name, [entry("one", { title })]);
        for (const line of lines(file)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(lines(file.replaceAll(/\r\n /g, "")).filter((line) => /^(BEGIN|END):VEVENT/.test(line))).toHaveLength(2);
      }),
    );
  });
});

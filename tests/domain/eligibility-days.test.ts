import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { coveredDays, includes, touches } from "../../lib/kernel/period";
import {
  addDays,
  addMonths,
  birthday,
  birthdayReached,
  comparePlainDates,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isBefore,
  parsePlainDate,
  plainDate,
  subtractMonths,
} from "../../lib/kernel/plain-date";
import { day, days, period } from "./eligibility-situations";

describe("a plain day", () => {
  it.each([
    "2026-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "1900-02-29",
    "2026-1-1",
    "26-01-01",
    " 2026-01-01",
    "2026-01-01 ",
    "2026-01-01\n",
    "2026-01-01T00:00:00Z",
    "20260101",
    "2026/01/01",
    "+002026-01-01",
    "-2026-01-01",
    "２０２６-01-01",
    "",
    "today",
  ])("does not read %j", (text) => expect(parsePlainDate(text)).toBeUndefined());

  it.each(["2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-11-26"])("reads %s", (text) =>
    expect(parsePlainDate(text)).toBe(text),
  );

  it("says what Temporal says about days, months and lengths", () => {
    const far = fc.integer({ min: -719_000, max: 2_900_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(far, fc.integer({ min: 0, max: 60 }), far, (date, months, other) => {
        const oracle = Temporal.PlainDate.from(date);
        expect(subtractMonths(date, months)).toBe(oracle.subtract({ months }).toString());
        expect(addMonths(date, months)).toBe(oracle.add({ months }).toString());
        expect(addDays(date, months)).toBe(oracle.add({ days: months }).toString());
        expect(daysBetween(date, other)).toBe(oracle.until(Temporal.PlainDate.from(other), { largestUnit: "days" }).days);
        expect(Math.sign(comparePlainDates(date, other))).toBe(Temporal.PlainDate.compare(oracle, other));
      }),
      { numRuns: 2_000 },
    );
  });

  it("counts the days from 1 January 1970, and back", () => {
    expect(dayNumber(day("1970-01-01"))).toBe(0);
    fc.assert(fc.property(fc.integer({ min: -2_000_000, max: 5_000_000 }), (n) => dayNumber(fromDayNumber(n)) === n));
  });

  it("stays readable outside the years that can be typed", () => {
    const before = subtractMonths(day("0001-01-31"), 36);
    expect(before).toBe("-000002-01-31");
    expect(daysBetween(before, day("0001-01-31"))).toBe(1096);
    expect(addDays(day("9999-12-31"), 1)).toBe("+010000-01-01");
  });

  it("24 months before 29 February 2028 is 28 February 2026", () =>
    expect(subtractMonths(day("2028-02-29"), 24)).toBe("2026-02-28"));
  it("one month before 31 March is the last day of February", () => {
    expect(subtractMonths(day("2026-03-31"), 1)).toBe("2026-02-28");
    expect(subtractMonths(day("2028-03-31"), 1)).toBe("2028-02-29");
  });
  it("rolls over numbers out of range, as a calendar turned by hand", () => expect(plainDate(2027, 2, 29)).toBe("2027-03-01"));
});

describe("a birthday", () => {
  it("is reached on the day itself, not the day before", () => {
    expect(birthdayReached(day("2001-11-27"), 25, day("2026-11-26"))).toBe(false);
    expect(birthdayReached(day("2001-11-26"), 25, day("2026-11-26"))).toBe(true);
  });
  it("of someone born on 29 February is on 1 March in other years", () => {
    expect(birthday(day("2008-02-29"), 18)).toBe("2026-03-01");
    expect(birthday(day("2008-02-29"), 20)).toBe("2028-02-29");
    expect(birthdayReached(day("2008-02-29"), 18, day("2026-02-28"))).toBe(false);
    expect(birthdayReached(day("2008-02-29"), 18, day("2026-03-01"))).toBe(true);
  });
});

describe("periods", () => {
  const window = { from: day("2026-01-01"), until: day("2026-02-01") };

  it("include both ends", () => {
    expect(coveredDays([period("2026-01-10", "2026-01-10")], window)).toBe(1);
    expect(includes(period("2026-01-10", "2026-01-11"), day("2026-01-11"))).toBe(true);
    expect(includes(period("2026-01-10", "2026-01-11"), day("2026-01-12"))).toBe(false);
    expect(includes(period("2026-01-10"), day("2026-01-09"))).toBe(false);
  });
  it("are clipped to a window whose first day counts and last does not", () => {
    expect(coveredDays([period("2020-01-01")], window)).toBe(31);
    expect(coveredDays([period("2025-12-31", "2026-01-01")], window)).toBe(1);
    expect(coveredDays([period("2026-01-31", "2026-02-05")], window)).toBe(1);
    expect(touches(period("2026-02-01"), window)).toBe(false);
    expect(touches(period("2025-01-01", "2025-12-31"), window)).toBe(false);
  });

  it("count each day once, as marking every day on a calendar would", () => {
    const someDay = fc.integer({ min: 20_420, max: 20_500 }).map(fromDayNumber);
    const some = fc
      .tuple(someDay, fc.option(fc.integer({ min: 0, max: 30 })))
      .map(([from, n]) => ({ from, to: n === null ? null : addDays(from, n) }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (list) => {
        let marked = 0;
        for (let date = window.from; isBefore(date, window.until); date = addDays(date, 1))
          if (list.some((each) => includes(each, date))) marked++;
        expect(coveredDays(list, window)).toBe(marked);
        expect(coveredDays(list.toReversed(), window)).toBe(marked);
        expect(list.some((each) => touches(each, window))).toBe(marked > 0);
      }),
      { numRuns: 500 },
    );
  });

  it("of any generated day read back", () => fc.assert(fc.property(days, (date) => parsePlainDate(date) === date)));
});

describe("time zones", () => {
  it("change nothing: the same answers in five zones, summer time included", () => {
    const script = `
      import { assessed, day, nothingFits, period } from "./tests/domain/eligibility-situations";
      const ends = ["2026-03-28","2026-03-29","2026-03-30","2026-10-24","2026-10-25","2026-10-26","2024-02-29","2028-02-29"];
      const said = ends.flatMap((on) => ["2023-03-29","2024-03-28","2024-10-25","2024-10-26"].map((from) =>
        assessed({ ...nothingFits, on: day(on), birthDate: day("1971-03-29"), activityPeriods: [], foremPeriods: [period(from)] })));
      console.log(JSON.stringify(said));`;
    const said = ["UTC", "Europe/Brussels", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"].map((TZ) =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        env: { ...process.env, TZ },
        encoding: "utf8",
      }),
    );
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toContain("registered_days_enough");
    expect(said[0]).toContain("registered_days_missing");
  }, 60_000);
});

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it, vi } from "vitest";
import type { PlainDate } from "../../lib/kernel/plain-date";
import { brusselsDay, brusselsInstant, brusselsTime, isClockTime } from "../../lib/kernel/zoned";

const day = (text: string) => text as PlainDate;
const instantOf = (text: string, time: string) => brusselsInstant(day(text), time).toISOString();
const pad = (n: number) => String(n).padStart(2, "0");
const instants = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) });

/** The two nights of 2026 when the clock changes, and one far away. */
const nights = ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2026-11-26"];
const halfHours = Array.from({ length: 48 }, (_, n) => `${pad(Math.floor(n / 2))}:${n % 2 ? "30" : "00"}`);

describe("the clock in Brussels", () => {
  it("is one hour ahead of UTC in winter and two in summer", () => {
    expect(instantOf("2026-11-26", "09:30")).toBe("2026-11-26T08:30:00.000Z");
    expect(instantOf("2026-07-21", "09:30")).toBe("2026-07-21T07:30:00.000Z");
  });

  it("reads an hour that does not exist in March one hour later", () => {
    expect(instantOf("2026-03-29", "01:59")).toBe("2026-03-29T00:59:00.000Z");
    expect(instantOf("2026-03-29", "02:30")).toBe("2026-03-29T01:30:00.000Z");
    expect(brusselsTime(new Date("2026-03-29T01:30:00Z"))).toBe("03:30");
    expect(instantOf("2026-03-29", "03:00")).toBe("2026-03-29T01:00:00.000Z");
  });

  it("means the first of the two hours in October", () => {
    expect(instantOf("2026-10-25", "01:59")).toBe("2026-10-24T23:59:00.000Z");
    expect(instantOf("2026-10-25", "02:30")).toBe("2026-10-25T00:30:00.000Z");
    expect(brusselsTime(new Date("2026-10-25T01:30:00Z"))).toBe("02:30");
    expect(instantOf("2026-10-25", "03:00")).toBe("2026-10-25T02:00:00.000Z");
  });

  it("turns the day at midnight in Brussels, not in London", () => {
    expect(brusselsDay(new Date("2026-12-31T22:59:59.999Z"))).toBe("2026-12-31");
    expect(brusselsDay(new Date("2026-12-31T23:00:00Z"))).toBe("2027-01-01");
    expect(brusselsDay(new Date("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
    expect(brusselsTime(new Date("2026-06-30T22:00:00Z"))).toBe("00:00");
  });

  it.each(nights)("agrees with Temporal for each half-hour of %s", (date) => {
    for (const time of halfHours) {
      const expected = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime("Europe/Brussels").epochMilliseconds;
      expect(brusselsInstant(day(date), time).getTime(), `${date} ${time}`).toBe(expected);
    }
  });

  it("agrees with Temporal at any instant", () => {
    fc.assert(
      fc.property(instants, (milliseconds) => {
        const local = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO("Europe/Brussels");
        expect(brusselsDay(new Date(milliseconds))).toBe(local.toPlainDate().toString());
        expect(brusselsTime(new Date(milliseconds))).toBe(`${pad(local.hour)}:${pad(local.minute)}`);
      }),
      { numRuns: 500 },
    );
  });

  it("comes back to the same minute, or to the first of the two in October", () => {
    fc.assert(
      fc.property(instants, (milliseconds) => {
        const minute = Math.floor(milliseconds / 60_000) * 60_000;
        const back = brusselsInstant(brusselsDay(new Date(minute)), brusselsTime(new Date(minute))).getTime();
        expect([0, 3_600_000]).toContain(minute - back);
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the time zone of the machine", () => {
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    expect(new Date("2026-12-31T12:00:00Z").getDate()).toBe(1);
    expect(brusselsDay(new Date("2026-12-31T22:59:00Z"))).toBe("2026-12-31");
    expect(instantOf("2026-11-26", "09:30")).toBe("2026-11-26T08:30:00.000Z");
    vi.unstubAllEnvs();
  });

  it.each(["", "9:30", "24:00", "09:60", "0930", "09:30:00", "aa:bb", "-1:00"])(
    "gives no instant for the time « %s »",
    (time) => {
      expect(isClockTime(time)).toBe(false);
      expect(brusselsInstant(day("2026-11-26"), time).getTime()).toBeNaN();
    },
  );
});

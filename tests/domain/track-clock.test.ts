import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, fromDayNumber, isBefore, type PlainDate } from "../../lib/kernel/plain-date";
import { parameterDefaults } from "../../lib/missions/model";
import { clockOf, lastDayOf, monthsIn, movedEnd, type ClockTrack, type Suspended } from "../../lib/tracks/rules/clock";

const day = (text: string) => text as PlainDate;
const track = (more: Partial<ClockTrack> = {}): ClockTrack => ({
  status: "towards_employment",
  resumesTo: null,
  startedOn: day("2026-01-15"),
  commitmentFrom: day("2026-03-01"),
  commitmentUntil: day("2026-08-31"),
  employedOn: null,
  closedOn: null,
  ...more,
});
const clock = (today: string, suspensions: readonly Suspended[] = [], more: Partial<ClockTrack> = {}) =>
  clockOf(track(more), suspensions, parameterDefaults, day(today));
const off = (from: string, to: string | null, plannedUntil: string | null = null): Suspended => ({
  from: day(from),
  to: to as PlainDate | null,
  plannedUntil: plannedUntil as PlainDate | null,
});

describe("months, both ends included", () => {
  it.each([
    ["2026-01-01", 6, "2026-06-30"],
    ["2026-01-15", 2, "2026-03-14"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-03-01", 24, "2028-02-29"],
    ["2026-12-01", 1, "2026-12-31"],
  ] as const)("%s and %i months end on %s", (from, months, until) => {
    expect(lastDayOf(day(from), months)).toBe(until);
    expect(monthsIn(day(from), day(until))).toBe(months);
    expect(monthsIn(day(from), addDays(day(until), 1))).toBe(months + 1);
  });
});

describe("a track on a day", () => {
  it("says the month of the commitment, the days left and the cap", () => {
    const { commitment, cap, assessment } = clock("2026-04-01");
    expect(commitment).toEqual({ from: "2026-03-01", until: "2026-08-31", daysLeft: 152, month: 2, months: 6 });
    expect(cap).toMatchObject({ until: "2028-01-14", months: 24 });
    expect(assessment.until).toBe("2026-03-14");
  });

  it("moves its ends by suspended days, and stands still while it is on hold", () => {
    expect(clock("2026-07-01", [off("2026-05-01", "2026-05-31")]).commitment?.until).toBe("2026-10-01");
    const held = (today: string) =>
      clock(today, [off("2026-05-01", null)], { status: "suspended", resumesTo: "towards_employment" });
    expect(held("2026-05-11").commitment).toMatchObject({ daysLeft: 123, month: 3 });
    expect(held("2026-07-30").commitment).toMatchObject({ daysLeft: 123, month: 3 });
    expect(held("2026-07-30").suspended).toEqual({ since: "2026-05-01", days: 91, plannedUntil: null });
  });

  it("counts a suspension that starts after the commitment's end for nothing, one that begins before it from its first day", () => {
    expect(clock("2026-10-01", [off("2026-09-02", "2026-09-10")]).commitment?.until).toBe("2026-08-31");
    expect(clock("2026-10-01", [off("2026-02-20", "2026-03-10")]).commitment?.until).toBe("2026-09-10");
  });

  it("stands where it stood on the day it was closed, without an alert", () => {
    const closed = clock("2028-01-01", [], { status: "closed", closedOn: day("2026-04-01") });
    expect(closed).toMatchObject({ phase: null, alerts: [], commitment: { daysLeft: 152 } });
  });

  it("has not begun before its first day", () => {
    expect(clock("2026-02-28").commitment?.month).toBe(0);
  });
});

describe("alerts", () => {
  const reception = { status: "reception", commitmentFrom: null, commitmentUntil: null } as const;
  it.each([
    ["2026-03-14", [], reception, []],
    ["2026-03-15", [], reception, ["assessment_late"]],
    ["2026-08-01", [], {}, ["commitment_ends_soon"]],
    ["2026-07-31", [], {}, []],
    ["2026-08-31", [], {}, ["commitment_ends_soon"]],
    ["2026-09-01", [], {}, ["commitment_over"]],
    ["2027-12-20", [], {}, ["commitment_over", "cap_near"]],
    ["2028-01-15", [], {}, ["commitment_over", "cap_over"]],
    ["2026-06-30", [], { status: "in_employment", employedOn: day("2026-01-01") }, []],
    ["2026-07-01", [], { status: "in_employment", employedOn: day("2026-01-01") }, ["follow_up_over"]],
    ["2026-06-30", [off("2026-06-01", null, "2026-06-30")], { status: "suspended", resumesTo: "towards_employment" }, []],
    [
      "2026-07-01",
      [off("2026-06-01", null, "2026-06-30")],
      { status: "suspended", resumesTo: "towards_employment" },
      ["suspended_past_plan"],
    ],
  ] as const)("on %s", (today, suspensions, more, expected) => {
    expect(clock(today, suspensions, more).alerts).toEqual(expected);
  });
});

const anyDay = fc.integer({ min: 19_000, max: 23_000 }).map(fromDayNumber);
const suspension = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 200 }))
  .map(([from, days]): Suspended => ({ from, to: addDays(from, days) }));
const suspensions = fc.array(suspension, { maxLength: 6 });
const stretch = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 24 }))
  .map(([from, months]) => ({ from, until: lastDayOf(from, months) }));
const isOff = (on: PlainDate, all: readonly Suspended[]) => all.some(({ from, to }) => from <= on && to !== null && on <= to);

describe("every clock", () => {
  it("has as many counted days after a suspension as before: an end moves by exactly the days that are off, each once", () =>
    fc.assert(
      fc.property(stretch, suspensions, ({ from, until }, all) => {
        const end = movedEnd(from, until, all, until);
        const days = Array.from({ length: daysBetween(from, end) + 1 }, (_, at) => addDays(from, at));
        expect(days.filter((on) => !isOff(on, all))).toHaveLength(daysBetween(from, until) + 1);
      }),
    ));

  it("is never shortened by one more suspension, and moved by its length at most when it stands alone", () =>
    fc.assert(
      fc.property(stretch, suspensions, suspension, ({ from, until }, all, more) => {
        const [before, after] = [movedEnd(from, until, all, until), movedEnd(from, until, [...all, more], until)];
        expect(isBefore(after, before)).toBe(false);
        const alone = daysBetween(until, movedEnd(from, until, [more], until));
        expect(alone).toBeLessThanOrEqual(daysBetween(more.from, more.to ?? more.from) + 1);
      }),
    ));

  it("does not depend on the order in which suspensions are told", () =>
    fc.assert(
      fc.property(
        suspensions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        anyDay,
        ([all, shuffled], today) => {
          expect(clock(today, shuffled)).toEqual(clock(today, all));
        },
      ),
    ));

  it("stops while a suspension is open: the days left are the same whenever one looks", () =>
    fc.assert(
      fc.property(stretch, fc.nat(300), fc.nat(400), fc.nat(400), ({ from, until }, at, first, second) => {
        const since = addDays(from, Math.min(at, daysBetween(from, until)));
        const left = (today: PlainDate) => daysBetween(today, movedEnd(from, until, [{ from: since, to: null }], today));
        expect(left(addDays(since, first))).toBe(left(addDays(since, second)));
      }),
    ));

  it("counts months up to the whole, one after the other, on leap years too", () =>
    fc.assert(
      fc.property(stretch, suspensions, anyDay, ({ from, until }, all, today) => {
        const look = (on: PlainDate) => clock(on, all, { commitmentFrom: from, commitmentUntil: until }).commitment;
        const [now, next] = [look(today), look(addDays(today, 1))];
        expect(now?.months).toBe(monthsIn(from, until));
        expect((next?.month ?? 0) - (now?.month ?? 0)).toBeOneOf([0, 1]);
        expect(now && now.month <= now.months).toBe(true);
      }),
    ));

  it("loses one day a day, whatever the night: both changes of the hour and the 29th of February included", () => {
    for (const night of ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2028-02-28", "2028-02-29", "2026-12-31"]) {
      const before = clock(night, []).cap.daysLeft;
      expect(before - clock(addDays(day(night), 1), []).cap.daysLeft).toBe(1);
    }
  });

  describe("wherever the machine stands", () => {
    const home = process.env.TZ;
    afterEach(() => {
      process.env.TZ = home;
    });
    it("answers the same", () => {
      const answers = ["Europe/Brussels", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"].map((zone) => {
        process.env.TZ = zone;
        return JSON.stringify(["2026-03-29", "2026-10-25"].map((today) => clock(today, [off("2026-03-29", "2026-10-25")])));
      });
      expect(new Set(answers).size).toBe(1);
    });
  });

  it("agrees with the calendar: a span of whole months ends the day before its anniversary", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const [end, anniversary] = [lastDayOf(from, months), addMonths(from, months)];
        expect([anniversary, addDays(anniversary, -1)]).toContain(end);
        expect(monthsIn(from, end)).toBe(months);
      }),
    ));
});

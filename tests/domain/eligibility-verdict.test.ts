import { describe, expect, it } from "vitest";
import type { Situation } from "../../lib/eligibility/model";
import { assessed, day, nothingFits, outcomeOf, period } from "./eligibility-situations";

const with_ = (changes: Partial<Situation>): Situation => ({ ...nothingFits, ...changes });
const on = day;

describe("the verdict, first line that fits", () => {
  const verdict = (changes: Partial<Situation>) => assessed(with_(changes)).verdict;
  const minor = { birthDate: day("2010-01-01"), activityPeriods: [period("2025-01-01")] } as const;

  it("schooling unmet: not eligible today, whatever else is met", () => {
    expect(verdict({ ...minor, subjectToCompulsorySchooling: true, aviq: true, sentByForem: true })).toBe("not_eligible_today");
    expect(verdict({ ...minor, subjectToCompulsorySchooling: true, aviq: true, registeredAtForem: false })).toBe(
      "not_eligible_today",
    );
  });
  it("no criterion met and none unknown: not eligible today", () => {
    expect(verdict({})).toBe("not_eligible_today");
    expect(verdict({ registeredAtForem: false })).toBe("not_eligible_today");
    expect(verdict({ registeredAtForem: null })).toBe("not_eligible_today");
    expect(verdict({ birthDate: day("2010-01-01"), subjectToCompulsorySchooling: null })).toBe("not_eligible_today");
  });
  it("no criterion met, some unknown: to check, registered or not", () => {
    expect(verdict({ aviq: null })).toBe("to_check");
    expect(verdict({ aviq: null, registeredAtForem: false })).toBe("to_check");
    expect(verdict({ ...minor, aviq: null, subjectToCompulsorySchooling: null })).toBe("to_check");
  });
  it("a criterion met and not registered: to regularise, even when schooling is unknown", () => {
    expect(verdict({ aviq: true, registeredAtForem: false })).toBe("to_regularise");
    expect(verdict({ ...minor, aviq: true, registeredAtForem: false, subjectToCompulsorySchooling: null })).toBe("to_regularise");
  });
  it("a criterion met and registration or schooling unknown: to check", () => {
    expect(verdict({ aviq: true, registeredAtForem: null })).toBe("to_check");
    expect(verdict({ ...minor, aviq: true, subjectToCompulsorySchooling: null })).toBe("to_check");
  });
  it("else likely eligible, whatever else is unknown", () => {
    expect(verdict({ aviq: true })).toBe("likely_eligible");
    expect(assessed({ on: on("2026-11-26"), birthDate: day("1990-01-01"), registeredAtForem: true, aviq: true }).verdict).toBe(
      "likely_eligible",
    );
    expect(verdict({ ...minor, aviq: true, subjectToCompulsorySchooling: false })).toBe("likely_eligible");
  });
  it("a foreign diploma or an asylum seeker beside a criterion met changes nothing", () =>
    expect(verdict({ aviq: true, highestDiploma: "foreign_without_equivalence", stay: "asylum_seeker" })).toBe(
      "likely_eligible",
    ));
  it("a part-time worker is not refused for working", () =>
    expect(verdict({ activityPeriods: [period("2026-01-01")], highestDiploma: "none" })).toBe("likely_eligible"));
  it("nothing but the day: to check", () => expect(assessed({ on: on("2026-11-26") }).verdict).toBe("to_check"));
});

describe("mire-2004, until 31 January 2024", () => {
  it("applies on its last day and on any day before, mire-2024 from the next day", () => {
    const codeOn = (date: string) => assessed({ on: on(date) }).ruleSet;
    expect([codeOn("1850-01-01"), codeOn("2004-03-10"), codeOn("2024-01-31")]).toEqual(["mire-2004", "mire-2004", "mire-2004"]);
    expect([codeOn("2024-02-01"), codeOn("2026-11-26"), codeOn("9999-12-31")]).toEqual(["mire-2024", "mire-2024", "mire-2024"]);
  });
  it("answers six codes", () => {
    expect(assessed({ on: on("2024-01-31") }).criteria.map(({ code }) => code)).toEqual([
      "no_cess",
      "long_unemployment",
      "long_inactivity",
      "social_integration_income",
      "recognised_refugee_or_stay_permit",
      "disability_agreement",
    ]);
    expect(assessed({ on: on("2024-02-01") }).criteria).toHaveLength(9);
  });
  it("follows the same reading and the same base conditions", () => {
    const person = with_({
      on: on("2024-01-31"),
      foremPeriods: [period("2022-01-31")],
      activityPeriods: [period("2023-06-01")],
      registeredAtForem: false,
    });
    expect(assessed(person).verdict).toBe("to_regularise");
    expect(outcomeOf(assessed(person), "schooling_over")).toBe("met");
    expect(assessed({ ...person, foremPeriods: [period("2022-02-01")] }).verdict).toBe("not_eligible_today");
  });
  it("does not know the criteria that came after it", () => {
    const older = with_({ on: on("2024-01-31"), birthDate: day("1960-01-01"), sentByForem: true });
    expect(assessed(older).verdict).toBe("not_eligible_today");
    expect(assessed({ ...older, on: on("2024-02-01") }).verdict).toBe("likely_eligible");
  });
});

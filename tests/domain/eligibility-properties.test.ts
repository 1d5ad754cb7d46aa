import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  criterionCodes,
  ruleSetCodes,
  type Assessment,
  type Facts,
  type RuleSet,
  type Situation,
  type Standing,
  type Statement,
  type Verdict,
} from "../../lib/eligibility/model";
import { assess, screen, verdictOf } from "../../lib/eligibility/rules/assess";
import { factsFromAnswers } from "../../lib/eligibility/rules/facts-from-answers";
import { factsFromPeriods } from "../../lib/eligibility/rules/facts-from-periods";
import { addDays, isBefore } from "../../lib/kernel/plain-date";
import { answers, assessed, day, nothingFits, outcomeOf, period, ruleSet, situations } from "./eligibility-situations";

/** To regularise and to check are both on the way: neither is worse than the other. */
const rank: Record<Verdict, number> = { not_eligible_today: 0, to_check: 1, to_regularise: 1, likely_eligible: 2 };
const codes = fc.constantFrom(...ruleSetCodes);
const facts: fc.Arbitrary<Facts> = fc.oneof(situations.map(factsFromPeriods), answers.map(factsFromAnswers));
const standing = fc.constantFrom<Standing>("met", "unmet", "unknown");

const turned = (from: Facts, name: Statement, to: Standing): Facts => ({ ...from, [name]: { ...from[name], standing: to } });
const statements = Object.keys(factsFromAnswers({})) as Statement[];
const criterial = statements.filter((name) => name !== "schoolingOver" && name !== "registeredAtForem");

describe("every input", () => {
  it(
    "gets a verdict, a reason for each criterion, its source, and a next step",
    () =>
      fc.assert(
        fc.property(facts, codes, (given, code) => {
          const { verdict, criteria, base, next } = assess(ruleSet(code), given);
          expect(Object.keys(rank)).toContain(verdict);
          expect(criteria.map((each) => each.code)).toEqual(
            criterionCodes.filter((each) => criteria.some(({ code }) => code === each)),
          );
          for (const each of [...criteria, ...base]) {
            expect(each.reason.code).not.toBe("");
            expect(each.provenance.source).not.toBe("");
            expect(each.evidence.length).toBeGreaterThan(0);
          }
          expect(next.at(-1)?.code).toBe("come_without_appointment");
          if (verdict === "not_eligible_today") expect(next.filter((step) => step.code.startsWith("go_")).length).toBe(6);
          if (verdict === "to_regularise") expect(next.map((step) => step.code)).toContain("register_at_forem");
        }),
        { numRuns: 1_500 },
      ),
    60_000,
  );

  it("tells each next step once", () =>
    fc.assert(
      fc.property(facts, codes, (given, code) => {
        const next = assess(ruleSet(code), given).next.map((step) => step.code);
        expect(new Set(next).size).toBe(next.length);
      }),
    ));

  it("gets the same answer twice: an old verdict is recomputed exactly", () =>
    fc.assert(
      fc.property(situations, (given) => {
        expect(assessed(structuredClone(given))).toEqual(assessed(given));
      }),
      { numRuns: 500 },
    ));
});

describe("order", () => {
  it(
    "of periods does not matter",
    () =>
      fc.assert(
        fc.property(situations, (given) => {
          const reversed: Situation = {
            ...given,
            foremPeriods: given.foremPeriods?.toReversed(),
            activityPeriods: given.activityPeriods?.toReversed(),
            allowancePeriods: given.allowancePeriods?.toReversed(),
            receives: given.receives?.toReversed(),
          };
          const told = ({ criteria, base, ...rest }: Assessment) => ({
            ...rest,
            outcomes: [...criteria, ...base].map(({ code, outcome }) => [code, outcome]),
          });
          expect(told(assessed(reversed))).toEqual(told(assessed(given)));
        }),
        { numRuns: 500 },
      ),
    60_000,
  );
  it("of facts does not matter", () =>
    fc.assert(
      fc.property(facts, codes, (given, code) => {
        const reversed = Object.fromEntries(Object.entries(given).toReversed()) as Facts;
        expect(assess(ruleSet(code), reversed)).toEqual(assess(ruleSet(code), given));
      }),
    ));
});

describe("better facts", () => {
  it(
    "never worsen the verdict: a statement turned from unmet or unknown into met",
    () =>
      fc.assert(
        fc.property(facts, codes, fc.constantFrom(...statements), (given, code, name) => {
          const before = assess(ruleSet(code), given).verdict;
          const after = assess(ruleSet(code), turned(given, name, "met")).verdict;
          expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
        }),
        { numRuns: 3_000 },
      ),
    60_000,
  );
  it(
    "nor does a statement of a criterion turned from unmet into unknown",
    () =>
      fc.assert(
        fc.property(facts, codes, fc.constantFrom(...criterial), (given, code, name) => {
          if (given[name].standing !== "unmet") return;
          const before = assess(ruleSet(code), given).verdict;
          expect(rank[assess(ruleSet(code), turned(given, name, "unknown")).verdict]).toBeGreaterThanOrEqual(rank[before]);
        }),
        { numRuns: 2_000 },
      ),
    60_000,
  );
});

describe("what is unknown", () => {
  it(
    "never refuses: with an unknown criterion, only schooling that is not over says not today",
    () =>
      fc.assert(
        fc.property(facts, codes, (given, code) => {
          const assessment = assess(ruleSet(code), given);
          const unknown = assessment.criteria.some(({ outcome }) => outcome === "unknown");
          if (unknown && outcomeOf(assessment, "schooling_over") !== "unmet")
            expect(assessment.verdict).not.toBe("not_eligible_today");
        }),
        { numRuns: 2_000 },
      ),
    60_000,
  );
});

describe("the verdict lines", () => {
  /** The text of domain.md 2, read line by line, written without looking at the rules. */
  const read = (criteria: readonly Standing[], schooling: Standing, registration: Standing): Verdict => {
    const met = criteria.filter((each) => each === "met").length;
    const unknown = criteria.filter((each) => each === "unknown").length;
    if (schooling === "unmet") return "not_eligible_today";
    if (met === 0 && unknown === 0) return "not_eligible_today";
    if (met === 0 && unknown > 0) return "to_check";
    if (met > 0 && registration === "unmet") return "to_regularise";
    if (met > 0 && (registration === "unknown" || schooling === "unknown")) return "to_check";
    return "likely_eligible";
  };
  it(
    "are the first that fits, for every combination",
    () =>
      fc.assert(
        fc.property(
          fc.array(standing, { minLength: 1, maxLength: 9 }),
          standing,
          standing,
          (criteria, schooling, registration) => {
            expect(verdictOf({ criteria, schooling, registration })).toBe(read(criteria, schooling, registration));
          },
        ),
        { numRuns: 3_000 },
      ),
    60_000,
  );
});

describe("what would change the answer", () => {
  const nextOf = (changes: Partial<Situation>) => assessed({ ...nothingFits, ...changes }).next;
  const dateOf = (code: string, changes: Partial<Situation>) => nextOf(changes).find((step) => step.code === code)?.date;

  it(
    "an open registration tells the first day on which 24 months are reached",
    () =>
      fc.assert(
        fc.property(situations, (given) => {
          const fact = factsFromPeriods(given).registered24Of36Months;
          if (!fact.reachedOn) return;
          const metOn = (on: typeof fact.reachedOn) =>
            factsFromPeriods({ ...given, foremPeriods: given.foremPeriods?.filter(({ from }) => isBefore(from, given.on)), on })
              .registered24Of36Months.standing;
          expect(fact.standing).toBe("unmet");
          expect(isBefore(given.on, fact.reachedOn)).toBe(true);
          expect(metOn(fact.reachedOn)).toBe("met");
          expect(metOn(addDays(fact.reachedOn, -1))).toBe("unmet");
        }),
        { numRuns: 2_000 },
      ),
    60_000,
  );
  it("a closed registration promises nothing", () => {
    expect(dateOf("keep_registered_until", { foremPeriods: [period("2025-06-01")] })).toBe("2027-06-01");
    expect(dateOf("keep_registered_until", { foremPeriods: [period("2025-06-01", "2026-11-25")] })).toBeUndefined();
    expect(dateOf("keep_registered_until", { foremPeriods: [period("2026-11-26")] })).toBeUndefined();
  });
  it("the end of compulsory schooling is the 18th birthday, when it is known", () => {
    const minor = { subjectToCompulsorySchooling: true, activityPeriods: [period("2026-10-01")] };
    expect(dateOf("schooling_ends", { ...minor, birthDate: day("2012-02-29") })).toBe("2030-03-01");
    expect(nextOf({ ...minor, birthDate: null }).map(({ code }) => code)).toContain("after_schooling");
  });
  it("the 55th birthday is told when it is near", () => {
    expect(dateOf("aged_55_on", { birthDate: day("1973-11-26") })).toBe("2028-11-26");
    expect(dateOf("aged_55_on", { birthDate: day("1973-11-27") })).toBeUndefined();
  });
  it("Forem may send the person, but only under rules that know it", () => {
    expect(nextOf({}).map(({ code }) => code)).toContain("ask_forem_to_send_you");
    expect(nextOf({ on: day("2020-01-01"), activityPeriods: [period("2019-01-01")] }).map(({ code }) => code)).not.toContain(
      "ask_forem_to_send_you",
    );
  });
});

describe("a rule set put in force at other dates", () => {
  it("dates its criteria with its own first day", () => {
    const moved: RuleSet = { ...ruleSet("mire-2024"), validFrom: day("2024-07-01") };
    expect(new Set(assess(moved, factsFromAnswers({})).criteria.map(({ provenance }) => provenance.validFrom))).toEqual(
      new Set(["2024-07-01"]),
    );
  });
  it("the draft of 2026 knows neither refugees nor Forem's note, and says it is unverified", () => {
    const { criteria } = screen(
      { ...ruleSet("mire-2026-draft"), enabled: true },
      { situation: ["protected_stay", "sent_by_forem"] },
    );
    expect(criteria.map(({ code }) => code)).toEqual(
      criterionCodes.filter((code) => code !== "recognised_refugee_or_stay_permit" && code !== "sent_by_forem"),
    );
    expect(new Set(criteria.map(({ provenance }) => provenance.status))).toEqual(new Set(["unverified"]));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers, Facts, Standing, Statement } from "../../lib/eligibility/model";
import { screen } from "../../lib/eligibility/rules/assess";
import { factsFromAnswers } from "../../lib/eligibility/rules/facts-from-answers";
import { factsFromPeriods } from "../../lib/eligibility/rules/facts-from-periods";
import { answers, ruleSet, situations } from "./eligibility-situations";

const standings = (given: Answers, ...names: Statement[]): Standing[] =>
  names.map((name) => factsFromAnswers(given)[name].standing);
const verdict = (given: Answers) => screen(ruleSet("mire-2024"), given).verdict;

describe("what each answer establishes", () => {
  it.each([
    ["under_18", "unknown", "met", "unmet"],
    ["from_18_to_24", "met", "met", "unmet"],
    ["from_25_to_54", "met", "unmet", "unmet"],
    ["from_55", "met", "unmet", "met"],
    ["unsaid", "unknown", "unknown", "unknown"],
  ] as const)("age %s", (age, ...expected) => expect(standings({ age }, "schoolingOver", "under25", "aged55")).toEqual(expected));

  it.each([
    ["under_1_year", "met", "unmet"],
    ["from_1_to_2_years", "met", "unmet"],
    ["from_2_years", "met", "met"],
    ["not_registered", "unmet", "unknown"],
    ["unknown", "unknown", "unknown"],
  ] as const)("forem %s", (forem, ...expected) =>
    expect(standings({ forem }, "registeredAtForem", "registered24Of36Months")).toEqual(expected),
  );

  it.each([
    ["below_cess", "met", "met"],
    ["cess", "unmet", "met"],
    ["higher", "unmet", "unmet"],
    ["foreign", "unknown", "unknown"],
    ["unknown", "unknown", "unknown"],
  ] as const)("diplome %s", (diplome, ...expected) =>
    expect(standings({ diplome }, "noCess", "noTitleAboveCess")).toEqual(expected),
  );

  it.each([
    [["last_12_months"], "unmet", "unmet"],
    [["from_1_to_3_years_ago"], "unmet", "met"],
    [["last_12_months", "from_1_to_3_years_ago"], "unmet", "unmet"],
    [["money_last_3_years"], "unmet", "met"],
    [["last_12_months", "money_last_3_years"], "unmet", "unmet"],
    [["none"], "met", "met"],
    [["unknown"], "unknown", "unknown"],
    [["money_last_3_years", "unknown"], "unmet", "unknown"],
    [["last_12_months", "unknown"], "unmet", "unmet"],
    [[], "unknown", "unknown"],
  ] as const)("travail %j", (travail, ...expected) =>
    expect(standings({ travail }, "inactive36Months", "unoccupied12Months")).toEqual(expected),
  );

  it.each([
    [["cpas_aid"], "met", "unmet", "unmet", "unmet"],
    [["aviq"], "unmet", "met", "unmet", "unmet"],
    [["protected_stay"], "unmet", "unmet", "met", "unmet"],
    [["asylum_pending"], "unmet", "unmet", "unknown", "unmet"],
    [["asylum_pending", "protected_stay"], "unmet", "unmet", "met", "unmet"],
    [["sent_by_forem"], "unmet", "unmet", "unmet", "met"],
    [["cpas_aid", "sent_by_forem"], "met", "unmet", "unmet", "met"],
    [["none"], "unmet", "unmet", "unmet", "unmet"],
    [["unknown"], "unknown", "unknown", "unknown", "unknown"],
    [["aviq", "unknown"], "unknown", "met", "unknown", "unknown"],
    [[], "unknown", "unknown", "unknown", "unknown"],
  ] as const)("situation %j", (situation, ...expected) =>
    expect(standings({ situation }, "receivesCpasAid", "aviqAgreement", "protectedStay", "sentByForem")).toEqual(expected),
  );

  it("nothing answered establishes nothing", () =>
    expect(new Set(Object.values(factsFromAnswers({})).map(({ standing }) => standing))).toEqual(new Set(["unknown"])));

  it("never a date: no answer says on which day it would change", () =>
    fc.assert(
      fc.property(answers, (given) => Object.values(factsFromAnswers(given)).every(({ reachedOn }) => reachedOn === undefined)),
    ));
});

describe("five people", () => {
  const rest: Answers = {
    age: "from_25_to_54",
    forem: "under_1_year",
    diplome: "cess",
    travail: ["last_12_months"],
    situation: ["none"],
  };

  it("without CESS and registered: likely eligible", () =>
    expect(verdict({ ...rest, diplome: "below_cess" })).toBe("likely_eligible"));
  it("CESS, two years at Forem: likely eligible", () =>
    expect(verdict({ ...rest, forem: "from_2_years" })).toBe("likely_eligible"));
  it("RI and not registered: to regularise", () =>
    expect(verdict({ ...rest, forem: "not_registered", situation: ["cpas_aid"] })).toBe("to_regularise"));
  it("a foreign diploma: to check", () => expect(verdict({ ...rest, diplome: "foreign" })).toBe("to_check"));
  it("CESS, at work until lately, nothing else: not eligible today", () => expect(verdict(rest)).toBe("not_eligible_today"));
  it("under 25, a year without work, CESS: likely eligible", () =>
    expect(verdict({ ...rest, age: "from_18_to_24", travail: ["from_1_to_3_years_ago"] })).toBe("likely_eligible"));
  it("55 or more, master: likely eligible", () =>
    expect(verdict({ ...rest, age: "from_55", diplome: "higher" })).toBe("likely_eligible"));
});

describe("under 18", () => {
  it("always leads to a coach, whatever else is answered", () =>
    fc.assert(
      fc.property(answers, fc.constantFrom("mire-2004" as const, "mire-2024" as const), (given, code) => {
        const { verdict, next } = screen(ruleSet(code), { ...given, age: "under_18" });
        expect(verdict).toBe("to_check");
        expect(next.map(({ code }) => code)).toContain("see_a_coach");
      }),
    ));
});

/** What cannot both be true of one person. */
const contradictions = ({ under25, aged55, inactive36Months, unoccupied12Months, noCess, noTitleAboveCess }: Facts) => [
  under25.standing === "met" && aged55.standing === "met",
  inactive36Months.standing === "met" && unoccupied12Months.standing === "unmet",
  noCess.standing === "met" && noTitleAboveCess.standing === "unmet",
];

describe("facts", () => {
  it("made from answers never contradict each other", () =>
    fc.assert(
      fc.property(answers, (given) => !contradictions(factsFromAnswers(given)).includes(true)),
      { numRuns: 2_000 },
    ));
  it("made from periods never contradict each other", () =>
    fc.assert(
      fc.property(situations, (given) => !contradictions(factsFromPeriods(given)).includes(true)),
      { numRuns: 1_000 },
    ));

  it("do not depend on the order of the ticks", () =>
    fc.assert(
      fc.property(answers, (given) => {
        const turned = { ...given, travail: given.travail?.toReversed(), situation: given.situation?.toReversed() };
        expect(factsFromAnswers(turned)).toEqual(factsFromAnswers(given));
      }),
    ));

  it("nobody is refused while a question that decides a criterion alone is open", () =>
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom("forem" as const, "diplome" as const, "travail" as const, "situation" as const),
        (given, slug) => {
          expect(verdict({ ...given, [slug]: undefined })).not.toBe("not_eligible_today");
        },
      ),
    ));
});

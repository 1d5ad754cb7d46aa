import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questions, shippedRuleSets, type Answers, type QuestionSlug } from "../../lib/eligibility/model";
import { screen } from "../../lib/eligibility/rules/assess";
import { decideSending, sendingRules } from "../../lib/eligibility/rules/sending";
import { firstUnanswered, questionAfter, questionBefore, rankOf } from "../../lib/eligibility/rules/steps";
import { decisive, toldSteps } from "../../lib/eligibility/rules/told";
import { answersTo } from "../../lib/i18n/eligibility/sentences";
import { locales } from "../../lib/i18n/locale";

const slugs: readonly QuestionSlug[] = questions.map(({ slug }) => slug);
const all: Answers = { age: "from_55", forem: "unknown", diplome: "cess", travail: ["none"], situation: ["unknown"] };
const without = (...missing: readonly QuestionSlug[]): Answers =>
  Object.fromEntries(Object.entries(all).filter(([slug]) => !missing.some((each) => each === slug)));

const anyAnswers = fc.record({
  age: fc.constantFrom(...questions[0].answers),
  forem: fc.constantFrom(...questions[1].answers),
  diplome: fc.constantFrom(...questions[2].answers),
  travail: fc.subarray([...questions[3].answers], { minLength: 1 }),
  situation: fc.subarray([...questions[4].answers], { minLength: 1 }),
});

describe("the way through the questions", () => {
  it("goes from one to the next, then to what was left out, then to the answer", () => {
    expect(slugs.map((slug) => questionAfter(slug, {}))).toEqual(["forem", "diplome", "travail", "situation", "age"]);
    expect(questionAfter("situation", without("diplome"))).toBe("diplome");
    expect(slugs.map((slug) => questionAfter(slug, all))).toEqual([null, null, null, null, null]);
  });

  it("goes back one by one", () => {
    expect(slugs.map(questionBefore)).toEqual([null, "age", "forem", "diplome", "travail"]);
    expect(slugs.map(rankOf)).toEqual([1, 2, 3, 4, 5]);
  });

  it("finds the first question without an answer, in order", () => {
    expect([firstUnanswered(all), firstUnanswered({}), firstUnanswered(without("travail", "forem"))]).toEqual([
      null,
      "age",
      "forem",
    ]);
  });
});

describe("what is told of an answer", () => {
  const ruleSet = shippedRuleSets[1]!;

  it("gives reasons to every answer but a refusal without reason of its own, and no unmet criterion among them", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const assessment = screen(ruleSet, answers);
        const reasons = decisive(assessment);
        if (assessment.verdict !== "not_eligible_today") expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.filter(({ outcome, code }) => outcome === "unmet" && code !== "registered_at_forem")).toEqual([]);
      }),
    );
  });

  it("loses no next step and says none twice", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { next } = screen(ruleSet, answers);
        const { now, change, elsewhere } = toldSteps(next);
        const told = [...now, ...change, ...elsewhere].map(({ code }) => code);
        const expected = next.map(({ code }) => code).filter((code) => code !== "book_session" && code !== "bring_papers");
        expect(told.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it.each(locales)("names every answer in %s, in the order of the question", (locale) => {
    for (const { slug, answers } of questions) {
      expect(answersTo(locale, slug).map(({ value }) => value)).toEqual([...answers]);
      expect(answersTo(locale, slug).every(({ label }) => label !== "")).toBe(true);
    }
  });
});

describe("sending to a phone", () => {
  it("takes a second press within a minute for the first one", () => {
    expect(decideSending([sendingRules.sameSeconds - 1])).toEqual({ ok: true, value: "sent_already" });
    expect(decideSending([sendingRules.sameSeconds])).toEqual({ ok: true, value: "send" });
  });

  it("stops at three a day", () => {
    expect(decideSending([100, 200])).toEqual({ ok: true, value: "send" });
    expect(decideSending([100, 200, 300])).toEqual({ ok: false, refusal: "too_many_results" });
  });
});

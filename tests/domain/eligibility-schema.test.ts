import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questions } from "../../lib/eligibility/model";
import { fieldCodes, parseAnswer, parseAnswers, parseSituation } from "../../lib/eligibility/schema";
import { answers, assessed, situations } from "./eligibility-situations";

const errors = (input: unknown) => {
  const parsed = parseSituation(input);
  return parsed.ok ? [] : parsed.errors.map(({ field, code }) => `${field}: ${code}`);
};
const on = "2026-11-26";
const many = (count: number) => Array.from({ length: count }, () => ({ from: "2025-01-01", to: null }));

describe("the body of the door", () => {
  it.each<[string, unknown, string[]]>([
    ["nothing but the day", { on }, []],
    [
      "every fact null",
      {
        on,
        birthDate: null,
        receives: null,
        foremPeriods: null,
        activityPeriods: null,
        allowancePeriods: null,
        stay: null,
        aviq: null,
        highestDiploma: null,
        subjectToCompulsorySchooling: null,
        professionalSixthYearOnly: null,
        registeredAtForem: null,
        sentByForem: null,
      },
      [],
    ],
    ["empty lists", { on, foremPeriods: [], activityPeriods: [], allowancePeriods: [], receives: [] }, []],
    ["born on the day", { on, birthDate: on }, []],
    ["a period of one day", { on, foremPeriods: [{ from: on, to: on }] }, []],
    ["a period that starts after the day", { on, foremPeriods: [{ from: "2030-01-01", to: null }] }, []],
    ["a period without end", { on, foremPeriods: [{ from: "2025-01-01" }] }, []],
    ["200 periods", { on, foremPeriods: many(200), activityPeriods: many(200) }, []],
    ["a day long ago", { on: "0001-01-01" }, []],
    ["no day", {}, ["on: required"]],
    ["a null day", { on: null }, ["on: required"]],
    ["an impossible day", { on: "2026-02-29" }, ["on: impossible_date"]],
    ["a date-time", { on: "2026-11-26T00:00:00Z" }, ["on: impossible_date"]],
    ["a number for a day", { on: 20261126 }, ["on: wrong_type"]],
    ["an unknown property", { on, age: 30 }, ["age: unknown_property"]],
    [
      "a property of every object",
      JSON.parse(`{"on":"${on}","__proto__":{},"constructor":1}`),
      ["__proto__: unknown_property", "constructor: unknown_property"],
    ],
    [
      "an unknown property in a period",
      { on, foremPeriods: [{ from: on, to: null, kind: "ri" }] },
      ["foremPeriods[0].kind: unknown_property"],
    ],
    ["an unknown diploma", { on, highestDiploma: "CESS" }, ["highestDiploma: unknown_value"]],
    ["an unknown stay", { on, stay: "eu" }, ["stay: unknown_value"]],
    ["an unknown aid", { on, receives: ["ri", "ris"] }, ["receives[1]: unknown_value"]],
    [
      "an unknown kind of allowance",
      { on, allowancePeriods: [{ from: on, to: null, kind: "ris" }] },
      ["allowancePeriods[0].kind: unknown_value"],
    ],
    ["an allowance without kind", { on, allowancePeriods: [{ from: on, to: null }] }, ["allowancePeriods[0].kind: required"]],
    ["a word for yes or no", { on, aviq: "true" }, ["aviq: wrong_type"]],
    [
      "an end before its start",
      { on, activityPeriods: [{ from: "2025-01-02", to: "2025-01-01" }] },
      ["activityPeriods[0].to: to_before_from"],
    ],
    [
      "an end before its start, after the day",
      { on, activityPeriods: [{ from: "2030-01-02", to: "2030-01-01" }] },
      ["activityPeriods[0].to: to_before_from"],
    ],
    [
      "a period without start",
      { on, foremPeriods: [{ to: "2025-01-01" }, { from: null, to: null }] },
      ["foremPeriods[0].from: required", "foremPeriods[1].from: required"],
    ],
    [
      "an impossible day in a period",
      { on, foremPeriods: [{ from: "2025-06-31", to: "2025-6-30" }] },
      ["foremPeriods[0].from: impossible_date", "foremPeriods[0].to: impossible_date"],
    ],
    ["born after the day", { on, birthDate: "2026-11-27" }, ["birthDate: birth_after_on"]],
    ["201 periods", { on, foremPeriods: many(201) }, ["foremPeriods: too_many_periods"]],
    ["an object for a list", { on, foremPeriods: {} }, ["foremPeriods: wrong_type"]],
    ["a list", [], [": wrong_type"]],
    ["null", null, [": wrong_type"]],
    ["a word", "on", [": wrong_type"]],
  ])("%s", (_name, input, expected) => expect(errors(input)).toEqual(expected));

  it("reports several fields at once", () =>
    expect(errors({ on: "x", aviq: 1, foo: 1 })).toEqual(["on: impossible_date", "aviq: wrong_type", "foo: unknown_property"]));
  it("reports at most a hundred, with short names", () => {
    const parsed = parseSituation(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`${n}${"x".repeat(500)}`, n])));
    if (parsed.ok) throw new Error("accepted");
    expect(parsed.errors).toHaveLength(100);
    expect(Math.max(...parsed.errors.map(({ field }) => field.length))).toBeLessThanOrEqual(120);
  });

  it(
    "accepts and judges every possible situation, read back from JSON",
    () =>
      fc.assert(
        fc.property(situations, (given) => {
          const parsed = parseSituation(JSON.parse(JSON.stringify(given)));
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
          expect(assessed(parsed.value)).toEqual(assessed(given));
        }),
        { numRuns: 1_000 },
      ),
    60_000,
  );

  const anything = fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withSparseArray: true,
    withMap: true,
  });
  const names = fc.constantFrom(
    "on",
    "birthDate",
    "foremPeriods",
    "activityPeriods",
    "allowancePeriods",
    "receives",
    "stay",
    "aviq",
    "highestDiploma",
    "__proto__",
    "x",
  );
  const nearly = fc
    .tuple(situations, names, fc.oneof(anything, fc.string(), fc.array(fc.record({ from: fc.string(), to: anything }))))
    .map(([given, name, value]) => ({ ...given, [name]: value }));

  it(
    "answers 5,000 broken bodies with codes it knows, and never crashes",
    () =>
      fc.assert(
        fc.property(fc.oneof(anything, nearly), (input) => {
          const parsed = parseSituation(input);
          if (parsed.ok) return void assessed(parsed.value);
          expect(parsed.errors.length).toBeGreaterThan(0);
          for (const { code } of parsed.errors) expect(fieldCodes).toContain(code);
        }),
        { numRuns: 5_000 },
      ),
    60_000,
  );
});

describe("the five forms", () => {
  it.each(questions)("$slug accepts each of its answers", ({ slug, multiple, answers }) => {
    for (const answer of answers)
      expect(parseAnswer(slug, { [slug]: answer })).toEqual({ ok: true, value: { [slug]: multiple ? [answer] : answer } });
  });
  it.each(questions)("$slug without answer, or with another, says so on its field", ({ slug, multiple }) => {
    expect(parseAnswer(slug, {})).toEqual({ ok: false, errors: [{ field: slug, code: "required" }] });
    expect(parseAnswer(slug, { [slug]: multiple ? ["x", "none"] : "x" })).toEqual({
      ok: false,
      errors: [{ field: slug, code: "unknown_value" }],
    });
    expect(parseAnswer(slug, { [slug]: [] }).ok).toBe(false);
  });
  it("several ticks are put in order, once each", () =>
    expect(parseAnswer("travail", { travail: ["money_last_3_years", "last_12_months", "money_last_3_years"] })).toEqual({
      ok: true,
      value: { travail: ["last_12_months", "money_last_3_years"] },
    }));
  it.each(["travail", "situation"] as const)("%s refuses none beside another, accepts an unsure tick", (slug) => {
    const other = slug === "travail" ? "last_12_months" : "aviq";
    expect(parseAnswer(slug, { [slug]: ["none", other] })).toEqual({
      ok: false,
      errors: [{ field: slug, code: "none_with_another" }],
    });
    expect(parseAnswer(slug, { [slug]: ["none", "unknown"] }).ok).toBe(false);
    expect(parseAnswer(slug, { [slug]: [other, "unknown"] }).ok).toBe(true);
  });
  it("read nothing but their own answer", () =>
    expect(parseAnswer("age", { age: "from_55", forem: "hacked", key: "x" })).toEqual({ ok: true, value: { age: "from_55" } }));

  it("give back from the cookie what was put in it", () =>
    fc.assert(
      fc.property(answers, (given) => {
        expect(parseAnswers(JSON.parse(JSON.stringify(given)))).toEqual({ ok: true, value: given });
      }),
    ));
  it("refuse any other cookie without crashing", () =>
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const parsed = parseAnswers(input);
        if (!parsed.ok) expect(parsed.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    ));
});

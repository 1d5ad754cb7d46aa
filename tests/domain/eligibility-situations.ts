import fc from "fast-check";
import type { Period } from "../../lib/kernel/period";
import { addDays, fromDayNumber, parsePlainDate, type PlainDate } from "../../lib/kernel/plain-date";
import {
  allowanceKinds,
  cpasAids,
  diplomas,
  questions,
  shippedRuleSets,
  stays,
  type Answers,
  type Assessment,
  type CriterionCode,
  type RuleSetCode,
  type Situation,
} from "../../lib/eligibility/model";
import { assess } from "../../lib/eligibility/rules/assess";
import { factsFromPeriods } from "../../lib/eligibility/rules/facts-from-periods";
import { decideRuleSets, ruleSetOn } from "../../lib/eligibility/rules/rule-sets";

export const day = (text: string): PlainDate => {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`not a day: ${text}`);
  return date;
};

export const period = (from: string, to: string | null = null): Period => ({ from: day(from), to: to === null ? null : day(to) });

const decided = decideRuleSets(shippedRuleSets);
if (!decided.ok) throw new Error("the shipped rule sets must stand");
export const shipped = decided.value;

export const ruleSet = (code: RuleSetCode) => {
  const found = shippedRuleSets.find((each) => each.code === code);
  if (!found) throw new Error(code);
  return found;
};

/** As the door does it: the rule set of the day, the facts of the situation. */
export const assessed = (situation: Situation): Assessment =>
  assess(ruleSetOn(shipped, situation.on), factsFromPeriods(situation));

export const outcomeOf = ({ criteria, base }: Assessment, code: string) =>
  [...criteria, ...base].find((criterion) => criterion.code === code)?.outcome;

export const outcome = (code: CriterionCode | "schooling_over" | "registered_at_forem", situation: Situation) =>
  outcomeOf(assessed(situation), code);

/** Everything known, and no criterion met: a base on which one fact at a time is turned. */
export const nothingFits: Situation = {
  on: day("2026-11-26"),
  birthDate: day("1990-03-12"),
  subjectToCompulsorySchooling: false,
  registeredAtForem: true,
  highestDiploma: "higher",
  professionalSixthYearOnly: false,
  foremPeriods: [],
  activityPeriods: [period("2019-09-01", "2026-01-31")],
  allowancePeriods: [],
  receives: [],
  stay: "none",
  aviq: false,
  sentByForem: false,
};

// Generators. Days from 1990 to 2040, close enough to each other for windows to be hit.
export const days = fc.integer({ min: 7_305, max: 25_932 }).map(fromDayNumber);
const periodsFrom = (start: fc.Arbitrary<PlainDate>) =>
  fc
    .tuple(start, fc.option(fc.integer({ min: 0, max: 900 })))
    .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) });

export const situations: fc.Arbitrary<Situation> = days.chain((on) => {
  const near = fc.integer({ min: -1_500, max: 60 }).map((shift) => addDays(on, shift));
  const birth = fc.integer({ min: 0, max: 26_000 }).map((age) => addDays(on, -age));
  const list = fc.array(periodsFrom(near), { maxLength: 6 });
  return fc.record({
    on: fc.constant(on),
    birthDate: maybe(birth),
    subjectToCompulsorySchooling: maybe(fc.boolean()),
    registeredAtForem: maybe(fc.boolean()),
    highestDiploma: maybe(fc.constantFrom(...diplomas)),
    professionalSixthYearOnly: maybe(fc.boolean()),
    foremPeriods: maybe(list),
    activityPeriods: maybe(list),
    allowancePeriods: maybe(
      list.chain((all) => fc.tuple(...all.map((each) => fc.constantFrom(...allowanceKinds).map((kind) => ({ ...each, kind }))))),
    ),
    receives: maybe(fc.subarray([...cpasAids])),
    stay: maybe(fc.constantFrom(...stays)),
    aviq: maybe(fc.boolean()),
    sentByForem: maybe(fc.boolean()),
  });
});

const [age, forem, diplome, travail, situation] = questions;
const ticks = <T extends string>(all: readonly T[]) =>
  fc.subarray([...all], { minLength: 1 }).filter((chosen) => chosen.length === 1 || !chosen.some((tick) => tick === "none"));

/** Everything the five forms can accept, in any state of progress. */
export const answers: fc.Arbitrary<Answers> = fc.record(
  {
    age: fc.constantFrom(...age.answers),
    forem: fc.constantFrom(...forem.answers),
    diplome: fc.constantFrom(...diplome.answers),
    travail: ticks(travail.answers),
    situation: ticks(situation.answers),
  },
  { requiredKeys: [] },
);

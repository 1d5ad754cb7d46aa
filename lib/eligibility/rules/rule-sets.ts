import { addDays, comparePlainDates, isBefore, plainDate, type PlainDate } from "../../kernel/plain-date";
import { ok, refuse, type Result } from "../../kernel/result";
import type { CriterionCode, Provenance, RuleSet, RuleSetCode, RuleSetsInForce, SourceCode } from "../model";

type Sourced = { readonly code: CriterionCode; readonly number: number | null; readonly source?: SourceCode };
type Text = {
  readonly source: SourceCode;
  readonly dated: PlainDate | null;
  readonly status: Provenance["status"];
  readonly criteria: readonly Sourced[];
};

/** Seed 1 lists them without numbers. */
const criteria2004: readonly Sourced[] = [
  { code: "no_cess", number: null },
  { code: "long_unemployment", number: null },
  { code: "long_inactivity", number: null },
  { code: "social_integration_income", number: null },
  { code: "recognised_refugee_or_stay_permit", number: null },
  { code: "disability_agreement", number: null },
];

const criteria2024: readonly Sourced[] = [
  { code: "no_cess", number: 1 },
  { code: "long_unemployment", number: 2 },
  { code: "long_inactivity", number: 3 },
  { code: "social_integration_income", number: 4 },
  { code: "recognised_refugee_or_stay_permit", number: 5 },
  { code: "disability_agreement", number: 8 },
  { code: "young_unqualified", number: 6 },
  { code: "aged_55_plus", number: 7 },
  { code: "sent_by_forem", number: 9, source: "decree_2023_forem" },
];

const leftOutIn2026: readonly CriterionCode[] = ["recognised_refugee_or_stay_permit", "sent_by_forem"];
const criteria2026 = criteria2024.filter(({ code }) => !leftOutIn2026.includes(code)).map(({ code }) => ({ code, number: null }));

/** What a code stands for never changes, only its dates do: an old verdict is recomputed exactly. `dated` stands in for a missing first day. */
const texts: Readonly<Record<RuleSetCode, Text>> = {
  "mire-2004": { source: "decree_2004", dated: plainDate(2004, 3, 11), status: "verified", criteria: criteria2004 },
  "mire-2024": { source: "decree_2023", dated: plainDate(2024, 2, 1), status: "verified", criteria: criteria2024 },
  "mire-2026-draft": { source: "draft_2025", dated: null, status: "unverified", criteria: criteria2026 },
};

const provenance = (ruleSet: RuleSet, { number, source }: Pick<Sourced, "number" | "source">): Provenance => {
  const text = texts[ruleSet.code];
  return { source: source ?? text.source, number, validFrom: ruleSet.validFrom ?? text.dated, status: text.status };
};

export type SourcedCriterion = { readonly code: CriterionCode; readonly provenance: Provenance };

export const criteriaOf = (ruleSet: RuleSet): readonly SourcedCriterion[] =>
  texts[ruleSet.code].criteria.map((criterion) => ({ code: criterion.code, provenance: provenance(ruleSet, criterion) }));

/** The base conditions apply under every rule set. */
export const baseProvenance = (ruleSet: RuleSet): Provenance => provenance(ruleSet, { number: null });

/** Unbounded first, then by first day. */
const byStart = (a: RuleSet, b: RuleSet) => {
  if (a.validFrom === null || b.validFrom === null) return Number(b.validFrom === null) - Number(a.validFrom === null);
  return comparePlainDates(a.validFrom, b.validFrom);
};

const join = (earlier: RuleSet, later: RuleSet) => {
  if (earlier.validTo === null || later.validFrom === null) return "overlap";
  const next = addDays(earlier.validTo, 1);
  if (isBefore(later.validFrom, next)) return "overlap";
  return isBefore(next, later.validFrom) ? "gap" : "joined";
};

const endsBeforeStart = ({ validFrom, validTo }: RuleSet) =>
  validFrom !== null && validTo !== null && isBefore(validTo, validFrom);

export type RuleSetsRefusal = "overlap" | "gap" | "ends_before_start";

/** Every day has exactly one rule set among those switched on: no overlap, no gap, open at both ends (ruling 14). */
export const decideRuleSets = (list: readonly RuleSet[]): Result<RuleSetsInForce, RuleSetsRefusal> => {
  const [first, ...rest] = list.filter(({ enabled }) => enabled).sort(byStart);
  if (!first) return refuse("gap");
  const inForce: RuleSetsInForce = [first, ...rest];
  if (inForce.some(endsBeforeStart)) return refuse("ends_before_start");
  const joins = rest.map((later, index) => join(inForce[index] ?? first, later));
  if (joins.includes("overlap")) return refuse("overlap");
  const open = first.validFrom === null && inForce.at(-1)?.validTo === null;
  return joins.includes("gap") || !open ? refuse("gap") : ok(inForce);
};

/** The one in force on that day. */
export const ruleSetOn = (inForce: RuleSetsInForce, on: PlainDate): RuleSet =>
  inForce.findLast(({ validFrom }) => validFrom === null || !isBefore(on, validFrom)) ?? inForce[0];

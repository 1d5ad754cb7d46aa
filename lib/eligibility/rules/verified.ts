import { isBefore, type PlainDate } from "../../kernel/plain-date";
import type { Assessment, RuleSet, Situation, Standing, Verdict } from "../model";
import {
  type Bringing,
  type Check,
  type CheckContent,
  type Completeness,
  type CompletenessCode,
  type CriterionProof,
  type CriterionState,
  type DecisionGround,
  type ProofStanding,
  type ProvableCode,
  type ResidenceTitle,
  type StillMissing,
  type VerifiedFile,
} from "../model/verified";
import { assess } from "./assess";
import { factsFromPeriods } from "./facts-from-periods";
import { criteriaOf } from "./rule-sets";

/** A decision made again from all it was made of: the same, on any day, under any rule set that came since. */
export const recompute = ({ ruleSet, situation }: DecisionGround): Assessment => assess(ruleSet, factsFromPeriods(situation));

/** What can be proved under a rule set, base conditions first. */
export const provableUnder = (ruleSet: RuleSet): readonly ProvableCode[] => [
  "schooling_over",
  "registered_at_forem",
  ...criteriaOf(ruleSet).map(({ code }) => code),
];

const isBase = (code: ProvableCode) => code === "schooling_over" || code === "registered_at_forem";

type Checks = readonly Check[];
const isOf =
  <What extends CheckContent["what"]>(what: What) =>
  (check: Check): check is Check<Extract<CheckContent, { what: What }>> =>
    check.content.what === what;

/** The last day of a proof still counts. */
const isOver = ({ expiresOn }: Check, today: PlainDate) => expiresOn !== null && isBefore(expiresOn, today);

function proofStanding(
  check: Check<CriterionProof> | null,
  brings: Check<Bringing> | undefined,
  today: PlainDate,
): ProofStanding {
  if (check && check.content.outcome !== "unknown") return isOver(check, today) ? "expired" : "proved";
  return brings ? "bringing" : "none";
}

function stateOf(code: ProvableCode, computed: Standing | null, checks: Checks, today: PlainDate): CriterionState {
  const check = checks.filter(isOf("criterion")).find(({ content }) => content.code === code) ?? null;
  const brings = checks.filter(isOf("bringing")).find(({ content }) => content.code === code);
  const differs = check !== null && computed !== null && check.content.outcome !== computed;
  return {
    code,
    computed,
    check,
    proof: proofStanding(check, brings, today),
    agreement: differs ? "different" : "same",
  };
}

/** Proved as met, and still valid. */
const isProvedMet = ({ check, proof }: CriterionState) => proof === "proved" && check?.content.outcome === "met";

/** The stay matters when one was noted; Belgians and people without one have no title to note. */
export const needsTitle = ({ stay }: Pick<Situation, "stay">) => stay !== null && stay !== undefined && stay !== "none";

type Given = {
  readonly ruleSet: RuleSet;
  readonly status: string;
  readonly decision: (DecisionGround & { readonly verdict: Verdict }) | null;
  readonly checks: Checks;
  readonly today: PlainDate;
};

/** How the eligibility of a person stands today: what was computed, what is proved, what is missing. */
export function verifiedFile({ ruleSet, status, decision, checks, today }: Given): VerifiedFile {
  const assessment = decision && recompute(decision);
  const computed = new Map(
    [...(assessment?.criteria ?? []), ...(assessment?.base ?? [])].map(({ code, outcome }) => [code, outcome]),
  );
  const states = provableUnder(ruleSet).map((code) => stateOf(code, computed.get(code) ?? null, checks, today));
  const [base, criteria] = [states.filter(({ code }) => isBase(code)), states.filter(({ code }) => !isBase(code))];
  const title = checks.find(isOf("title")) ?? null;
  const titleNeed = decision && needsTitle(decision.situation) ? "needed" : "not_needed";
  const verdict = decision?.verdict ?? null;
  const completeness = completenessOf({ status, verdict, base, criteria, title, titleNeed, today });
  return { assessment, criteria, base, title, titleNeed, missing: missingOf({ base, criteria }, completeness), completeness };
}

type Conditions = Pick<VerifiedFile, "base" | "criteria">;

/** What the items that are not done ask for, by name. */
function missingOf({ base, criteria }: Conditions, { items }: Completeness): StillMissing {
  const lacks = (code: CompletenessCode) => items.some((item) => item.code === code && item.state === "missing");
  const unproved = base.filter((state) => !isProvedMet(state)).map(({ code }) => code);
  const could = criteria.filter(({ computed }) => computed === "met").map(({ code }) => code);
  const oneOf = lacks("criterion_proved") ? could : [];
  const hasNoCondition = lacks("criterion_proved") && could.length === 0;
  return {
    base: unproved,
    oneOf,
    title: lacks("title_noted") ? "to_note" : lacks("title_valid") ? "expired" : "none",
    decision: lacks("situation_noted") || hasNoCondition ? "to_look" : lacks("verdict_settled") ? "to_take" : "none",
  };
}

type Standings = Pick<VerifiedFile, "base" | "criteria" | "title" | "titleNeed"> & {
  readonly status: string;
  readonly verdict: Verdict | null;
  readonly today: PlainDate;
};

const isTitleValid = (title: Check<ResidenceTitle> | null, today: PlainDate) => title !== null && !isOver(title, today);

/** What a phase wants to be whole: the first, that everything was looked at; the next ones, that it is settled and still true. */
function completenessOf({ status, verdict, base, criteria, title, titleNeed, today }: Standings): Completeness {
  const proved = (code: ProvableCode) => base.some((state) => state.code === code && isProvedMet(state));
  const reception: readonly (readonly [CompletenessCode, boolean])[] = [
    ["situation_noted", verdict !== null],
    ["schooling_proved", proved("schooling_over")],
    ["registration_proved", proved("registered_at_forem")],
    ["criterion_proved", criteria.some(isProvedMet)],
    ...(titleNeed === "needed" ? ([["title_noted", title !== null]] as const) : []),
  ];
  const later: readonly (readonly [CompletenessCode, boolean])[] = [
    ...(titleNeed === "needed" ? ([["title_valid", isTitleValid(title, today)]] as const) : []),
    ["verdict_settled", verdict === "likely_eligible"],
  ];
  const items = [...reception, ...(status === "reception" ? [] : later)].map(
    ([code, isDone]) => ({ code, state: isDone ? "done" : "missing" }) as const,
  );
  return { items, done: items.filter(({ state }) => state === "done").length, all: items.length };
}

import type {
  Answers,
  Assessment,
  BaseCode,
  Criterion,
  CriterionCode,
  EvidenceCode,
  Fact,
  Facts,
  RuleSet,
  Standing,
  Verdict,
} from "../model";
import { met } from "./fact";
import { factsFromAnswers } from "./facts-from-answers";
import { nextSteps } from "./next";
import { baseProvenance, criteriaOf } from "./rule-sets";

/** Papers that usually prove it (domain.md 2). */
const evidence: Readonly<Record<CriterionCode | BaseCode, readonly EvidenceCode[]>> = {
  no_cess: ["declaration", "diploma", "equivalence_decision"],
  long_unemployment: ["forem_periods_certificate"],
  long_inactivity: ["declaration", "onem_certificate", "cpas_certificate", "mutuelle_certificate"],
  social_integration_income: ["cpas_certificate"],
  recognised_refugee_or_stay_permit: ["residence_title"],
  disability_agreement: ["aviq_decision"],
  young_unqualified: ["forem_periods_certificate", "diploma"],
  aged_55_plus: ["identity_document"],
  sent_by_forem: ["forem_note"],
  schooling_over: ["identity_document"],
  registered_at_forem: ["forem_registration"],
};

/** Papers that usually prove a criterion or a base condition. */
export const evidenceFor = (code: CriterionCode | BaseCode): readonly EvidenceCode[] => evidence[code];

/** Three parts: one unmet makes it unmet, else one unknown makes it unknown. The first decisive part gives the reason. */
const youngUnqualified = ({ under25, unoccupied12Months, noTitleAboveCess }: Facts): Fact => {
  const parts = [under25, unoccupied12Months, noTitleAboveCess];
  const decisive = parts.find(({ standing }) => standing === "unmet") ?? parts.find(({ standing }) => standing === "unknown");
  return decisive ? { standing: decisive.standing, reason: decisive.reason } : met("young_unoccupied_without_title");
};

/** The statement each criterion stands on. */
const statementOf: Readonly<Record<CriterionCode | BaseCode, (facts: Facts) => Fact>> = {
  no_cess: ({ noCess }) => noCess,
  long_unemployment: ({ registered24Of36Months }) => registered24Of36Months,
  long_inactivity: ({ inactive36Months }) => inactive36Months,
  social_integration_income: ({ receivesCpasAid }) => receivesCpasAid,
  recognised_refugee_or_stay_permit: ({ protectedStay }) => protectedStay,
  disability_agreement: ({ aviqAgreement }) => aviqAgreement,
  young_unqualified: youngUnqualified,
  aged_55_plus: ({ aged55 }) => aged55,
  sent_by_forem: ({ sentByForem }) => sentByForem,
  schooling_over: ({ schoolingOver }) => schoolingOver,
  registered_at_forem: ({ registeredAtForem }) => registeredAtForem,
};

const judged = <Code extends CriterionCode | BaseCode>(
  code: Code,
  facts: Facts,
  provenance: Criterion["provenance"],
): Criterion<Code> => {
  const { standing, reason } = statementOf[code](facts);
  return { code, outcome: standing, reason, provenance, evidence: evidence[code] };
};

type Standings = { readonly criteria: readonly Standing[]; readonly schooling: Standing; readonly registration: Standing };

/** The six lines of domain.md 2, in order; the first that fits wins. */
export const verdictOf = ({ criteria, schooling, registration }: Standings): Verdict => {
  if (schooling === "unmet") return "not_eligible_today";
  if (!criteria.includes("met")) return criteria.includes("unknown") ? "to_check" : "not_eligible_today";
  if (registration === "unmet") return "to_regularise";
  return registration === "unknown" || schooling === "unknown" ? "to_check" : "likely_eligible";
};

const completed = (ruleSet: RuleSet, facts: Facts, decide: (standings: Standings) => Verdict): Assessment => {
  const criteria = criteriaOf(ruleSet).map(({ code, provenance }) => judged(code, facts, provenance));
  const schooling = judged("schooling_over", facts, baseProvenance(ruleSet));
  const registration = judged("registered_at_forem", facts, baseProvenance(ruleSet));
  const verdict = decide({
    criteria: criteria.map(({ outcome }) => outcome),
    schooling: schooling.outcome,
    registration: registration.outcome,
  });
  const base = [schooling, registration];
  return { verdict, ruleSet: ruleSet.code, criteria, base, next: nextSteps({ verdict, criteria, base, facts }) };
};

/** The verdict on these facts under this rule set, each criterion with its reason, and never without a next step. */
export const assess = (ruleSet: RuleSet, facts: Facts): Assessment => completed(ruleSet, facts, verdictOf);

/** The self-check. Under 18, a coach always looks, whatever else was answered (ruling 13). */
export const screen = (ruleSet: RuleSet, answers: Answers): Assessment =>
  completed(ruleSet, factsFromAnswers(answers), answers.age === "under_18" ? () => "to_check" : verdictOf);

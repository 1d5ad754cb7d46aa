import { TickList, type TickMark } from "../../../../../components/ui/tick-list";
import type { Assessment, Criterion, Standing } from "../../../../../lib/eligibility/model";
import { decisive } from "../../../../../lib/eligibility/rules/told";
import { speakCriterion } from "../../../../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../../../../lib/i18n/locale";
import { words } from "../../../../../lib/i18n/text";

type WhyProps = { readonly locale: Locale; readonly assessment: Assessment };

/** What is missing gets a plain dot: a red cross would read as a refusal. */
const marks: Readonly<Record<Standing, TickMark>> = { met: "check", unknown: "unknown", unmet: "dot" };

/** Whoever answered "Je ne sais pas" to everything is not given the whole list twice: it is in "Toutes les conditions". */
const most = 5;

export function Why({ locale, assessment }: WhyProps) {
  const { result, told } = words(locale, "eligibility");
  const reasons = eachOnce(decisive(assessment)).slice(0, most);
  return (
    <section className="stack" aria-labelledby="pourquoi">
      <h2 id="pourquoi">{result.why}</h2>
      {assessment.verdict === "not_eligible_today" && <p>{told.noneMet}</p>}
      {reasons.length > 0 && <TickList items={reasons.map((criterion) => itemOf(locale, criterion))} />}
      <p className="muted">{result.checked}</p>
    </section>
  );
}

function itemOf(locale: Locale, criterion: Criterion) {
  const { outcome, reason } = speakCriterion(locale, criterion);
  return { key: criterion.code, mark: marks[criterion.outcome], word: `${outcome}.`, children: reason };
}

/** Two criteria may stand on one statement: its sentence is said once. */
const eachOnce = (criteria: readonly Criterion[]) =>
  criteria.filter(({ reason }, at) => criteria.findIndex((other) => other.reason.code === reason.code) === at);

import { Badge, type BadgeTone } from "../../../../../components/ui/badge";
import { Disclosure } from "../../../../../components/ui/disclosure";
import type { Assessment, Criterion, Standing } from "../../../../../lib/eligibility/model";
import { speakCriterion, speakerIn } from "../../../../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../../../../lib/i18n/locale";
import { words } from "../../../../../lib/i18n/text";

const tones: Readonly<Record<Standing, BadgeTone | undefined>> = { met: "ok", unknown: "warn", unmet: undefined };

/** Every condition with its reason, the text it comes from and since when. */
export function AllConditions({ locale, assessment }: { readonly locale: Locale; readonly assessment: Assessment }) {
  const { result } = words(locale, "eligibility");
  return (
    <Disclosure title={result.criteria}>
      <p>{result.oneIsEnough}</p>
      <Conditions locale={locale} criteria={assessment.criteria} />
      <h3>{result.base}</h3>
      <Conditions locale={locale} criteria={assessment.base} />
    </Disclosure>
  );
}

function Conditions({ locale, criteria }: { readonly locale: Locale; readonly criteria: readonly Criterion[] }) {
  return (
    <ul className="conditions" role="list">
      {criteria.map((criterion) => (
        <Condition key={criterion.code} locale={locale} criterion={criterion} />
      ))}
    </ul>
  );
}

function Condition({ locale, criterion }: { readonly locale: Locale; readonly criterion: Criterion }) {
  const { label, reason, source, since, outcome } = speakCriterion(locale, criterion);
  return (
    <li>
      <p className="condition">
        <b>{label}</b> <Badge tone={tones[criterion.outcome]}>{outcome}</Badge>
      </p>
      <p>{reason}</p>
      <p className="fine">
        {speakerIn(locale)("result.source", { source })}. {since}
      </p>
    </li>
  );
}

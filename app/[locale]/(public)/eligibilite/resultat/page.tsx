import { ruleSets } from "../../../../../lib/eligibility/queries";
import { screen } from "../../../../../lib/eligibility/rules/assess";
import { ruleSetOn } from "../../../../../lib/eligibility/rules/rule-sets";
import { firstUnanswered } from "../../../../../lib/eligibility/rules/steps";
import { localeOr } from "../../../../../lib/i18n/locale";
import { brusselsDay } from "../../../../../lib/kernel/zoned";
import { read } from "../../../../../lib/platform/read";
import { answersSoFar } from "../keep";
import { Incomplete } from "./incomplete";
import { Result } from "./result";

type ResultProps = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<{ readonly envoye?: string }>;
};

/** The answer is worked out again on each visit, under the rules of the day; it is kept nowhere. */
export default async function ResultPage({ params, searchParams }: ResultProps) {
  const locale = localeOr((await params).locale);
  const answers = await answersSoFar();
  const missing = firstUnanswered(answers);
  if (missing) return <Incomplete locale={locale} missing={missing} answers={answers} />;
  const on = brusselsDay(new Date());
  const assessment = screen(ruleSetOn(await read(ruleSets, {}), on), answers);
  return (
    <Result
      locale={locale}
      assessment={assessment}
      answers={answers}
      on={on}
      sent={(await searchParams).envoye === "1" ? "just_now" : "no"}
    />
  );
}

import { Page } from "../../../../../components/layout/page";
import { PrintButton } from "../../../../../components/layout/print-button";
import { ButtonLink } from "../../../../../components/ui/button";
import { Slab } from "../../../../../components/ui/slab";
import type { Answers, Assessment, Verdict } from "../../../../../lib/eligibility/model";
import { plainDayInWords, speakerIn, speakVerdict } from "../../../../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../../../../lib/i18n/locale";
import { words } from "../../../../../lib/i18n/text";
import type { PlainDate } from "../../../../../lib/kernel/plain-date";
import { AllConditions } from "./all-conditions";
import { Dates } from "./dates";
import { Given } from "./given";
import { NextSteps, Papers } from "./next-steps";
import { SendForm, type Sent } from "./send-form";
import { Why } from "./why";

type ResultProps = {
  readonly locale: Locale;
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly on: PlainDate;
  readonly sent: Sent;
};

const goodNews: readonly Verdict[] = ["likely_eligible", "to_regularise"];

/** The answer first, then why, then what to do; the yellow is for good news. */
export function Result({ locale, assessment, answers, on, sent }: ResultProps) {
  const { result, told } = words(locale, "eligibility");
  const verdict = speakVerdict(locale, assessment);
  const mayBook = assessment.verdict !== "not_eligible_today";
  return (
    <Page>
      <Slab tone={goodNews.includes(assessment.verdict) ? undefined : "calm"}>
        <h1>{sentences(verdict.title)}</h1>
        <p className="lead">{verdict.text}</p>
      </Slab>
      <Why locale={locale} assessment={assessment} />
      {mayBook ? (
        <Dates locale={locale} />
      ) : (
        <ButtonLink look="primary" width="full" href={`/${locale}/contact#rappel`}>
          {told.human}
        </ButtonLink>
      )}
      <Papers locale={locale} next={assessment.next} />
      <NextSteps locale={locale} next={assessment.next} />
      <AllConditions locale={locale} assessment={assessment} />
      <SendForm locale={locale} title={verdict.title} sent={sent} />
      <PrintButton>{result.print}</PrintButton>
      <Given locale={locale} answers={answers} />
      <p className="fine">{speakerIn(locale)("told.asOf", { date: plainDayInWords(locale, on) })}</p>
    </Page>
  );
}

/** Each sentence of the answer on a line of its own. */
const sentences = (title: string) =>
  title.split(/(?<=[.?؟]) /).map((sentence) => (
    <span className="line-of-its-own" key={sentence}>
      {sentence}{" "}
    </span>
  ));

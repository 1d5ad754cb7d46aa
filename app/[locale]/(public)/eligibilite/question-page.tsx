import type { ReactNode } from "react";
import { BackLink } from "../../../../components/layout/back-link";
import { Page } from "../../../../components/layout/page";
import { Disclosure } from "../../../../components/ui/figure";
import { QuestionLine } from "../../../../components/ui/line";
import { questions, type QuestionSlug } from "../../../../lib/eligibility/model";
import { questionBefore, rankOf } from "../../../../lib/eligibility/rules/steps";
import { eligibilityIn } from "../../../../lib/i18n/eligibility/languages";
import { speakerIn } from "../../../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../../../lib/i18n/locale";
import { answersSoFar } from "./keep";
import { QuestionForm } from "./question-form";
import { addressOf } from "./where";

type PageProps = { readonly locale: Locale; readonly slug: QuestionSlug; readonly children?: ReactNode };

/** One question per page (design 1.2): the way back, where we are, the question, why it is asked. `children` come first. */
export async function QuestionPage({ locale, slug, children }: PageProps) {
  const { page, questions: spoken, stops } = eligibilityIn[locale];
  const before = questionBefore(slug);
  const progress = speakerIn(locale)("page.progress", { number: rankOf(slug), total: questions.length });
  return (
    <Page>
      <BackLink href={before ? `/${locale}${addressOf(before)}` : `/${locale}`}>{page.back}</BackLink>
      {children}
      <QuestionLine at={rankOf(slug)} of={questions.length} text={progress} words={stops} />
      <QuestionForm locale={locale} slug={slug} answers={await answersSoFar()} />
      <Disclosure title={page.why}>
        <p>{spoken[slug].why}</p>
      </Disclosure>
    </Page>
  );
}

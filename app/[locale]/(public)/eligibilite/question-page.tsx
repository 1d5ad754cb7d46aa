import type { ReactNode } from "react";
import { BackLink } from "../../../../components/layout/back-link";
import { Page } from "../../../../components/layout/page";
import { Disclosure } from "../../../../components/ui/disclosure";
import { QuestionLine } from "../../../../components/ui/line";
import { questions, type QuestionSlug } from "../../../../lib/eligibility/model";
import { questionBefore, rankOf } from "../../../../lib/eligibility/rules/steps";
import { speakerIn } from "../../../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../../../lib/i18n/locale";
import { words } from "../../../../lib/i18n/text";
import type { FormState } from "../../../../lib/kernel/outcome";
import { initialState } from "../../../../lib/platform/action";
import { answersSoFar } from "./keep";
import { QuestionForm } from "./question-form";
import { addressOf, type Said } from "./where";
import { wrongState } from "./wrong";

type PageProps = { readonly locale: Locale; readonly slug: QuestionSlug; readonly said: Said; readonly children?: ReactNode };

/** One question per page (design 1.2): the way back, where we are, the question, why it is asked. `children` come first. */
export async function QuestionPage({ locale, slug, said, children }: PageProps) {
  const { page, questions: spoken, stops } = words(locale, "eligibility");
  const before = questionBefore(slug);
  const progress = speakerIn(locale)("page.progress", { number: rankOf(slug), total: questions.length });
  return (
    <Page>
      <BackLink href={before ? `/${locale}${addressOf(before)}` : `/${locale}`}>{page.back}</BackLink>
      {children}
      <QuestionLine at={rankOf(slug)} of={questions.length} text={progress} words={stops} />
      <QuestionForm locale={locale} slug={slug} answers={await answersSoFar()} state={await stateOf(slug, said)} />
      <Disclosure title={page.why}>
        <p>{spoken[slug].why}</p>
      </Disclosure>
    </Page>
  );
}

/** What was sent to an older version of the page comes first, then what could not be kept. */
async function stateOf(slug: QuestionSlug, said: Said): Promise<FormState> {
  const initial = await initialState();
  if (initial.status !== "fresh" || (await said).erreur !== "1") return initial;
  return (await wrongState(slug)) ?? initial;
}

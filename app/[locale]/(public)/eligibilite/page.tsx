import { Notice } from "../../../../components/ui/notice";
import { questions } from "../../../../lib/eligibility/model";
import { eligibilityIn } from "../../../../lib/i18n/eligibility/languages";
import { localeOr } from "../../../../lib/i18n/locale";
import { QuestionPage } from "./question-page";

type StartProps = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<{ readonly efface?: string }>;
};

/** The self-check begins with its first question: no page before it. */
export default async function Start({ params, searchParams }: StartProps) {
  const locale = localeOr((await params).locale);
  const { page } = eligibilityIn[locale];
  const isErased = (await searchParams).efface === "1";
  return (
    <QuestionPage locale={locale} slug={questions[0].slug}>
      {isErased && (
        <Notice tone="ok" live="status">
          <p>{page.cleared}</p>
        </Notice>
      )}
      <p>{page.intro}</p>
    </QuestionPage>
  );
}

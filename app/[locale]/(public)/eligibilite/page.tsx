import { Notice } from "../../../../components/ui/notice";
import { questions } from "../../../../lib/eligibility/model";
import { localeOr } from "../../../../lib/i18n/locale";
import { words } from "../../../../lib/i18n/text";
import { QuestionPage } from "./question-page";
import type { Said } from "./where";

type StartProps = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Said;
};

/** The self-check begins with its first question: no page before it. */
export default async function Start({ params, searchParams }: StartProps) {
  const locale = localeOr((await params).locale);
  const { page } = words(locale, "eligibility");
  const isErased = (await searchParams).efface === "1";
  return (
    <QuestionPage locale={locale} slug={questions[0].slug} said={searchParams}>
      {isErased && (
        <Notice tone="ok" live="status">
          <p>{page.cleared}</p>
        </Notice>
      )}
      <p>{page.intro}</p>
    </QuestionPage>
  );
}

import { notFound, permanentRedirect } from "next/navigation";
import { questions } from "../../../../../lib/eligibility/model";
import { isQuestionSlug } from "../../../../../lib/eligibility/schema";
import { localeOr } from "../../../../../lib/i18n/locale";
import { QuestionPage } from "../question-page";
import { addressOf, type Said } from "../where";

type QuestionProps = {
  readonly params: Promise<{ readonly locale: string; readonly question: string }>;
  readonly searchParams: Said;
};

export default async function Question({ params, searchParams }: QuestionProps) {
  const { locale: named, question } = await params;
  const locale = localeOr(named);
  if (!isQuestionSlug(question)) notFound();
  // The first one stands on the first page: one address for one question.
  if (question === questions[0].slug) permanentRedirect(`/${locale}${addressOf(question)}`);
  return <QuestionPage locale={locale} slug={question} said={searchParams} />;
}

import { ActionForm } from "../../../../../components/forms/action-form.client";
import { SubmitButton } from "../../../../../components/forms/submit-button.client";
import { DescriptionList, type Fact } from "../../../../../components/ui/description-list";
import { VisuallyHidden } from "../../../../../components/ui/visually-hidden";
import { questions, type Answers, type QuestionSlug } from "../../../../../lib/eligibility/model";
import { answersTo } from "../../../../../lib/i18n/eligibility/sentences";
import { formWords } from "../../../../../lib/i18n/form-words";
import type { Locale } from "../../../../../lib/i18n/locale";
import { words } from "../../../../../lib/i18n/text";
import { erase } from "../actions";
import { addressOf } from "../where";

type GivenProps = { readonly locale: Locale; readonly answers: Answers };

/** The five answers, each with a way to change it, and the button that clears them. */
export function Given({ locale, answers }: GivenProps) {
  const { page, given } = words(locale, "eligibility");
  return (
    <section className="stack" aria-labelledby="reponses">
      <h2 id="reponses">{given.title}</h2>
      <DescriptionList facts={questions.map(({ slug }) => factOf(locale, slug, answers[slug]))} />
      <div className="no-print stack">
        <p className="fine">{page.kept}</p>
        <ActionForm action={erase} words={formWords(locale)}>
          <SubmitButton look="secondary">{page.clear}</SubmitButton>
        </ActionForm>
      </div>
    </section>
  );
}

function factOf(locale: Locale, slug: QuestionSlug, given: Answers[QuestionSlug]): Fact {
  const said = words(locale, "eligibility");
  const chosen: readonly string[] = typeof given === "string" ? [given] : (given ?? []);
  const labels = answersTo(locale, slug).flatMap(({ value, label }) => (chosen.includes(value) ? [label] : []));
  return {
    key: slug,
    term: said.questions[slug].title,
    value: labels.map((label) => <p key={label}>{label}</p>),
    change: (
      <a className="no-print" href={`/${locale}${addressOf(slug)}`}>
        {said.given.change}
        <VisuallyHidden> : {said.questions[slug].title}</VisuallyHidden>
      </a>
    ),
  };
}

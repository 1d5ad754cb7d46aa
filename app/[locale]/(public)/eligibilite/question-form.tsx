import { ActionForm } from "../../../../components/forms/action-form.client";
import { CheckRows, RadioRows, type Choice } from "../../../../components/forms/choice-rows.client";
import type { FormWords } from "../../../../components/forms/form-context.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { questions, type Answers, type QuestionSlug } from "../../../../lib/eligibility/model";
import { rankOf } from "../../../../lib/eligibility/rules/steps";
import { answersTo, speakerIn } from "../../../../lib/i18n/eligibility/sentences";
import { formWords } from "../../../../lib/i18n/form-words";
import type { Locale } from "../../../../lib/i18n/locale";
import { words } from "../../../../lib/i18n/text";
import type { FormState } from "../../../../lib/kernel/outcome";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { answer } from "./actions";

type QuestionProps = { readonly locale: Locale; readonly slug: QuestionSlug; readonly answers: Answers };
type FormProps = QuestionProps & { readonly state: FormState };

/** One question: the page's title is its legend, and the whole row of each answer can be pressed. */
export async function QuestionForm({ locale, slug, answers, state }: FormProps) {
  const say = speakerIn(locale);
  const sentences = sentencesFor(locale, slug);
  const { shortName } = await read(currentMission, {});
  const title = words(locale, "eligibility").questions[slug].title;
  const progress = say("page.progress", { number: rankOf(slug), total: questions.length });
  return (
    <ActionForm
      action={answer}
      words={sentences}
      initial={state}
      title={`${title} - ${progress} - ${shortName}`}
      errorPrefix={sentences.errorPrefix}
    >
      <HiddenFields values={{ question: slug }} />
      <Rows locale={locale} slug={slug} answers={answers} />
      <SubmitButton width="full">{say("page.continue")}</SubmitButton>
    </ActionForm>
  );
}

function Rows({ locale, slug, answers }: QuestionProps) {
  const { page, questions: spoken } = words(locale, "eligibility");
  const { title, help } = spoken[slug];
  const legend = <h1>{title}</h1>;
  const given = answers[slug];
  if (!isMultiple(slug))
    return (
      <RadioRows
        name={slug}
        legend={legend}
        hint={help}
        choices={choicesOf(locale, slug)}
        value={typeof given === "string" ? given : undefined}
      />
    );
  return (
    <CheckRows
      name={slug}
      legend={legend}
      hint={`${help} ${page.several}`}
      choices={choicesOf(locale, slug)}
      values={typeof given === "object" ? given : undefined}
    />
  );
}

const isMultiple = (slug: QuestionSlug) => questions.some((question) => question.slug === slug && question.multiple);

/** Where several answers may be ticked, the one that excludes the others stands apart. */
function choicesOf(locale: Locale, slug: QuestionSlug): readonly Choice[] {
  const { either } = words(locale, "eligibility").choose;
  return answersTo(locale, slug).map(({ value, label, hint }) => ({
    value,
    label,
    ...(hint ? { hint } : {}),
    ...(value === "none" && isMultiple(slug) ? { or: either } : {}),
  }));
}

/** Nothing chosen: the sentence offers the answer that never ends the path. */
function sentencesFor(locale: Locale, slug: QuestionSlug): FormWords & { readonly errorPrefix: string } {
  const form = formWords(locale);
  const unsure = answersTo(locale, slug).at(-1)?.label ?? "";
  const required = speakerIn(locale)("choose.requiredOr", { answer: unsure });
  return { ...form, codes: { ...form.codes, ...words(locale, "eligibility").errors, required } };
}

import { QuestionLine } from "../../../components/ui/line";
import type { FormWords } from "../../../components/forms/form-context.client";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { sections, type Section } from "../../../lib/tracks/model/assessment";
import type { AssessmentView } from "../../../lib/tracks/queries/assessment";
import { PageForm, type FormAction } from "../page-form";
import { AssessmentFields } from "./fields";

type SectionFormProps = {
  readonly locale: Locale;
  readonly section: Section;
  readonly view: AssessmentView;
  readonly action: FormAction;
  readonly words: FormWords & { readonly errorPrefix: string };
  readonly heading: "h1" | "h2";
  /** Whose assessment; left out by the person themself. */
  readonly person?: string;
};

/** One section, one page, one save; nothing is compulsory. */
export function SectionForm({ locale, section, view, action, words, heading: Heading, person }: SectionFormProps) {
  const [t, path] = [text(locale, "assessment"), text(locale, "path")];
  const at = sections.indexOf(section) + 1;
  return (
    <>
      <QuestionLine
        at={at}
        of={sections.length}
        text={t("progress", { at: String(at), of: String(sections.length) })}
        words={{ done: path("stages.done"), here: path("stages.here"), ahead: path("stages.ahead") }}
      />
      <Heading>{t(`sections.${section}`)}</Heading>
      <p>{t(`leads.${section}`)}</p>
      <PageForm
        action={action}
        words={words}
        title={t(`sections.${section}`)}
        hidden={{ base: view.base, ...(person ? { person } : {}) }}
        about={{ card_twice: "hard" }}
        submit={t("save")}
      >
        <AssessmentFields locale={locale} section={section} view={view} />
      </PageForm>
    </>
  );
}

import type { ReactNode } from "react";
import { Card } from "../../../components/ui/card";
import { DescriptionList, type Fact } from "../../../components/ui/description-list";
import { Pictogram } from "../../../components/ui/pictogram";
import { VisuallyHidden } from "../../../components/ui/visually-hidden";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import {
  fieldsOf,
  sections,
  sectionSlugs,
  type AbilityCard,
  type Answer,
  type Answers,
  type Field,
  type FieldName,
  type Section,
} from "../../../lib/tracks/model/assessment";
import type { AssessmentView } from "../../../lib/tracks/queries/assessment";
import { jobsIn } from "../../../lib/tracks/rules/assessment";
import { pictureOf } from "./pictures";
import { labelOf, optionOf } from "./words";

type SummaryProps = {
  readonly locale: Locale;
  readonly view: AssessmentView;
  /** The address of a section's page is this and its slug; without it, nothing can be changed. */
  readonly at?: string;
};

/** What is known, section by section; what is empty is skipped. */
export function AssessmentSummary({ locale, view, at }: SummaryProps) {
  const t = text(locale, "assessment");
  return sections.map((section) => {
    const answers = view.content[section];
    if (!answers && !at) return null;
    return (
      <Card key={section}>
        <h2>{t(`sections.${section}`)}</h2>
        {answers ? (
          <Known locale={locale} section={section} answers={answers} view={view} />
        ) : (
          <p className="muted">{t(`leads.${section}`)}</p>
        )}
        {at && (
          <p>
            <a href={`${at}/${sectionSlugs[section]}`}>
              {t(answers ? "change" : "fill")}
              <VisuallyHidden>{` : ${t(`sections.${section}`)}`}</VisuallyHidden>
            </a>
          </p>
        )}
      </Card>
    );
  });
}

type KnownProps = { locale: Locale; section: Section; answers: Answers; view: AssessmentView };

function Known({ locale, section, answers, view }: KnownProps) {
  const facts = fieldsOf(section).flatMap(([name, field]): Fact[] => {
    const answer = answers[name];
    if (answer === undefined || /\d$/.test(name)) return [];
    return [
      {
        key: name,
        term: labelOf(locale, name),
        value: <Said locale={locale} name={name} field={field} answer={answer} view={view} />,
      },
    ];
  });
  return (
    <>
      {section === "experience" && <JobList locale={locale} answers={answers} />}
      {facts.length > 0 && <DescriptionList facts={facts} />}
    </>
  );
}

function JobList({ locale, answers }: { locale: Locale; answers: Answers }) {
  const jobs = jobsIn(answers);
  if (jobs.length === 0) return null;
  return (
    <ul>
      {jobs.map(({ what, kind, when }, at) => (
        <li key={at}>
          <b dir="auto">{what}</b>
          {kind && `. ${optionOf(locale, "kind1", kind)}`}
          {when && (
            <>
              . <span dir="auto">{when}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

type SaidProps = { locale: Locale; name: FieldName; field: Field; answer: Answer; view: AssessmentView };

function Said({ locale, name, field, answer, view }: SaidProps): ReactNode {
  if (field.kind === "trades") return <span lang="fr">{view.trades.map(({ label }) => label).join(", ")}</span>;
  if (field.kind === "one") return typeof answer === "string" ? optionOf(locale, name, answer) : null;
  if (field.kind !== "several")
    return (
      <span className="as-typed" dir="auto">
        {answer}
      </span>
    );
  const chosen = typeof answer === "string" ? [answer] : answer;
  if (name !== "good" && name !== "hard") return chosen.map((each) => optionOf(locale, name, each)).join(", ");
  return (
    <ul className="picture-list" role="list">
      {chosen.map((card) => (
        <li key={card}>
          <Pictogram name={pictureOf[card as AbilityCard]} />
          {optionOf(locale, name, card)}
        </li>
      ))}
    </ul>
  );
}

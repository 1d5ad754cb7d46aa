import { CheckRows } from "../../../components/forms/choice-rows.client";
import { SelectField } from "../../../components/forms/select-field.client";
import { TextArea } from "../../../components/forms/text-area.client";
import { TextField } from "../../../components/forms/text-field.client";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import {
  fieldsOf,
  type AbilityCard,
  type Answer,
  type Answers,
  type Field,
  type FieldName,
  type Section,
} from "../../../lib/tracks/model/assessment";
import type { AssessmentView } from "../../../lib/tracks/queries/assessment";
import { jobLinesFor } from "../../../lib/tracks/rules/assessment";
import { pictureOf } from "./pictures";
import { hintOf, labelOf, optionOf } from "./words";

type FieldsProps = { readonly locale: Locale; readonly section: Section; readonly view: AssessmentView };

/** The fields of one section, out of the table; the same for the person and for the desk. */
export function AssessmentFields({ locale, section, view }: FieldsProps) {
  const answers: Answers = view.content[section] ?? {};
  if (section === "experience") return <Jobs locale={locale} view={view} answers={answers} />;
  return fieldsOf(section).map(([name, field]) => (
    <OneField key={name} locale={locale} name={name} field={field} answer={answers[name]} view={view} />
  ));
}

/** Three fields a job, as many jobs as are told and one more. */
function Jobs({ locale, view, answers }: { locale: Locale; view: AssessmentView; answers: Answers }) {
  const t = text(locale, "assessment");
  const fields = fieldsOf("experience");
  const lines = Array.from({ length: jobLinesFor(answers) }, (_, at) => String(at + 1));
  return (
    <>
      {lines.map((number) => (
        <fieldset key={number} className="stack job">
          <legend>{t("jobLine", { number })}</legend>
          {fields
            .filter(([name]) => name.endsWith(number))
            .map(([name, field]) => (
              <OneField key={name} locale={locale} name={name} field={field} answer={answers[name]} view={view} />
            ))}
        </fieldset>
      ))}
      {fields
        .filter(([name]) => !/\d$/.test(name))
        .map(([name, field]) => (
          <OneField key={name} locale={locale} name={name} field={field} answer={answers[name]} view={view} />
        ))}
    </>
  );
}

type OneProps = { locale: Locale; name: FieldName; field: Field; answer: Answer | undefined; view: AssessmentView };

const textIn = (answer: Answer | undefined) => (typeof answer === "string" ? answer : "");
const listIn = (answer: Answer | undefined): readonly string[] => (typeof answer === "object" ? answer : []);

function OneField({ locale, name, field, answer, view }: OneProps) {
  const common = { name, label: labelOf(locale, name), hint: hintOf(locale, name) };
  switch (field.kind) {
    case "line":
      return <TextField {...common} value={textIn(answer)} maxLength={field.max} />;
    case "lines":
      return <TextArea {...common} value={textIn(answer)} maxLength={field.max} rows={3} />;
    case "year":
      return <TextField {...common} value={textIn(answer)} inputMode="numeric" size="short" maxLength={4} />;
    case "one":
      return <OneOf locale={locale} name={name} options={field.options} answer={textIn(answer)} />;
    case "several":
      return <Several locale={locale} name={name} options={field.options} chosen={listIn(answer)} />;
    case "trades":
      return <Trades locale={locale} view={view} />;
  }
}

type OptionsProps = { locale: Locale; name: FieldName; options: readonly string[] };

function OneOf({ locale, name, options, answer }: OptionsProps & { answer: string }) {
  const unsaid = { value: "", label: text(locale, "assessment")("unsaid") };
  return (
    <SelectField
      name={name}
      label={labelOf(locale, name)}
      hint={hintOf(locale, name)}
      value={answer}
      options={[unsaid, ...options.map((value) => ({ value, label: optionOf(locale, name, value) }))]}
    />
  );
}

function Several({ locale, name, options, chosen }: OptionsProps & { chosen: readonly string[] }) {
  const isCards = name === "good" || name === "hard";
  const rows = (
    <CheckRows
      name={name}
      legend={labelOf(locale, name)}
      hint={isCards ? undefined : text(locale, "assessment")("tickHint")}
      values={chosen}
      look={isCards ? undefined : "plain"}
      choices={options.map((value) => ({
        value,
        label: optionOf(locale, name, value),
        picture: isCards ? pictureOf[value as AbilityCard] : undefined,
      }))}
    />
  );
  return isCards ? <div className="picture-cards">{rows}</div> : rows;
}

/** The trades that the words may mean; nothing before words are saved. The names are those of ROME, in French. */
function Trades({ locale, view: { trades, likely } }: { locale: Locale; view: AssessmentView }) {
  const choices = [...trades, ...likely];
  if (choices.length === 0) return null;
  return (
    <CheckRows
      name="trades"
      legend={text(locale, "assessment")(trades.length > 0 ? "fields.trades" : "likely")}
      hint={text(locale, "assessment")("tickHint")}
      values={trades.map(({ code }) => code)}
      look="plain"
      choices={choices.map(({ code, label }) => ({ value: code, label: <span lang="fr">{label}</span> }))}
    />
  );
}

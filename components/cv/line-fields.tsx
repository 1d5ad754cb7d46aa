import { CheckField } from "../forms/check-field.client";
import { SelectField } from "../forms/select-field.client";
import { TextField } from "../forms/text-field.client";

type Option = { readonly value: string; readonly label: string };
export type LineFieldWords = Readonly<
  Record<
    "text" | "language" | "where" | "place" | "placeHint" | "from" | "until" | "monthHint" | "now" | "level" | "noLevel",
    string
  >
>;

export type LineFieldsProps = {
  readonly words: LineFieldWords;
  /** `dated`: a job or a course, with a place and dates; `levelled`: a language; `short`: anything else. */
  readonly kind: "dated" | "levelled" | "short";
  readonly levels: readonly Option[];
  readonly languages: readonly Option[];
  readonly value?: {
    readonly text: string;
    readonly language: string;
    readonly where: string | null;
    readonly place: string | null;
    readonly from: string | null;
    readonly until: string | null;
    readonly level: string | null;
  };
};

/** The fields of one line of a CV: what is asked depends on the part it belongs to. */
export function LineFields({ words, kind, levels, languages, value }: LineFieldsProps) {
  return (
    <>
      <TextField name="text" label={words.text} value={value?.text} maxLength={160} required />
      {kind === "levelled" && (
        <SelectField
          name="level"
          label={words.level}
          value={value?.level ?? ""}
          options={[{ value: "", label: words.noLevel }, ...levels]}
        />
      )}
      {kind === "dated" && <Dated words={words} value={value} />}
      <SelectField name="language" label={words.language} value={value?.language ?? "fr"} options={languages} />
    </>
  );
}

const monthTyped = (month: string | null | undefined) => month?.replace(/^(\d{4})-(\d{2})$/, "$2/$1") ?? "";

function Dated({ words, value }: Pick<LineFieldsProps, "words" | "value">) {
  return (
    <>
      <TextField name="where" label={words.where} value={value?.where ?? ""} maxLength={80} />
      <TextField name="place" label={words.place} hint={words.placeHint} value={value?.place ?? ""} maxLength={60} />
      <TextField
        name="from"
        label={words.from}
        hint={words.monthHint}
        value={monthTyped(value?.from)}
        size="short"
        maxLength={10}
      />
      <TextField
        name="until"
        label={words.until}
        hint={words.monthHint}
        value={value?.until === "now" ? "" : monthTyped(value?.until)}
        size="short"
        maxLength={10}
      />
      <CheckField name="now" on="yes" value={value?.until === "now" ? "yes" : undefined} label={words.now} />
    </>
  );
}

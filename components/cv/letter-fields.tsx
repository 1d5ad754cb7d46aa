import { TextArea } from "../forms/text-area.client";
import { TextField } from "../forms/text-field.client";

type Blank = "to" | "toPlace" | "about" | "seen" | "met";
export type LetterBlankWords = Readonly<Record<Blank, string>>;

/** What a skeleton asks before it becomes a letter. */
export function LetterBlanks({
  words,
  hints,
  asked,
}: {
  words: LetterBlankWords;
  hints: Readonly<Partial<Record<Blank, string>>>;
  asked: readonly Blank[];
}) {
  return asked.map((blank) => <TextField key={blank} name={blank} label={words[blank]} hint={hints[blank]} maxLength={100} />);
}

export type LetterWordsProps = {
  readonly words: Readonly<Record<"to" | "toPlace" | "subject" | "body", string>>;
  readonly value: { readonly to: string; readonly toPlace: string | null; readonly subject: string; readonly body: string };
  readonly hint?: string;
};

/** Every word of a letter. */
export function LetterFields({ words, value, hint }: LetterWordsProps) {
  return (
    <>
      <TextField name="to" label={words.to} value={value.to} maxLength={100} />
      <TextField name="toPlace" label={words.toPlace} value={value.toPlace ?? ""} maxLength={120} />
      <TextField name="subject" label={words.subject} value={value.subject} maxLength={140} />
      <TextArea name="body" label={words.body} hint={hint} value={value.body} rows={16} maxLength={3000} />
    </>
  );
}

/** A letter as it reads: its subject, then its paragraphs. */
export function LetterText({ value }: { value: LetterWordsProps["value"] }) {
  return (
    <div className="card stack" lang="fr-BE" dir="ltr">
      <p>{[value.to, value.toPlace].filter(Boolean).join(", ")}</p>
      <p>
        <b>{value.subject}</b>
      </p>
      {value.body.split(/\n{2,}/).map((paragraph, at) => (
        <p key={at} className="typed">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

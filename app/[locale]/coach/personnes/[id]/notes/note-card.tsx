import { TextArea } from "../../../../../../components/forms/text-area.client";
import { Badge } from "../../../../../../components/ui/badge";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../../../lib/i18n/format";
import type { FileNote } from "../../../../../../lib/tracks/queries/notes";
import { PageForm } from "../../../../page-form";
import { correct, remove, restore } from "./actions";

type Props = {
  readonly note: FileNote;
  readonly here: string;
  readonly firstName: string;
  readonly correcting: string | undefined;
};

const when = (at: Date) => momentInWords("fr", at, new Date());

/** One note: what kind it is stands in words, in its shape and in its colour; what can be done with it, at its end. */
export function NoteCard({ note, here, firstName, correcting }: Props) {
  const t = deskText("notes");
  const isOpen = note.may === "correct" && correcting === note.id;
  return (
    <li className="note" id={`note-${note.id}`} data-kind={note.kind}>
      <p className="note-head">
        <Badge tone={note.kind === "private" ? "special" : "info"}>
          {note.kind === "private" ? t("private") : t("shared", { name: firstName })}
        </Badge>
        {note.channel && <b>{t(`channels.${note.channel}`)}</b>}
        <span className="muted">{t("by", { author: note.author, when: when(note.at) })}</span>
      </p>
      {isOpen ? <Correcting note={note} /> : <p className="typed">{note.content?.text ?? t("gone")}</p>}
      <Before note={note} />
      {note.removedAt && <p className="muted">{t("removedAt", { when: when(note.removedAt) })}</p>}
      {!isOpen && <Doings note={note} here={here} />}
    </li>
  );
}

function Correcting({ note }: { readonly note: FileNote }) {
  const t = deskText("notes");
  return (
    <PageForm
      action={correct}
      words={deskFormWords()}
      hidden={{ note: note.id, version: String(note.version) }}
      submit={t("correctSend")}
    >
      <TextArea
        name="corrected"
        label={t("correctLabel")}
        hint={t("correctHint")}
        value={note.content?.text}
        rows={5}
        maxLength={4_000}
      />
    </PageForm>
  );
}

function Before({ note: { content, changedAt } }: { readonly note: FileNote }) {
  const t = deskText("notes");
  if (!changedAt || !content) return null;
  return (
    <>
      <p className="muted">{t("changed", { when: when(changedAt) })}</p>
      <details>
        <summary>{t("before")}</summary>
        {content.before.map(({ text, at }) => (
          <div key={at}>
            <p className="fine">{t("beforeAt", { when: when(new Date(at)) })}</p>
            <p className="typed">{text}</p>
          </div>
        ))}
      </details>
    </>
  );
}

function Doings({ note: { id, may }, here }: { readonly note: FileNote; readonly here: string }) {
  const t = deskText("notes");
  if (may === "nothing") return null;
  const words = deskFormWords();
  if (may === "restore")
    return <PageForm action={restore} words={words} hidden={{ note: id }} submit={t("restore")} look="secondary" />;
  return (
    <div className="row-actions">
      {may === "correct" && (
        <a className="btn" data-look="secondary" href={`${here}?corriger=${id}#note-${id}`}>
          {t("correct")}
        </a>
      )}
      <PageForm action={remove} words={words} hidden={{ note: id }} submit={t("remove")} look="secondary" />
    </div>
  );
}

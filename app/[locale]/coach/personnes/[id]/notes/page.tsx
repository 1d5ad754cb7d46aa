import type { Metadata } from "next";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { Notice } from "../../../../../../components/ui/notice";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { read } from "../../../../../../lib/platform/read";
import { fileNotes } from "../../../../../../lib/tracks/queries/notes";
import { headerOf } from "../header";
import { NoteCard } from "./note-card";

export const metadata: Metadata = { title: deskText("notes")("title") };

type Props = {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

const said = { corrigee: "corrected", retiree: "removed", reprise: "restored" } as const;
const isSaid = (done: unknown): done is keyof typeof said => typeof done === "string" && Object.hasOwn(said, done);
const one = (value: unknown) => (typeof value === "string" ? value : undefined);

export default async function NotesPage({ params, searchParams }: Props) {
  const [{ locale, id }, asked] = [await params, await searchParams];
  const header = await headerOf(id);
  const { notes, next, trash } = await read(fileNotes, { person: id, before: one(asked.avant) });
  const t = deskText("notes");
  const here = `/${locale}/coach/personnes/${id}/notes`;
  const card = { here, firstName: header.firstName, correcting: one(asked.corriger) };
  return (
    <>
      <h2>{t("title")}</h2>
      <p className="muted">{t("lead", { name: header.firstName })}</p>
      {isSaid(asked.fait) && (
        <Notice tone="ok" live="status">
          <p>{t(said[asked.fait])}</p>
        </Notice>
      )}
      {notes.length === 0 ? (
        <EmptyState picture="coach" title={t("empty")}>
          <p>{t("emptyNext")}</p>
        </EmptyState>
      ) : (
        <ul className="notes" role="list">
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} {...card} />
          ))}
        </ul>
      )}
      {one(asked.avant) && <a href={here}>{t("newest")}</a>} {next && <a href={`${here}?avant=${next}`}>{t("older")}</a>}
      {trash.length > 0 && (
        <section className="stack" aria-labelledby="corbeille">
          <h2 id="corbeille">{t("trash")}</h2>
          <p className="muted">{t("trashLead")}</p>
          <ul className="notes" role="list">
            {trash.map((note) => (
              <NoteCard key={note.id} note={note} {...card} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

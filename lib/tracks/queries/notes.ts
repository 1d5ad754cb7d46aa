import { openKeyOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { concernOf, themselfAlone, whoAccompanies } from "../../platform/reach";
import { z } from "zod";
import { contentOfNote } from "../facts/notes";
import type { NoteChannel, NoteContent, NoteKind } from "../model/notes";
import { isCorrectable, noteRules } from "../rules/notes";
import { notesInput } from "../schema/notes";

const pageSize = 25;

export type FileNote = {
  readonly id: string;
  readonly kind: NoteKind;
  readonly channel: NoteChannel | null;
  readonly author: string;
  readonly at: Date;
  readonly changedAt: Date | null;
  readonly removedAt: Date | null;
  readonly version: number;
  /** Null once the text is gone. */
  readonly content: NoteContent | null;
  /** What its author may still do with it. */
  readonly may: "correct" | "remove" | "restore" | "nothing";
};

type Row = Omit<FileNote, "content" | "may"> & { readonly sealed: string; readonly own: boolean };

export type FileNotes = {
  readonly person: string;
  readonly notes: readonly FileNote[];
  /** The last note of this page when there are older ones. */
  readonly next: string | null;
  readonly trash: readonly FileNote[];
};

/** Notes of a file, newest first: shared ones, and the asker's own private ones (the walls hide the others'). The trash is its author's. */
export const fileNotes = queryAbout({
  name: "notes.of_person",
  input: notesInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  opens: (view: FileNotes) => [view.person],
  fetch: async ({ db, actor, input, now, subject: { person } }): Promise<FileNotes> => {
    const key = await openKeyOf(db, person);
    const opened = ({ sealed, own, ...row }: Row): FileNote => ({
      ...row,
      content: contentOfNote(key, row.id, sealed),
      may: own ? mayWith(row, now) : "nothing",
    });
    const rows = await notesOf(db, person, actor.membershipId, input.before ?? null);
    const trash = await db.sql<Row>`
      select n.id, n.kind, n.channel, p.first_name as author, n.at, n.changed_at as "changedAt", n.removed_at as "removedAt", n.version, n.sealed, true as own
      from note n join membership m on m.mission_id = n.mission_id and m.id = n.author_id join person p on p.mission_id = m.mission_id and p.id = m.person_id
      where n.person_id = ${person}::uuid and n.author_id = ${actor.membershipId}::uuid and n.removed_at > ${now}::timestamptz - ${noteRules.trashDays} * interval '1 day'
      order by n.removed_at desc limit 50`;
    const shown = rows.slice(0, pageSize).map(opened);
    return { person, notes: shown, next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null, trash: trash.map(opened) };
  },
});

function mayWith(row: Pick<FileNote, "at" | "removedAt" | "version">, now: Date): FileNote["may"] {
  if (row.removedAt) return "restore";
  return isCorrectable(row, now) ? "correct" : "remove";
}

const notesOf = (db: Db, person: string, me: string, before: string | null) => db.sql<Row>`
  select n.id, n.kind, n.channel, p.first_name as author, n.at, n.changed_at as "changedAt", n.removed_at as "removedAt", n.version, n.sealed, n.author_id = ${me}::uuid as own
  from note n join membership m on m.mission_id = n.mission_id and m.id = n.author_id join person p on p.mission_id = m.mission_id and p.id = m.person_id
  where n.person_id = ${person}::uuid and n.removed_at is null
    and (${before}::uuid is null or (n.at, n.id) < (select b.at, b.id from note b where b.id = ${before}::uuid))
  order by n.at desc, n.id desc limit ${pageSize + 1}::int`;

export type NoteAboutMe = {
  readonly id: string;
  readonly channel: NoteChannel | null;
  readonly author: string;
  readonly at: Date;
  readonly changedAt: Date | null;
  readonly text: string;
};

/** What the Mire notes about me: every shared note that was not removed. A private working note is not for the portal to show. */
export const notesAboutMe = queryAbout({
  name: "notes.about_me",
  input: z.strictObject({}),
  load: ({ db, actor }) => (actor.kind === "member" ? concernOf(db, actor, actor.personId) : Promise.resolve(null)),
  policy: themselfAlone,
  fetch: async ({ db, subject: { person } }): Promise<readonly NoteAboutMe[]> => {
    const rows = await db.sql<Omit<NoteAboutMe, "text"> & { sealed: string }>`
      select n.id, n.channel, p.first_name as author, n.at, n.changed_at as "changedAt", n.sealed
      from note n join membership m on m.mission_id = n.mission_id and m.id = n.author_id join person p on p.mission_id = m.mission_id and p.id = m.person_id
      where n.person_id = ${person}::uuid and n.kind = 'shared' and n.removed_at is null order by n.at desc, n.id desc limit 200`;
    const key = await openKeyOf(db, person);
    return rows.flatMap(({ sealed, ...row }) => {
      const content = contentOfNote(key, row.id, sealed);
      return content ? [{ ...row, text: content.text }] : [];
    });
  },
});

import { openFor, openWrapped } from "../../people/facts";
import type { Db } from "../../platform/db";
import { draftPlace, notePlace, type Draft, type DraftContent, type NoteContent, type NoteStanding } from "../model/notes";

/** One note, held until the end of the transaction; null when there is none, or when the walls hide it. */
export async function holdNote(db: Db, note: string): Promise<NoteStanding | null> {
  const [row] = await db.sql<NoteStanding>`
    select id, person_id as person, kind, author_id as author, at, removed_at as "removedAt", version from note where id = ${note}::uuid for update`;
  return row ?? null;
}

/** What a note holds; null once its text is gone: emptied from the trash, or with the key of a person who is forgotten. */
export const contentOfNote = (key: Buffer | null, note: string, sealed: string): NoteContent | null =>
  sealed === "" ? null : (openFor(key, notePlace(note), sealed) as NoteContent | null);

/** One writer at a time for the draft of this person by this member: the note that is saved and the draft that is kept meet here. */
export const inTurnForDraft = (db: Db, membership: string, person: string) =>
  db.sql`select pg_advisory_xact_lock(hashtextextended(${`draft|${membership}|${person}`}, 0))`;

export const dropDraft = (db: Db, membership: string, person: string) =>
  db.sql`delete from note_draft where membership_id = ${membership}::uuid and person_id = ${person}::uuid`;

/** A draft as its row holds it, beside the wrapped key of its person. */
export type DraftRow = { readonly sealed: string; readonly at: Date | string; readonly wrapped: string | null };

/** Null once the person's key is destroyed. */
export function draftIn(row: DraftRow | null | undefined, membership: string, person: string): Draft | null {
  const key = row?.wrapped ? openWrapped(row.wrapped, person) : null;
  const content = row ? (openFor(key, draftPlace(membership, person), row.sealed) as DraftContent | null) : null;
  return row && content ? { ...content, at: new Date(row.at) } : null;
}

/** What this member was typing about this person, wherever they typed it, in one statement. */
export async function draftOf(db: Db, membership: string, person: string): Promise<Draft | null> {
  const [row] = await db.sql<DraftRow>`
    select d.sealed, d.at, k.wrapped from note_draft d left join person_key k on k.mission_id = d.mission_id and k.person_id = d.person_id
    where d.membership_id = ${membership}::uuid and d.person_id = ${person}::uuid`;
  return draftIn(row, membership, person);
}

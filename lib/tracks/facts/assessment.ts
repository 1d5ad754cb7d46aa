import { openFor, openKeyOf, personKeyOf, sealFor } from "../../people/facts";
import type { Db } from "../../platform/db";
import type { Content, Section, Sealed } from "../model/assessment";

const place = (id: string) => `assessment|sealed|${id}`;

export type AssessmentVersion = {
  readonly id: string;
  readonly number: number;
  readonly at: Date;
  readonly author: string;
  readonly authorRole: string;
  readonly section: Section | null;
  readonly content: Content;
};

type Row = Omit<AssessmentVersion, "section" | "content"> & { readonly sealed: string };

/** Versions of a person's assessment, newest first; those of earlier tracks follow. Unreadable ones (their key is destroyed) are empty. */
export async function assessmentsOf(db: Db, person: string, most = 60): Promise<readonly AssessmentVersion[]> {
  const rows = await db.sql<Row>`
    select a.id, a.number, a.at, a.sealed, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as author, m.role as "authorRole"
    from assessment a join membership m on m.mission_id = a.mission_id and m.id = a.author_id join person p on p.mission_id = m.mission_id and p.id = m.person_id
    where a.person_id = ${person}::uuid order by a.at desc, a.number desc limit ${most}`;
  const key = rows.length > 0 ? await openKeyOf(db, person) : null;
  return rows.map(({ sealed, ...row }) => {
    const opened = openFor(key, place(row.id), sealed) as Sealed | null;
    return { ...row, section: opened?.section ?? null, content: opened?.content ?? {} };
  });
}

/** What stands now, and what stood in the version that somebody had before their eyes ("" is before the first). */
export async function standingAnd(db: Db, person: string, base: string): Promise<{ now: Content; base: Content }> {
  const rows = await db.sql<{ id: string; sealed: string }>`
    select id, sealed from assessment where person_id = ${person}::uuid
      and (id = ${base || null}::uuid or id = (select id from assessment where person_id = ${person}::uuid order by at desc, number desc limit 1))
    order by at desc, number desc`;
  const key = rows.length > 0 ? await openKeyOf(db, person) : null;
  const open = (row: (typeof rows)[number] | undefined) =>
    row ? ((openFor(key, place(row.id), row.sealed) as Sealed | null)?.content ?? {}) : {};
  return { now: open(rows[0]), base: open(rows.find(({ id }) => id === base)) };
}

type ToKeep = { readonly person: string; readonly track: string; readonly author: string; readonly at: Date };

/** Writes the next version, sealed whole; gives its number. The track is held, so that numbers follow each other. */
export async function keepAssessment(db: Db, { person, track, author, at }: ToKeep, content: Sealed): Promise<number> {
  const id = crypto.randomUUID();
  const sealed = sealFor(await personKeyOf(db, person), place(id), content);
  const [row] = await db.sql<{ number: number }>`
    insert into assessment (id, person_id, track_id, number, sealed, author_id, at)
    select ${id}::uuid, ${person}::uuid, ${track}::uuid, coalesce(max(number), 0) + 1, ${sealed}, ${author}::uuid,
      greatest(${at}::timestamptz, max(at) + interval '1 millisecond') from assessment where track_id = ${track}::uuid
    returning number`;
  if (!row) throw new Error("an assessment was not written");
  return row.number;
}

import { openFor, openKeyOf, sealFor } from "../../people/facts";
import type { Db } from "../../platform/db";
import { concernOf, type Concern } from "../../platform/reach";
import type { Actor } from "../../platform/actor";
import type { CvFrozen, CvHand, CvLayout, CvLine, CvSection, CvStanding, CvWords } from "../model/cv";
import { inOrder, standingOf } from "../rules/cv";

type Row = {
  readonly id: string;
  readonly section: CvSection;
  readonly sealed: string;
  readonly position: number;
  readonly version: number;
  readonly approvedAt: Date | null;
  readonly refusedAt: Date | null;
  readonly removedAt: Date | null;
};

const linePlace = (id: string) => `cv_line|sealed|${id}`;
const versionPlace = (id: string) => `cv_version|sealed|${id}`;

export const sealLine = (key: Buffer, id: string, words: CvWords) => sealFor(key, linePlace(id), words);
export const sealVersion = (key: Buffer, id: string, frozen: CvFrozen) => sealFor(key, versionPlace(id), frozen);

/** What one line says now. */
export async function openLine(db: Db, key: Buffer | null, line: string): Promise<CvWords | null> {
  const [row] = await db.sql<{ sealed: string }>`select sealed from cv_line where id = ${line}::uuid`;
  return row ? (openFor(key, linePlace(line), row.sealed) as CvWords | null) : null;
}

/** On behalf of whom somebody acts on a CV. */
export const handOf = ({ relation }: Concern): CvHand => (relation === "self" ? "self" : "coach");

/** Whoever changes a CV or a letter of this person comes one after the other. */
export const inTurnForCv = (db: Db, person: string) => db.sql`select pg_advisory_xact_lock(hashtextextended(${person}, 17))`;

/** Every line of a person's CV that was not withdrawn, in the order of the paper; a line whose key is gone is gone. */
export async function cvLinesOf(db: Db, person: string): Promise<readonly CvLine[]> {
  const rows = await db.sql<Row>`
    select id, section, sealed, position, version, approved_at as "approvedAt", refused_at as "refusedAt", removed_at as "removedAt"
    from cv_line where person_id = ${person}::uuid and (removed_at is null or approved_at is not null) order by section, position, id limit 300`;
  const key = rows.length > 0 ? await openKeyOf(db, person) : null;
  return inOrder(rows).flatMap((row) => {
    const words = openFor(key, linePlace(row.id), row.sealed) as CvWords | null;
    return words ? [{ ...words, id: row.id, section: row.section, version: row.version, standing: standingOf(row) }] : [];
  });
}

export type LineAbout = Concern & {
  readonly line: Pick<CvLine, "id" | "section" | "version"> & { readonly standing: CvStanding };
};

/** A line and how the actor stands to its person; null when the walls hide it. */
export async function lineAbout(db: Db, actor: Actor, line: string, how: "held" | "seen"): Promise<LineAbout | null> {
  const [row] =
    how === "held"
      ? await db.sql<Row & { person: string }>`
        select id, person_id as person, section, version, approved_at as "approvedAt", refused_at as "refusedAt", removed_at as "removedAt"
        from cv_line where id = ${line}::uuid for update`
      : await db.sql<Row & { person: string }>`
        select id, person_id as person, section, version, approved_at as "approvedAt", refused_at as "refusedAt", removed_at as "removedAt"
        from cv_line where id = ${line}::uuid`;
  const concern = row && (await concernOf(db, actor, row.person));
  return concern
    ? { ...concern, line: { id: row.id, section: row.section, version: row.version, standing: standingOf(row) } }
    : null;
}

export type CvVersion = { readonly id: string; readonly number: number; readonly layout: CvLayout; readonly at: Date };

/** The frozen CVs of a person, newest first. */
export const cvVersionsOf = (db: Db, person: string) => db.sql<CvVersion>`
  select id, number, layout, at from cv_version where person_id = ${person}::uuid order by number desc limit 50`;

type FrozenRow = CvVersion & { readonly person: string; readonly sealed: string };

/** What was frozen, opened with the person's key. */
export async function openVersion(db: Db, row: Pick<FrozenRow, "id" | "person" | "sealed">): Promise<CvFrozen | null> {
  return openFor(await openKeyOf(db, row.person), versionPlace(row.id), row.sealed) as CvFrozen | null;
}

/** The contact that the person chose last, on a CV of theirs. */
export async function lastFrozenOf(db: Db, person: string): Promise<CvFrozen | null> {
  const [row] = await db.sql<FrozenRow>`
    select id, person_id as person, sealed from cv_version where person_id = ${person}::uuid order by number desc limit 1`;
  return row ? openVersion(db, row) : null;
}

/** How many lines and letters wait for the person's yes. */
export async function cvWaitingFor(db: Db, person: string): Promise<number> {
  const [row] = await db.sql<{ count: number }>`
    select (select count(*) from cv_line where person_id = ${person}::uuid and approved_at is null and refused_at is null and removed_at is null)
      + (select count(*) from letter l where l.person_id = ${person}::uuid and l.approved_at is null and l.removed_at is null
        and l.author_id not in (select m.id from membership m where m.person_id = ${person}::uuid)) as count`;
  return row?.count ?? 0;
}

export type Named = { readonly firstName: string; readonly familyName: string | null };

/** How the person is called on paper. */
export async function namedOf(db: Db, person: string): Promise<Named | null> {
  const [row] = await db.sql<Named>`
    select first_name as "firstName", family_name as "familyName" from person where id = ${person}::uuid`;
  return row ?? null;
}

export type OwnContact = { readonly id: string; readonly kind: "phone" | "email"; readonly value: string };

/** The ways to reach the person, newest first. */
export const contactsOf = (db: Db, person: string) => db.sql<OwnContact>`
  select id, kind, value from contact_point where person_id = ${person}::uuid order by created_at desc, id limit 10`;

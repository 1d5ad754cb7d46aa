import { openFor, openKeyOf, sealFor } from "../../people/facts";
import type { Actor } from "../../platform/actor";
import type { Db } from "../../platform/db";
import { concernOf, type Concern } from "../../platform/reach";
import type { LetterKind, LetterStanding, LetterWords } from "../model/letter";
import { letterStandingOf } from "../rules/letter";

type Row = {
  readonly id: string;
  readonly kind: LetterKind;
  readonly sealed: string;
  readonly author: string;
  readonly version: number;
  readonly at: Date;
  readonly approvedAt: Date | null;
  readonly removedAt: Date | null;
};

export type Letter = LetterWords &
  Pick<Row, "id" | "kind" | "author" | "version" | "at" | "approvedAt"> & { readonly standing: LetterStanding };

const place = (id: string) => `letter|sealed|${id}`;
export const sealLetter = (key: Buffer, id: string, words: LetterWords) => sealFor(key, place(id), words);

const opened = (key: Buffer | null, { sealed, removedAt, ...row }: Row): readonly Letter[] => {
  const words = openFor(key, place(row.id), sealed) as LetterWords | null;
  return words ? [{ ...words, ...row, standing: letterStandingOf({ approvedAt: row.approvedAt, removedAt }) }] : [];
};

/** The letters of a person, newest first. */
export async function lettersOf(db: Db, person: string): Promise<readonly Letter[]> {
  const rows = await db.sql<Row>`
    select id, skeleton as kind, sealed, author_id as author, version, at, approved_at as "approvedAt", removed_at as "removedAt"
    from letter where person_id = ${person}::uuid and removed_at is null order by at desc, id desc limit 100`;
  const key = rows.length > 0 ? await openKeyOf(db, person) : null;
  return rows.flatMap((row) => opened(key, row));
}

export type LetterAbout = Concern & { readonly letter: Letter };

/** A letter and how the actor stands to its person; null when the walls hide it, or when its key is gone. */
export async function letterAbout(db: Db, actor: Actor, letter: string, how: "held" | "seen"): Promise<LetterAbout | null> {
  const [row] =
    how === "held"
      ? await db.sql<Row & { person: string }>`
        select id, person_id as person, skeleton as kind, sealed, author_id as author, version, at, approved_at as "approvedAt", removed_at as "removedAt"
        from letter where id = ${letter}::uuid for update`
      : await db.sql<Row & { person: string }>`
        select id, person_id as person, skeleton as kind, sealed, author_id as author, version, at, approved_at as "approvedAt", removed_at as "removedAt"
        from letter where id = ${letter}::uuid`;
  const concern = row && (await concernOf(db, actor, row.person));
  if (!concern) return null;
  const { person, ...found } = row;
  const [held] = opened(await openKeyOf(db, person), found);
  return held ? { ...concern, letter: held } : null;
}

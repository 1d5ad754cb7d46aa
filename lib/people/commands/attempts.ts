import { fingerprintOf } from "../../platform/crypto";
import type { Db } from "../../platform/db";

export type AttemptKind = "code_sent" | "code_wrong" | "staff_wrong" | "result_sent" | "paper_wrong";

/** Counters name nobody: a keyed hash of the contact point or the sign-in address. */
export const attemptKey = (value: string) => fingerprintOf(value, "attempt");

/** Whoever counts for the same key waits here, so that two simultaneous tries are two tries. */
export const inTurnFor = (db: Db, key: string) => db.sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;

/** How long ago, in seconds by the database's clock, each attempt of the last day was. */
export async function agesOf(db: Db, key: string, kind: AttemptKind): Promise<readonly number[]> {
  const rows = await db.sql<{ age: number }>`
    select extract(epoch from clock_timestamp() - at)::float8 as age from attempt
    where key_hash = ${key} and kind = ${kind} and at > now() - interval '1 day'`;
  return rows.map(({ age }) => age);
}

export const note = (db: Db, key: string, kind: AttemptKind) =>
  db.sql`insert into attempt (key_hash, kind, at) values (${key}, ${kind}, clock_timestamp())`;

/** A success wipes the failures before it; codes sent stay counted. */
export const forgive = (db: Db, key: string, kind: Extract<AttemptKind, "code_wrong" | "staff_wrong">) =>
  db.sql`delete from attempt where key_hash = ${key} and kind = ${kind}`;

import { ok } from "../../kernel/result";
import { refuseAndRecord } from "../../platform/command";
import { fingerprintOf, randomDigits, seal } from "../../platform/crypto";
import type { Db } from "../../platform/db";
import { hashSecret, isSecret } from "../../platform/hashing";
import { codePlace } from "../facts";
import type { Contact } from "../model";
import { codeRules, decideTry } from "../rules/limits";
import { agesOf, attemptKey, forgive, inTurnFor, note } from "./attempts";

export type Purpose = "sign_in" | "contact" | "proof" | "signature";
export type CodeRow = Contact & { readonly id: string; readonly hash: string };

/** The browser, or the membership, that a code is bound to. */
export const bound = (secret: string, purpose: Purpose) => fingerprintOf(secret, `code:${purpose}`);

/**
 * A new code for a contact point, bound to who asked; those it had before stop working. The row is made whether or not anybody is
 * known there: an answer that takes the same time says nothing. The worker unseals the code when it writes the message.
 */
export async function makeCode(db: Db, contact: Contact, purpose: Purpose, boundTo: string): Promise<string> {
  const [made] = await db.sql<{ id: string }>`select uuidv7()::text as id`;
  if (!made) throw new Error("no id");
  const code = randomDigits(6);
  const sealed = seal(code, codePlace(made.id));
  await db.sql`update sign_in_code set used_at = now() where browser_hash = ${boundTo} and used_at is null`;
  await db.sql`
    insert into sign_in_code (id, contact, kind, code_hash, code_sealed, browser_hash, purpose, created_at, expires_at)
    values (${made.id}::uuid, ${contact.value}, ${contact.kind}, ${await hashSecret(`${made.id} ${code}`, "code")}, ${sealed}, ${boundTo}, ${purpose},
      clock_timestamp(), clock_timestamp() + ${codeRules.livesMinutes}::int * interval '1 minute')`;
  return made.id;
}

/** The code that waits for an answer from this browser; held until the end of the transaction, so that it serves once. */
export async function codeAwaited(db: Db, boundTo: string | null, purpose: Purpose): Promise<CodeRow | null> {
  if (!boundTo) return null;
  const [row] = await db.sql<CodeRow>`
    select id, kind, contact as value, code_hash as hash from sign_in_code
    where browser_hash = ${boundTo} and purpose = ${purpose} and used_at is null and verified_at is null and expires_at > clock_timestamp()
    order by created_at desc limit 1 for update`;
  return row ?? null;
}

/** The right code was given by this browser, and the first name is still to come. */
export async function codeVerified(db: Db, boundTo: string | null): Promise<Omit<CodeRow, "hash"> | null> {
  if (!boundTo) return null;
  const [row] = await db.sql<Omit<CodeRow, "hash">>`
    select id, kind, contact as value from sign_in_code
    where browser_hash = ${boundTo} and purpose = 'sign_in' and used_at is null and verified_at > clock_timestamp() - ${codeRules.livesMinutes}::int * interval '1 minute'
    order by created_at desc limit 1 for update`;
  return row ?? null;
}

export const isRight = (row: CodeRow, code: string) => isSecret(`${row.id} ${code}`, row.hash, "code");

/** Spends the code that was awaited. A wrong one counts for its contact point; beyond the limit it is not even compared. */
export async function checkCode(db: Db, row: CodeRow, code: string) {
  const key = attemptKey(row.value);
  await inTurnFor(db, key);
  const decided = decideTry(await agesOf(db, key, "code_wrong"));
  if (!decided.ok) return decided;
  if (!(await isRight(row, code))) {
    await note(db, key, "code_wrong");
    await countTry(db, row.id);
    return refuseAndRecord("code_wrong", { type: "people.code_refused", subject: row.id, data: {} });
  }
  await useCode(db, row.id);
  await forgive(db, key, "code_wrong");
  return ok([] as const);
}

// What is sealed is destroyed with the last use.
export const useCode = (db: Db, id: string) =>
  db.sql`update sign_in_code set used_at = clock_timestamp(), code_sealed = '' where id = ${id}::uuid`;
export const verifyCode = (db: Db, id: string) =>
  db.sql`update sign_in_code set verified_at = clock_timestamp(), code_sealed = '' where id = ${id}::uuid`;
export const countTry = (db: Db, id: string) => db.sql`update sign_in_code set tries = tries + 1 where id = ${id}::uuid`;

import { ok, refuse } from "../../kernel/result";
import type { Actor } from "../../platform/actor";
import { command, refuseAndRecord } from "../../platform/command";
import { randomToken } from "../../platform/crypto";
import type { Db } from "../../platform/db";
import { orBusy } from "../../platform/hashing";
import { anyone } from "../../platform/policy";
import type { Contact } from "../model";
import { firstNameKey } from "../model";
import { decideSending, decideTry } from "../rules/limits";
import { askAgainInput, askCodeInput, enterWithCodeInput, enterWithNameInput } from "../schema";
import { agesOf, attemptKey, forgive, inTurnFor, note } from "./attempts";
import { candidatesAt, membershipFor, type Candidate } from "./candidates";
import { bound, codeAwaited, codeVerified, countTry, isRight, makeCode, useCode, verifyCode, type CodeRow } from "./codes";
import { openSession, type Opened, type Where } from "./open-session";

/** What the browser holds next: the secret its code is bound to. */
export type Asked = { readonly browser: string };
/** After a right code: a session, or the question of the first name. */
export type Entered = Opened | { readonly secret: null; readonly role: null };

/**
 * Somebody asks for a code. The answer is the same whether or not the contact point is known; a stranger's e-mail address is told
 * that somebody tried, a stranger's phone is told nothing (each SMS costs, and could be used to disturb people).
 */
export const askCode = command({
  name: "people.ask_code",
  input: askCodeInput,
  repeats: "never",
  load: async () => ({}),
  policy: anyone,
  run: async ({ db, input }) => {
    const browser = input.browser ?? randomToken(32);
    await inTurnFor(db, attemptKey(input.contact.value));
    const justSent = await sentAMomentAgo(db, input.contact, browser);
    if (justSent) return ok({ value: { browser }, events: [{ type: "people.code_asked_twice", subject: justSent, data: {} }] });
    return orBusy(sendCode(db, input.contact, browser, input.locale));
  },
});

/** "Send another code", from the page that waits for one: the contact point is the one this browser gave. */
export const askCodeAgain = command({
  name: "people.ask_code_again",
  input: askAgainInput,
  repeats: "never",
  load: async () => ({}),
  policy: anyone,
  run: async ({ db, input }) => {
    if (!input.browser) return refuse("code_expired");
    const contact = await lastContactOf(db, input.browser);
    if (!contact) return refuse("code_expired");
    await inTurnFor(db, attemptKey(contact.value));
    return orBusy(sendCode(db, contact, input.browser, input.locale));
  },
});

async function sendCode(db: Db, contact: Contact, browser: string, locale: string) {
  const key = attemptKey(contact.value);
  const decided = decideSending(await agesOf(db, key, "code_sent"), await agesOf(db, key, "code_wrong"));
  if (!decided.ok) return decided;
  await note(db, key, "code_sent");
  const id = await makeCode(db, contact, "sign_in", bound(browser, "sign_in"));
  const isKnown = (await candidatesAt(db, contact)).length > 0;
  const type = isKnown ? ("people.code_asked" as const) : ("people.code_asked_by_stranger" as const);
  return ok({ value: { browser } satisfies Asked, events: [{ type, subject: id, data: { kind: contact.kind, locale } }] });
}

async function sentAMomentAgo(db: Db, contact: Contact, browser: string): Promise<string | null> {
  const [row] = await db.sql<{ id: string }>`
    select id from sign_in_code where contact = ${contact.value} and browser_hash = ${bound(browser, "sign_in")} and used_at is null and verified_at is null
      and created_at > now() - interval '60 seconds' limit 1`;
  return row?.id ?? null;
}

async function lastContactOf(db: Db, browser: string): Promise<Contact | null> {
  const [row] = await db.sql<Contact>`
    select kind, contact as value from sign_in_code where browser_hash = ${bound(browser, "sign_in")} and created_at > now() - interval '1 hour' order by created_at desc limit 1`;
  return row ?? null;
}

/** The six digits. A wrong one counts for its contact point; the sixth is not even compared. */
export const enterWithCode = command({
  name: "people.enter_with_code",
  input: enterWithCodeInput,
  repeats: "never",
  load: async ({ db, input }) => ({ row: await codeAwaited(db, input.browser && bound(input.browser, "sign_in"), "sign_in") }),
  policy: anyone,
  run: async ({ db, actor, input, subject: { row } }) => (row ? orBusy(tryCode(db, actor, row, input)) : refuse("code_expired")),
});

async function tryCode(db: Db, actor: Actor, row: CodeRow, typed: Where & { readonly code: string }) {
  const key = attemptKey(row.value);
  await inTurnFor(db, key);
  const decided = decideTry(await agesOf(db, key, "code_wrong"));
  if (!decided.ok) return decided;
  const right = await isRight(row, typed.code);
  const [first, ...others] = right ? await candidatesAt(db, row) : [];
  if (!first) return wrong(db, row.id, key, "code_wrong");
  if (others.length === 0 && first.use === "own") return enter(db, actor, row, first, typed);
  await verifyCode(db, row.id);
  const value: Entered = { secret: null, role: null };
  return ok({ value, events: [{ type: "people.code_accepted", subject: row.id, data: {} }] as const });
}

/** On a shared phone, after the right code: which first name? It is typed, never chosen from a list (ruling 7). */
export const enterWithName = command({
  name: "people.enter_with_name",
  input: enterWithNameInput,
  repeats: "never",
  load: async ({ db, input }) => ({ row: await codeVerified(db, input.browser && bound(input.browser, "sign_in")) }),
  policy: anyone,
  run: async ({ db, actor, input, subject: { row } }) => {
    if (!row) return refuse("code_expired");
    const key = attemptKey(row.value);
    await inTurnFor(db, key);
    const decided = decideTry(await agesOf(db, key, "code_wrong"));
    if (!decided.ok) return decided;
    const found = (await candidatesAt(db, row)).find((candidate) => candidate.firstNameKey === firstNameKey(input.firstName));
    return found ? enter(db, actor, row, found, input) : wrong(db, row.id, key, "name_unknown");
  },
});

async function wrong<const Code extends string>(db: Db, row: string, key: string, refusal: Code) {
  await note(db, key, "code_wrong");
  await countTry(db, row);
  return refuseAndRecord(refusal, { type: "people.code_refused", subject: row, data: {} });
}

async function enter(db: Db, actor: Actor, row: Contact & { readonly id: string }, { personId, role }: Candidate, where: Where) {
  await useCode(db, row.id);
  await forgive(db, attemptKey(row.value), "code_wrong");
  await db.sql`update contact_point set verified_at = coalesce(verified_at, now()) where person_id = ${personId}::uuid and value = ${row.value}`;
  const opened: { value: Entered; events: Awaited<ReturnType<typeof openSession>>["events"] } = await openSession(
    db,
    actor,
    { personId, role, membershipId: await membershipFor(db, personId, role) },
    "code",
    where,
  );
  return ok(opened);
}

import { ok, refuse } from "../../kernel/result";
import { isStaff } from "../../kernel/role";
import type { Actor, Member } from "../../platform/actor";
import { command } from "../../platform/command";
import { randomToken, sha256 } from "../../platform/crypto";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { orBusy } from "../../platform/hashing";
import type { Contact } from "../model";
import { themself, themselfForSure, whoEntersByCode } from "../policy";
import { decideSending } from "../rules/limits";
import { askProofInput, nothing, proofInput } from "../schema";
import { agesOf, attemptKey, inTurnFor, note } from "./attempts";
import { bound, checkCode, codeAwaited, makeCode } from "./codes";
import { proofMinutes } from "./open-session";
import { checkFactor, factorOf } from "./sign-in-by-password";

/**
 * Somebody signed in proves again that it is them: staff by their second factor, others by a code just sent. The session gets a new
 * secret, so that one stolen before is worth nothing from then on.
 */
export const prove = command({
  name: "people.prove",
  input: proofInput,
  repeats: "never",
  load: async () => ({}),
  policy: themself,
  run: ({ db, actor, input }) => orBusy(proveBy(db, actor, input.code)),
});

async function proveBy(db: Db, actor: Member, code: string) {
  const checked = isStaff(actor.role) ? await byFactor(db, actor, code) : await byCode(db, actor, code);
  if (!checked.ok) return checked;
  const secret = await rotate(db, actor);
  // The session ended meanwhile: what was given is not spent.
  if (secret === null) return refuse("code_expired");
  const proved: DomainEvent = { type: "people.proved", subject: actor.personId, data: { session: actor.sessionId } };
  return ok({ value: { secret }, events: [proved, ...checked.value] as const });
}

async function byFactor(db: Db, actor: Member, code: string) {
  const known = await factorOf(db, actor.membershipId, null);
  return known ? checkFactor(db, known, code) : refuse("factor_wrong");
}

async function byCode(db: Db, actor: Member, code: string) {
  const row = await codeAwaited(db, bound(actor.sessionId, "proof"), "proof");
  return row ? checkCode(db, row, code) : refuse("code_expired");
}

async function rotate(db: Db, actor: Member): Promise<string | null> {
  const secret = randomToken(32);
  const minutes = await proofMinutes(db, actor);
  const [held] = await db.sql`
    update session set id_hash = ${sha256(secret)}, proved_until = clock_timestamp() + ${minutes}::int * interval '1 minute'
    where public_id = ${actor.sessionId}::uuid and revoked_at is null returning 1 as one`;
  return held ? secret : null;
}

/** Sends the code that `prove` waits for, to a contact that was proved before, and says to which. It is bound to this session. */
export const askProof = command({
  name: "people.ask_proof",
  input: askProofInput,
  repeats: "never",
  load: async ({ db, actor }) => ({ contact: await surestContact(db, actor) }),
  policy: whoEntersByCode,
  run: ({ db, actor, input, subject: { contact } }) => orBusy(sendProof(db, actor, contact, input.locale)),
});

async function sendProof(db: Db, actor: Member, contact: Contact | null, locale: string) {
  if (!contact) return refuse("no_sure_contact");
  const key = attemptKey(contact.value);
  await inTurnFor(db, key);
  const decided = decideSending(await agesOf(db, key, "code_sent"), await agesOf(db, key, "code_wrong"));
  if (!decided.ok) return decided;
  await note(db, key, "code_sent");
  const id = await makeCode(db, contact, "proof", bound(actor.sessionId, "proof"));
  const data = { kind: contact.kind, locale, purpose: "proof" };
  return ok({ value: contact, events: [{ type: "people.code_asked", subject: id, data }] as const });
}

/** The way the person chose, else the one known for longest. */
async function surestContact(db: Db, actor: Actor): Promise<Contact | null> {
  if (actor.kind !== "member") return null;
  const [row] = await db.sql<Contact>`
    select c.kind, c.value from contact_point c join person p on p.mission_id = c.mission_id and p.id = c.person_id
    where c.person_id = ${actor.personId}::uuid and c.verified_at is not null
    order by c.kind = case p.channel when 'email' then 'email' else 'phone' end desc, c.created_at, c.id limit 1`;
  return row ?? null;
}

/** Changes nothing: opens what wants a fresh proof and is not a form (a file to download, the way to an outside account). */
export const confirmPresence = command({
  name: "people.confirm_presence",
  input: nothing,
  load: async () => ({}),
  policy: themselfForSure,
  run: async ({ actor }) =>
    ok({ value: null, events: [{ type: "people.presence_confirmed", subject: actor.personId, data: {} }] }),
});

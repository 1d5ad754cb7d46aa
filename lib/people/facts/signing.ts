import { ok, refuse } from "../../kernel/result";
import type { Member } from "../../platform/actor";
import { randomToken } from "../../platform/crypto";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { agesOf, attemptKey, inTurnFor, note } from "../commands/attempts";
import { bound, checkCode, codeAwaited, makeCode } from "../commands/codes";
import { endSessions } from "../commands/open-session";
import type { Passed } from "../commands/sign-in-by-password";
import type { Contact } from "../model";
import { decideSending } from "../rules/limits";

// What signing needs of people: a code to their own phone, and a desk that is closed while its screen is lent.

/** Bound to the browser and to what is signed: a code read over somebody's shoulder signs nothing elsewhere, and nothing else. */
const boundTo = (browser: string, signature: string) => bound(`${browser} ${signature}`, "signature");

/** A contact of theirs that was proved, the way they chose first. */
async function sureContact(db: Db, person: string): Promise<Contact | null> {
  const [row] = await db.sql<Contact>`
    select c.kind, c.value from contact_point c join person p on p.mission_id = c.mission_id and p.id = c.person_id
    where c.person_id = ${person}::uuid and c.verified_at is not null
    order by c.kind = case p.channel when 'email' then 'email' else 'phone' end desc, c.created_at, c.id limit 1`;
  return row ?? null;
}

export const hasSureContact = async (db: Db, person: string) => (await sureContact(db, person)) !== null;

type Asking = { readonly person: string; readonly signature: string; readonly browser: string | null; readonly locale: string };

/** Sends six digits to the person's own proved contact; answers the secret that this browser must hold, and where the code went. */
export async function askSigningCode(db: Db, { person, signature, browser, locale }: Asking) {
  const contact = await sureContact(db, person);
  if (!contact) return refuse("no_sure_contact");
  const key = attemptKey(contact.value);
  await inTurnFor(db, key);
  const decided = decideSending(await agesOf(db, key, "code_sent"), await agesOf(db, key, "code_wrong"));
  if (!decided.ok) return decided;
  await note(db, key, "code_sent");
  const secret = browser ?? randomToken(32);
  const code = await makeCode(db, contact, "signature", boundTo(secret, signature));
  const event: DomainEvent = {
    type: "people.code_asked",
    subject: code,
    data: { kind: contact.kind, locale, purpose: "signature" },
  };
  return ok({ browser: secret, event });
}

/** Spends the code that this browser asked for this signature; a wrong one counts for its contact. */
export async function spendSigningCode(db: Db, signature: string, browser: string | null, code: string) {
  const row = await codeAwaited(db, browser && boundTo(browser, signature), "signature");
  return row ? checkCode(db, row, code) : refuse("code_expired");
}

/** Ends the session of this browser, so that its screen can be lent. What its password proved is given back (null for any other way in). */
export async function closeForLending(db: Db, { membershipId, sessionId }: Member): Promise<Passed | null> {
  const [row] = await db.sql<Passed>`
    select c.membership_id as membership, c.changed_at::text as "changedAt" from session s
    join credential c on c.mission_id = s.mission_id and c.membership_id = s.membership_id
    where s.public_id = ${sessionId}::uuid and s.membership_id = ${membershipId}::uuid and s.revoked_at is null and s.method in ('password', 'invitation')`;
  await endSessions(db, "screen_lent", [sessionId]);
  return row ?? null;
}

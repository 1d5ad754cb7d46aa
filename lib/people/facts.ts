import { newKey, seal, unseal } from "../platform/crypto";
import type { Db } from "../platform/db";
import { agesOf, attemptKey, inTurnFor, note } from "./commands/attempts";
import type { Contact } from "./model";
import type { CodeToTell, ContactChangeToTell, InvitationToTell, SignInToTell } from "./notifications";

/** Where the key of a person is sealed. */
export const wrapPlace = (person: string) => `person_key|wrapped|${person}`;

const notOurs = "a person's key cannot be opened: are SEALING_KEY and MASTER_KEY the ones it was wrapped with?";

/**
 * The data key of a person, wrapped by the master key; made when first needed. Destroying the row makes every value sealed with it
 * unreadable, whatever copies exist.
 */
export async function personKeyOf(db: Db, person: string): Promise<Buffer> {
  const place = wrapPlace(person);
  const [row] = await db.sql<{ wrapped: string }>`
    with made as (
      insert into person_key (person_id, wrapped) values (${person}::uuid, ${seal(newKey(), place)}) on conflict (person_id) do nothing returning wrapped)
    select wrapped from made union all select wrapped from person_key where person_id = ${person}::uuid limit 1`;
  const key = row && unseal(row.wrapped, place);
  if (!key) throw new Error(notOurs);
  return key;
}

/** The same for several people, in two statements; gives the key of each of them. */
export async function personKeysOf(db: Db, persons: readonly string[]): Promise<(person: string) => Buffer> {
  const made = persons.map((id) => ({ id, wrapped: seal(newKey(), wrapPlace(id)) }));
  await db.sql`
    insert into person_key (person_id, wrapped) select r.id, r.wrapped from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as r (id uuid, wrapped text)
    order by r.id on conflict (person_id) do nothing`;
  const keys = await openKeysOf(db, persons);
  return (person) => {
    const key = keys.get(person);
    if (!key) throw new Error(notOurs);
    return key;
  };
}

/** The key of a person where nothing may be written; null when the person has no key yet, or no more. */
export async function openKeyOf(db: Db, person: string): Promise<Buffer | null> {
  return (await openKeysOf(db, [person])).get(person) ?? null;
}

/** A key that a statement read along with what it opens. */
export const openWrapped = (wrapped: string, person: string): Buffer | null => unseal(wrapped, wrapPlace(person));

/** The keys of several people, in one statement; whoever has none is not in it. */
export async function openKeysOf(db: Db, persons: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await db.sql<{ person: string; wrapped: string }>`
    select person_id as person, wrapped from person_key where person_id = any(${[...new Set(persons)]}::uuid[])`;
  return new Map(
    rows.flatMap(({ person, wrapped }) => {
      const key = openWrapped(wrapped, person);
      return key ? [[person, key] as const] : [];
    }),
  );
}

/**
 * Data about a person, sealed with their own key at a place (`table|row`); what comes back is what went in, through JSON. A code of a
 * short list is filled up to one length (`atLeast`): otherwise its length would tell which one it is.
 */
export const sealFor = (key: Buffer, place: string, content: unknown, atLeast = 0) =>
  seal(JSON.stringify(content).padEnd(atLeast), place, key);

/** Null when the key was destroyed, or the value altered or moved; the reader knows the shape it wrote. */
export function openFor(key: Buffer | null | undefined, place: string, sealed: string): unknown {
  const plain = key ? unseal(sealed, place, key) : null;
  return plain ? (JSON.parse(plain.toString("utf8")) as unknown) : null;
}

/** Where the code of a row of `sign_in_code` is sealed. */
export const codePlace = (code: string) => `sign_in_code|code|${code}`;

/** A code that was asked for, readable for the one message that carries it until it is used. */
export async function codeToTell(db: Db, code: string): Promise<CodeToTell | null> {
  const [row] = await db.sql<Omit<CodeToTell, "address" | "code"> & { kind: "phone" | "email"; contact: string; sealed: string }>`
    select kind, contact, code_sealed as sealed, expires_at as "expiresAt", used_at as "usedAt" from sign_in_code where id = ${code}::uuid`;
  const plain = row && unseal(row.sealed, codePlace(code));
  return row && plain ? { ...row, address: { kind: row.kind, value: row.contact }, code: plain.toString("utf8") } : null;
}

export async function invitationToTell(db: Db, invitation: string): Promise<InvitationToTell | null> {
  const [row] = await db.sql<InvitationToTell>`
    select id, email, first_name as "firstName", expires_at as "expiresAt", second_person <> 'awaited' and accepted_at is null and withdrawn_at is null as "isOpen" from invitation where id = ${invitation}::uuid`;
  return row ?? null;
}

/** A change of contacts, for the old contact that is told of it. */
export async function contactChangeToTell(db: Db, undo: string): Promise<ContactChangeToTell | null> {
  const [row] = await db.sql<Omit<ContactChangeToTell, "address"> & Contact>`
    select u.told_kind as kind, u.told_value as value, p.locale, u.until, u.undone_at as "undoneAt"
    from contact_undo u join person p on p.mission_id = u.mission_id and p.id = u.person_id where u.id = ${undo}::uuid`;
  if (!row) return null;
  const { kind, value, ...rest } = row;
  return { ...rest, address: { kind, value } };
}

/** The latest sign-in of somebody who has a password, and whether their account had seen that device before. */
export async function signInToTell(db: Db, membership: string): Promise<SignInToTell | null> {
  const [row] = await db.sql<SignInToTell>`
    select c.login_email as email, p.first_name as "firstName", p.locale, s.role, s.created_at as at,
      case when exists (select 1 from session e where e.membership_id = s.membership_id and e.device = s.device and e.created_at < s.created_at) then 'known' else 'new' end as device
    from session s
    join credential c on c.mission_id = s.mission_id and c.membership_id = s.membership_id
    join person p on p.mission_id = s.mission_id and p.id = s.person_id
    where s.membership_id = ${membership}::uuid order by s.created_at desc limit 1`;
  return row ?? null;
}

/** How long ago, in seconds, each result was sent to this contact point within a day. Whoever asks for the same one waits in turn. */
export async function resultsSentTo(db: Db, { value }: Contact): Promise<readonly number[]> {
  await inTurnFor(db, attemptKey(value));
  return agesOf(db, attemptKey(value), "result_sent");
}

/** Counted under a keyed hash, for two days: the number itself is kept nowhere. */
export const countResultSent = (db: Db, { value }: Contact) => note(db, attemptKey(value), "result_sent");

// Made when first needed: the key it is hashed with is read from the settings.
const everybody = () => attemptKey("every address");

/** Wrong codes on paper: how long ago each from this address, in seconds within a day; how many in the whole Mire within an hour. */
export async function paperTries(db: Db, address: string) {
  await inTurnFor(db, attemptKey(address));
  const [row] = await db.sql<{ count: number }>`
    select count(*)::int as count from attempt where key_hash = ${everybody()} and kind = 'paper_wrong' and at > now() - interval '1 hour'`;
  return { here: await agesOf(db, attemptKey(address), "paper_wrong"), everywhere: row?.count ?? 0 };
}

/** Counted for the address and for the Mire, both under keyed hashes. */
export async function countWrongPaper(db: Db, address: string) {
  await note(db, attemptKey(address), "paper_wrong");
  await note(db, everybody(), "paper_wrong");
}

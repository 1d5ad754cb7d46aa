import { ok } from "../../kernel/result";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { whoGotTheUndoLink } from "../policy";
import { contactRules } from "../rules/limits";
import { undoInput } from "../schema";
import { settleChannel } from "./settings";

type Change = {
  readonly id: string;
  readonly change: "added" | "removed";
  readonly kind: string;
  readonly value: string;
  readonly use: string;
  readonly verifiedAt: Date | null;
};

/**
 * The contacts that are told of a change: proved, and either there for longer than an undo lasts or the first of all. Somebody who breaks
 * in and adds a contact is not given a way to undo what the owner does next.
 */
const oldContacts = async (db: Db, person: string) =>
  (
    await db.sql<{ id: string }>`
    select id from contact_point o where person_id = ${person}::uuid and verified_at is not null
      and (created_at < now() - ${contactRules.undoDays}::int * interval '1 day'
        or created_at = (select min(created_at) from contact_point f where f.person_id = o.person_id and f.verified_at is not null))`
  ).map(({ id }) => id);

/** Remembers that a contact was added, once for each old one, which may take it back. Returns what they are told about. */
export async function rememberAdded(db: Db, person: string, added: string): Promise<readonly string[]> {
  const old = (await oldContacts(db, person)).filter((id) => id !== added);
  const rows = await db.sql<{ id: string }>`
    insert into contact_undo (person_id, change, kind, value, use, verified_at, channel, told_kind, told_value, at, until)
    select p.id, 'added', n.kind, n.value, n.use, n.verified_at, p.channel, coalesce(o.kind, n.kind), coalesce(o.value, n.value), statement_timestamp(),
      statement_timestamp() + ${contactRules.undoDays}::int * interval '1 day'
    from person p join contact_point n on n.mission_id = p.mission_id and n.id = ${added}::uuid left join contact_point o on o.id = any(${old}::uuid[])
    where p.id = ${person}::uuid returning id`;
  return old.length > 0 ? rows.map(({ id }) => id) : [];
}

/** The same for a contact that is about to go: it is told itself, if it is an old one. */
export async function rememberRemoved(db: Db, person: string, removed: string): Promise<readonly string[]> {
  const old = await oldContacts(db, person);
  const rows = await db.sql<{ id: string }>`
    insert into contact_undo (person_id, change, kind, value, use, verified_at, channel, told_kind, told_value, at, until)
    select p.id, 'removed', c.kind, c.value, c.use, c.verified_at, p.channel, c.kind, c.value, statement_timestamp(),
      statement_timestamp() + ${contactRules.undoDays}::int * interval '1 day'
    from person p join contact_point c on c.mission_id = p.mission_id and c.person_id = p.id and c.id = ${removed}::uuid
    where p.id = ${person}::uuid returning id`;
  return old.includes(removed) ? rows.map(({ id }) => id) : [];
}

/**
 * "It was not me": what an old contact was told about, and all that followed, is taken back; the contacts are as they were before. Every
 * session of the person ends, and outside accounts linked since are let go: whoever did it is out.
 */
export const undoContactChange = command({
  name: "people.undo_contact_change",
  input: undoInput,
  load: async ({ db, input: { undo } }) => {
    const [row] = await db.sql<{ person: string; at: string; channel: string }>`
      select person_id as person, at::text as at, channel from contact_undo
      where id = ${undo.id}::uuid and ${undo.version}::int = 1 and undone_at is null and until > clock_timestamp() for update`;
    return row ?? null;
  },
  policy: whoGotTheUndoLink,
  run: async ({ db, input: { undo }, subject: { person, at, channel } }) => {
    const changes = await changesSince(db, person, at);
    for (const change of changes) await takeBack(db, person, change);
    await db.sql`update contact_undo set undone_at = clock_timestamp() where person_id = ${person}::uuid and at >= ${at}::timestamptz and undone_at is null`;
    await db.sql`update person set channel = ${channel} where id = ${person}::uuid`;
    await settleChannel(db, person);
    const ended = await shutOut(db, person, at);
    return ok({
      value: null,
      events: [
        { type: "people.contact_undone", subject: person, data: { undo: undo.id, changes: changes.length, sessions: ended } },
      ],
    });
  },
});

/** The latest first. A contact added was told to several: it is taken away once. */
const changesSince = (db: Db, person: string, at: string) => db.sql<Change>`
  select distinct on (at, change, kind, value) id, change, kind, value, use, verified_at as "verifiedAt" from contact_undo
  where person_id = ${person}::uuid and at >= ${at}::timestamptz and undone_at is null order by at desc, change, kind, value, id`;

async function takeBack(db: Db, person: string, { change, kind, value, use, verifiedAt }: Change) {
  if (change === "added")
    await db.sql`delete from contact_point where person_id = ${person}::uuid and kind = ${kind} and value = ${value}`;
  else
    await db.sql`
      insert into contact_point (person_id, kind, value, first_name_key, use, verified_at)
      select id, ${kind}, ${value}, first_name_key, ${use}, ${verifiedAt}::timestamptz from person where id = ${person}::uuid
      on conflict (mission_id, value, first_name_key) do nothing`;
}

async function shutOut(db: Db, person: string, since: string): Promise<number> {
  await db.sql`
    delete from outside_identity where linked_at >= ${since}::timestamptz
      and membership_id in (select id from membership where person_id = ${person}::uuid)`;
  const ended = await db.sql`
    update session set revoked_at = clock_timestamp(), revoked_why = 'contact_undone' where person_id = ${person}::uuid and revoked_at is null returning 1 as one`;
  return ended.length;
}

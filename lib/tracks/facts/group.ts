import { waysTo } from "../../messages/facts";
import { openFor, openKeyOf, openKeysOf, personKeyOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import { groupPlace, type GroupStanding, type Recipient } from "../model/group";
import type { MessageContent } from "../model/thread";
import { fateOf } from "../rules/group";

/** A message to several, held for whoever confirms or takes it back. */
export async function holdGroup(db: Db, group: string): Promise<GroupStanding | null> {
  const [row] = await db.sql<GroupStanding>`
    select id, author_id as author, case when sent_at is not null then 'sent' when undone_at is not null then 'undone' when leaves_at = 'infinity' then 'draft' else 'leaving' end as state,
      coalesce(persons, '{}') as persons, nullif(leaves_at, 'infinity') as "leavesAt", sent_at as "sentAt", sealed
    from group_message where id = ${group}::uuid for update`;
  return row ?? null;
}

/** The same, for a page: nobody waits for whoever looks. */
export async function groupOf(db: Db, group: string): Promise<GroupStanding | null> {
  const [row] = await db.sql<GroupStanding>`
    select id, author_id as author, case when sent_at is not null then 'sent' when undone_at is not null then 'undone' when leaves_at = 'infinity' then 'draft' else 'leaving' end as state,
      coalesce(persons, '{}') as persons, nullif(leaves_at, 'infinity') as "leavesAt", sent_at as "sentAt", sealed
    from group_message where id = ${group}::uuid`;
  return row ?? null;
}

/** Those whose ten seconds are over, held; one that is being taken back is waited for, and then is no longer due. */
export const dueGroups = (db: Db, now: Date) => db.sql<GroupStanding>`
  select id, author_id as author, 'leaving' as state, coalesce(persons, '{}') as persons, leaves_at as "leavesAt", sent_at as "sentAt", sealed
  from group_message where sent_at is null and undone_at is null and leaves_at <= greatest(${now}::timestamptz, now()) order by leaves_at limit 20 for update`;

/** What it says; null once its author is forgotten. */
export async function textOfGroup(db: Db, group: Pick<GroupStanding, "id" | "author" | "sealed">): Promise<string | null> {
  const [row] = await db.sql<{ person: string }>`select person_id as person from membership where id = ${group.author}::uuid`;
  const key = row ? await openKeyOf(db, row.person) : null;
  return (openFor(key, groupPlace(group.id), group.sealed) as MessageContent | null)?.text ?? null;
}

type Chosen = {
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  readonly yours: boolean;
};

/**
 * What becomes of each of these people when this author writes to them now, in the order of their names: two statements whatever their
 * number. Accompanying is judged for the author, whoever asks: a cover counts, an access that was ended does not.
 */
export async function recipientsOf(db: Db, author: string, persons: readonly string[]): Promise<readonly Recipient[]> {
  const rows = await db.sql<Chosen>`
    select p.id as person, p.first_name as "firstName", p.family_name as "familyName", exists (
      select 1 from assignment a join membership m on m.mission_id = a.mission_id and m.id = ${author}::uuid and m.status = 'active'
      where a.mission_id = p.mission_id and a.person_id = p.id and a.ended_at is null and (a.until is null or a.until > now())
        and (a.membership_id = m.id or (a.kind = 'coach' and exists (select 1 from cover c where c.mission_id = a.mission_id and c.absent_id = a.membership_id
          and c.by_id = m.id and c.ended_at is null and c.starts_at <= now() and c.until > now())))) as yours
    from person p where p.id = any(${persons}::uuid[]) and p.erased_at is null order by p.first_name, p.family_name, p.id`;
  const ways = await waysTo(
    db,
    rows.map(({ person }) => person),
  );
  return rows.map(({ yours, ...row }) => ({ ...row, fate: fateOf({ yours, way: ways.get(row.person) ?? "no_contact" }) }));
}

/** The key of each of these people, made for whoever has none yet. */
export async function keysFor(db: Db, persons: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const keys = new Map(await openKeysOf(db, persons));
  for (const person of persons) if (!keys.has(person)) keys.set(person, await personKeyOf(db, person));
  return keys;
}

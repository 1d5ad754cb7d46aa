import { openFor, openKeyOf, sealFor } from "../../people/facts";
import type { Db } from "../../platform/db";
import { messagePlace, type Announcing, type MessageContent, type Thread, type ThreadMessage } from "../model/thread";
import { announcing } from "../rules/thread";

const pageSize = 30;

/** Whoever writes in these conversations comes one after the other; in one order for all, so that nobody waits for somebody who waits. */
export const inTurnForThreads = (db: Db, persons: readonly string[]) => db.sql`
  select pg_advisory_xact_lock(hashtextextended('thread|' || p.id, 0)) from (select unnest(${persons.toSorted()}::text[]) as id) p`;

/** Which of these conversations may be announced now: those that were not within the last quarter of an hour, by the database's clock. */
export async function announcingOf(db: Db, persons: readonly string[]): Promise<ReadonlyMap<string, Announcing>> {
  const rows = await db.sql<{ person: string; last: Date | null; now: Date }>`
    select p.id as person, now() as now, (select max(e.at) from event e where e.subject = p.id and e.type in ('thread.coach_wrote', 'thread.waiting')
      and e.data ->> 'announce' = 'now' and e.at > now() - interval '1 day') as last
    from unnest(${persons}::text[]) p (id)`;
  return new Map(rows.map(({ person, last, now }) => [person, announcing(last, now)]));
}

/** What is to be written in one conversation. */
export type NewMessage = { readonly id: string; readonly person: string; readonly text: string; readonly key: Buffer };

/** Written for the Mire, by one author, in one statement whatever their number. */
export const writeFromCoach = (
  db: Db,
  author: string,
  group: string | null,
  now: Date,
  messages: readonly NewMessage[],
) => db.sql`
  insert into thread_message (id, person_id, side, author_id, sealed, group_id, at)
  select w.id, w.person, 'coach', ${author}::uuid, w.sealed, ${group}::uuid, least(${now}::timestamptz, now())
  from jsonb_to_recordset(${JSON.stringify(
    messages.map(({ id, person, text, key }) => ({
      id,
      person,
      sealed: sealFor(key, messagePlace(id), { text } satisfies MessageContent),
    })),
  )}::jsonb) as w (id uuid, person uuid, sealed text)`;

type Row = Omit<ThreadMessage, "text"> & { readonly sealed: string };

/** A page of a conversation, the newest unless `before` says otherwise. */
export async function threadOf(db: Db, person: string, before: string | null): Promise<Thread> {
  const rows = await db.sql<Row>`
    select t.id, t.side, p.first_name as author, t.at, t.seen_at as "seenAt", case when t.group_id is null then 'alone' else 'group' end as "group", t.sealed
    from thread_message t join membership m on m.mission_id = t.mission_id and m.id = t.author_id join person p on p.mission_id = m.mission_id and p.id = m.person_id
    where t.person_id = ${person}::uuid and (${before}::uuid is null or (t.at, t.id) < (select b.at, b.id from thread_message b where b.id = ${before}::uuid))
    order by t.at desc, t.id desc limit ${pageSize + 1}::int`;
  const key = await openKeyOf(db, person);
  const page = rows.slice(0, pageSize).toReversed();
  const messages = page.map(({ sealed, ...row }) => ({
    ...row,
    text: (openFor(key, messagePlace(row.id), sealed) as MessageContent | null)?.text ?? null,
  }));
  return { messages, older: rows.length > pageSize ? (page[0]?.id ?? null) : null };
}

/** What the other side wrote is seen once it was shown. */
export const markSeen = (db: Db, person: string, writtenBy: "person" | "coach", now: Date) => db.sql`
  update thread_message set seen_at = ${now}::timestamptz where person_id = ${person}::uuid and side = ${writtenBy} and seen_at is null`;

/** Does something that the Mire wrote wait to be read by this person? */
export async function waitsFor(db: Db, person: string): Promise<boolean> {
  const [row] =
    await db.sql`select 1 as one from thread_message where person_id = ${person}::uuid and side = 'coach' and seen_at is null limit 1`;
  return row !== undefined;
}

export type Unanswered = { readonly person: string; readonly since: Date; readonly messages: number; readonly unread: number };

/** Among these people, those who wrote last and wait for an answer: since when, how many messages, how many nobody opened. One statement. */
export const unansweredOf = (db: Db, persons: readonly string[]) => db.sql<Unanswered>`
  select p.id as person, min(t.at) as since, count(*)::int as messages, (count(*) filter (where t.seen_at is null))::int as unread
  from unnest(${persons}::uuid[]) p (id) join thread_message t on t.person_id = p.id and t.side = 'person'
    and not exists (select 1 from thread_message a where a.mission_id = t.mission_id and a.person_id = t.person_id and a.side = 'coach' and a.at > t.at)
  group by p.id order by since`;

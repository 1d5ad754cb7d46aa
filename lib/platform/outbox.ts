import type { Address, Notice } from "../kernel/notice";
import type { Actor } from "./actor";
import { seal, sha256, unseal } from "./crypto";
import type { Db } from "./db";
import { enqueue } from "./jobs";

/** Seconds during which a message belongs to the worker that took it; every transport gives up well before. */
export const lease = 60;

export type Draft = Notice & {
  readonly event: number | null;
  readonly person: string | null;
  readonly channel: "sms" | "email" | "none";
  readonly locale: string;
  readonly status: "queued" | "unreachable" | "withdrawn";
  readonly to?: Address;
};

/**
 * Writes messages, one row per key whatever the repeats, and in the same transaction one job for each row that is new and
 * can leave. Returns how many were new.
 */
export async function write(db: Db, actor: Actor, drafts: readonly Draft[]): Promise<number> {
  if (drafts.length === 0) return 0;
  const rows = drafts.map(({ to, ...draft }) => ({
    ...draft,
    params: to ? { to: seal(JSON.stringify(to), placeOf(draft.key)) } : {},
  }));
  const fresh = await db.sql<{ id: string; status: string }>`
    with fresh as (
      insert into message (key, event_id, template, channel, person_id, subject, params, locale, status)
      select d.key, d.event, d.template, d.channel, d.person, d.subject, d.params, d.locale, d.status
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as d (key text, event bigint, template text, channel text, person uuid, subject text, params jsonb, locale text, status text)
      on conflict (mission_id, key) do nothing
      returning id, status, person_id, template),
    told as (
      insert into event (actor_kind, actor_role, command, type, subject, data)
      select 'system', 'system:messages.tell', 'messages.tell', 'notices.unreachable', p.id::text,
        jsonb_build_object('template', f.template, 'why', case when p.channel = 'none' then 'asked_not' else 'no_contact' end)
      from fresh f join person p on p.id = f.person_id where f.status = 'unreachable')
    select id, status from fresh`;
  const leaving = fresh.filter(({ status }) => status === "queued").map(({ id }) => ({ mission: actor.missionId, message: id }));
  if (leaving.length > 0) await enqueue(db, "message", leaving);
  return fresh.length;
}

/**
 * For a command that must reach an address which belongs to nobody yet: the address is sealed in the row and erased once the
 * message has left, so that the journal never holds it. Returns the subject, for the event.
 */
export const postTo = (db: Db, actor: Actor, notice: Notice, to: Address, locale: string) =>
  write(db, actor, [
    { ...notice, event: null, person: null, channel: to.kind === "phone" ? "sms" : "email", locale, status: "queued", to },
  ]);

const placeOf = (key: string) => `message|to|${key}`;

/** The address in a row written by `postTo`; null once it is erased. */
export function addressIn(sealed: string | null, key: string): Address | null {
  const plain = sealed ? unseal(sealed, placeOf(key)) : null;
  return plain ? (JSON.parse(plain.toString("utf8")) as Address) : null;
}

export type Claimed = {
  readonly id: string;
  readonly key: string;
  readonly template: string;
  readonly subject: string;
  readonly channel: "sms" | "email" | "none";
  readonly locale: string;
  readonly attempts: number;
  readonly sealedTo: string | null;
};

/** Takes a message for the length of the lease; `taken` when another worker has it, `settled` when nothing is left to do. */
export async function claim(db: Db, id: string): Promise<Claimed | "taken" | "settled"> {
  const [row] = await db.sql<Claimed>`
    update message set locked_until = now() + ${lease} * interval '1 second', attempts = attempts + 1
    where id = ${id}::uuid and status = 'queued' and (locked_until is null or locked_until < now())
    returning id, key, template, subject, channel, locale, attempts, params ->> 'to' as "sealedTo"`;
  if (row) return row;
  const [held] = await db.sql`select 1 as one from message where id = ${id}::uuid and status = 'queued'`;
  return held ? "taken" : "settled";
}

export type Settled = "sent" | "dead" | "unreachable" | "withdrawn";

/**
 * The end of a message, unless it has ended. The address it went to, if the row held one, goes with it. That it left, or could not, stays a
 * fact of its person's timeline (`notices.sent`, `.dead`, `.unreachable`) after the row is forgotten; nothing follows from it, so no job does.
 */
export const settle = (db: Db, id: string, status: Settled, failure: string | null) => db.sql<{
  subject: string;
  template: string;
}>`
  with settled as (
    update message set status = ${status}, failure = ${failure}::text, locked_until = null, params = '{}',
      sent_at = case when ${status} = 'sent' then now() else sent_at end
    where id = ${id}::uuid and status = 'queued'
    returning subject, template, person_id, channel),
  told as (
    insert into event (actor_kind, actor_role, command, type, subject, data)
    select 'system', 'system:messages.send', 'messages.send', 'notices.' || ${status}, p.id::text,
      jsonb_strip_nulls(jsonb_build_object('channel', s.channel, 'template', s.template, 'why',
        case when ${status} <> 'unreachable' then null when p.channel = 'none' then 'asked_not' else 'no_contact' end))
    from settled s join person p on p.id = s.person_id where ${status} <> 'withdrawn')
  select subject, template from settled`;

/** Gives a message back after a failure that may pass. */
export const giveBack = (db: Db, id: string, failure: string) => db.sql`
  update message set locked_until = null, failure = ${failure} where id = ${id}::uuid and status = 'queued'`;

/** Text messages that left, or are leaving, within the hour: what the Mire pays for. */
export async function textsThisHour(db: Db): Promise<number> {
  const [row] = await db.sql<{ count: number }>`
    select count(*) as count from message where channel = 'sms' and sent_at > now() - interval '1 hour'`;
  return row?.count ?? 0;
}

/** The name of an effect outside: the same for ever, and nothing to read in it. */
export const effectKey = (missionId: string, key: string) => sha256(`${missionId}|${key}`).slice(0, 32);

/**
 * The net under the queue: a message that waits without any job gets one again. It cannot happen while both are written in one
 * transaction; a queue emptied by hand, or restored from elsewhere, is another matter. Returns how many were found.
 */
export async function rescue(db: Db, actor: Actor): Promise<number> {
  const lost = await db.sql<{ id: string }>`
    select m.id from message m
    where m.status = 'queued' and m.created_at < now() - interval '15 minutes' and (m.locked_until is null or m.locked_until < now())
      and not exists (select 1 from pgboss.job j where j.name = 'message' and j.state in ('created', 'retry', 'active') and j.data ->> 'message' = m.id::text)
      and not exists (select 1 from pgboss.job j where j.name = 'dead' and j.state in ('created', 'active') and j.data ->> 'message' = m.id::text)
    limit 200`;
  if (lost.length > 0)
    await enqueue(
      db,
      "message",
      lost.map(({ id }) => ({ mission: actor.missionId, message: id })),
    );
  return lost.length;
}

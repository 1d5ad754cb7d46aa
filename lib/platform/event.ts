import type { Db } from "./db";
import type { Actor } from "./actor";
import { actorId, actorRole } from "./actor";

/**
 * One fact that happened, written in the transaction that made it: the journal, the timeline and the outbox read it.
 * `subject` is the id of what it happened to; `data` carries ids and codes, never names (forgetting a person must not rewrite history).
 */
export type DomainEvent = {
  readonly type: `${string}.${string}`;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** What a repeated post must find again: the key that the form carried, a hash of what was sent, and the answer. */
export type Once = { readonly key: string; readonly body: string; readonly outcome: unknown };

/** Writes the events and, in the same statement, one job for each (ruling 10: nothing is told that did not happen, nothing that happened stays
 * untold). An event is dated by the command's clock, and never later than the database's: what the demonstration lives through keeps its days. */
export async function record(
  db: Db,
  actor: Actor,
  command: string,
  events: readonly DomainEvent[],
  once: Once | null,
  now = new Date(),
) {
  const rows = events.map((event, at) => ({
    ...event,
    ...(at === 0 && once ? { once_key: once.key, once_body: once.body, outcome: once.outcome ?? {} } : {}),
  }));
  const queued = await db.sql`
    with written as (
      insert into event (mission_id, at, actor_kind, actor_id, actor_role, request_id, command, type, subject, data, once_key, once_body, outcome)
      select ${actor.missionId}::uuid, least(${now}::timestamptz, now()), ${actor.kind}::text, ${actorId(actor)}::uuid, ${actorRole(actor)}::text,
        ${actor.requestId ?? null}::uuid, ${command}::text, e.type, e.subject, e.data, e.once_key, e.once_body, e.outcome
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (type text, subject text, data jsonb, once_key uuid, once_body text, outcome jsonb)
      returning id, mission_id)
    insert into pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until, dead_letter, policy)
    select q.name, jsonb_build_object('mission', w.mission_id, 'event', w.id), q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
      q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 second', q.dead_letter, q.policy
    from written w cross join pgboss.queue q where q.name = 'event'
    returning 1 as one`;
  if (queued.length !== events.length) throw new Error("the queue of events is missing: run the migrations");
}

/** Writes what was looked at; no job follows. */
export async function recordView(db: Db, actor: Actor, query: string, subjects: readonly string[]) {
  if (subjects.length === 0) return;
  await db.sql`
    insert into event (mission_id, actor_kind, actor_id, actor_role, request_id, command, type, subject, data)
    select ${actor.missionId}::uuid, ${actor.kind}::text, ${actorId(actor)}::uuid, ${actorRole(actor)}::text, ${actor.requestId ?? null}::uuid, ${query}::text,
      'people.viewed', s, '{}'::jsonb from unnest(${subjects}::text[]) s`;
}

/** The answer given the first time this key was used, if it was. */
export async function saidBefore(db: Db, actor: Actor, command: string, key: string) {
  const [row] = await db.sql<{ body: string; outcome: unknown }>`
    select once_body as body, outcome from event where mission_id = ${actor.missionId}::uuid and command = ${command} and once_key = ${key}::uuid`;
  return row ?? null;
}

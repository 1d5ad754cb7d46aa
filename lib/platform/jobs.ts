import type { Queue } from "pg-boss";
import type { Db } from "./db";

type QueueName = "event" | "message" | "sweep" | "due" | "dead";

/**
 * `due` asks one command of the minute's work earlier than its minute: what leaves after ten seconds cannot wait for sixty. Lost, it costs
 * nothing: the minute finds what is due (lib/decisions/0019).
 *
 * Retries: a message is tried for about four hours (5 s to 5 min apart), then waits for a person in `dead`.
 */
export const queues: Readonly<Record<QueueName, Omit<Queue, "name">>> = {
  dead: { retryLimit: 0 },
  event: { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 60, expireInSeconds: 60, deadLetter: "dead" },
  message: { retryLimit: 48, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 60, deadLetter: "dead" },
  due: { retryLimit: 5, retryDelay: 1, retryBackoff: true, retryDelayMax: 30, expireInSeconds: 60 },
  sweep: { policy: "short", retryLimit: 0, expireInSeconds: 300 },
};

/** Payloads are ids and the Mire, never content. */
export type Job = { readonly mission: string; readonly event?: number; readonly message?: string; readonly command?: string };

/** Puts a job in a queue, in the transaction at hand: no transaction, no job. `afterSeconds`: nobody takes it before. */
export const enqueue = (db: Db, queue: QueueName, payloads: readonly Job[], afterSeconds = 0) => db.sql`
  insert into pgboss.job (name, data, start_after, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until, dead_letter, policy)
  select q.name, payload, now() + ${afterSeconds}::int * interval '1 second', q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + (q.retention_seconds + ${afterSeconds}::int) * interval '1 second', q.dead_letter, q.policy
  from jsonb_array_elements(${JSON.stringify(payloads)}::jsonb) payload cross join pgboss.queue q where q.name = ${queue}`;

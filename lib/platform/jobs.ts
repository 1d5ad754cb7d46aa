import { PgBoss, type Queue } from "pg-boss";
import type { Db } from "./db";
import { env } from "./env";

type QueueName = "event" | "message" | "sweep" | "dead";

/** Retries: a message is tried for about four hours (5 s to 5 min apart), then waits for a person in `dead`. */
export const queues: Readonly<Record<QueueName, Omit<Queue, "name">>> = {
  dead: { retryLimit: 0 },
  event: { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 60, expireInSeconds: 60, deadLetter: "dead" },
  message: { retryLimit: 48, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 60, deadLetter: "dead" },
  sweep: { policy: "short", retryLimit: 0, expireInSeconds: 300 },
};

/** Payloads are ids and the Mire, never content. */
export type Job = { readonly mission: string; readonly event?: number; readonly message?: string };

/** Puts a job in a queue, in the transaction at hand: no transaction, no job. */
export const enqueue = (db: Db, queue: QueueName, payloads: readonly Job[]) => db.sql`
  insert into pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until, dead_letter, policy)
  select q.name, payload, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 second', q.dead_letter, q.policy
  from jsonb_array_elements(${JSON.stringify(payloads)}::jsonb) payload cross join pgboss.queue q where q.name = ${queue}`;

/** Run by the owner, once per deployment: pg-boss's own schema at its version, our queues, and the application's right to use them. */
export async function prepareQueues(ownerUrl: string) {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false });
  boss.on("error", () => undefined);
  await boss.start();
  for (const [name, options] of Object.entries(queues)) await boss.createQueue(name, options).catch(ignoreExisting);
  await boss.getDb().executeSql(`
    grant usage on schema pgboss to mire_app;
    grant select, insert, update, delete on all tables in schema pgboss to mire_app;
    grant execute on all functions in schema pgboss to mire_app`);
  await boss.stop({ graceful: false });
}

/** The worker's pg-boss: it uses the schema and never changes it. Every ten seconds it looks for jobs whose worker died. */
export const bossForWorker = () =>
  new PgBoss({
    connectionString: env().APP_DATABASE_URL, migrate: false, createSchema: false, max: 4, reindex: false,
    superviseIntervalSeconds: 10, monitorIntervalSeconds: 10,
  });

const ignoreExisting = (fault: Error) => {
  if (!/already exists/i.test(fault.message)) throw fault;
};

import { PgBoss } from "pg-boss";
import { env } from "./env";
import { queues } from "./jobs";
import { faultLine, log } from "./log";

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
const bossForWorker = () =>
  new PgBoss({
    connectionString: env().APP_DATABASE_URL,
    migrate: false,
    createSchema: false,
    max: 4,
    reindex: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  }).on("error", (fault: unknown) => {
    log.warn(faultLine(fault), "the queue complains");
  });

/** A database that is starting, or coming back, is waited for during a minute; then the fault is thrown. */
export async function startBoss(): Promise<PgBoss> {
  for (let tries = 1; ; tries++) {
    const boss = bossForWorker();
    try {
      return await boss.start();
    } catch (fault) {
      await boss.stop({ graceful: false }).catch(() => undefined);
      if (tries === 30) throw fault;
      log.warn(faultLine(fault), "the queue is not there yet");
      await new Promise((retry) => setTimeout(retry, 2_000));
    }
  }
}

const ignoreExisting = (fault: Error) => {
  if (!/already exists/i.test(fault.message)) throw fault;
};

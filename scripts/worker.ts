// The worker: tells events, sends messages, does the work of each minute. One process, or as many as wanted.
import { startWork } from "../lib/messages/worker";
import { disconnect } from "../lib/platform/db";
import { startBoss } from "../lib/platform/boss";
import { log } from "../lib/platform/log";
import { eachMinute, post } from "../lib/wiring-worker";

const transports = post();
const starting = startBoss();
let stopping: Promise<void> | undefined;

/** No new work, what is under way may end within twenty seconds, then the connections close. */
async function stop(signal: string) {
  log.info({ signal }, "the worker stops");
  const boss = await starting.catch(() => null);
  await boss?.stop({ graceful: true, timeout: 20_000 });
  transports.mailer.close();
  await disconnect();
  process.exit(0);
}

for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.on(signal, () => {
    stopping ??= stop(signal);
  });

await startWork(await starting, transports, eachMinute);
log.info({}, "the worker is ready");

// The worker: tells events, sends messages, does the work of each minute. One process, or as many as wanted.
import { startWork } from "../lib/messages/worker";
import { disconnect } from "../lib/platform/db";
import { bossForWorker } from "../lib/platform/jobs";
import { faultLine, log } from "../lib/platform/log";
import { eachMinute, post } from "../lib/wiring-worker";

const transports = post();
const boss = bossForWorker();
boss.on("error", (fault: unknown) => log.warn(faultLine(fault), "the queue complains"));

let stopping: Promise<void> | undefined;

/** No new work, what is under way may end within twenty seconds, then the connections close. */
const stop = (signal: string) =>
  (stopping ??= (async () => {
    log.info({ signal }, "the worker stops");
    await boss.stop({ graceful: true, timeout: 20_000 });
    transports.mailer.close();
    await disconnect();
  })());

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal).then(() => process.exit(0)));

await boss.start();
await startWork(boss, transports, eachMinute);
log.info({}, "the worker is ready");

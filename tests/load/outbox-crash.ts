// Messages leave while workers and database are killed with kill -9 (issue section 6; ruling 10): none lost, one effect per key, at most
// one repeat per kill, under the same Message-ID. `npx tsx tests/load/outbox-crash.ts --messages=10000 [--careless]`
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { smtpServer } from "../servers";
import { crashWorld } from "./outbox-world";
import { argument, pause } from "./throwaway";

const careless = process.argv.includes("--careless");
const messages = argument("messages", 300);
const wantedKills = argument("kills", Math.max(8, Math.round(messages / 150)));
const workerCount = 4;
// Slow enough that a kill finds somebody at work.
const delay = Math.max(5, Math.round(40_000 / messages));

const smtp = await smtpServer({ delay });
const world = await crashWorld(messages);
console.log(`  ${messages} events written; ${workerCount} workers; at least ${wantedKills} kills`);

const environment: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: "production",
  APP_DATABASE_URL: world.appUrl,
  SMTP_URL: smtp.url,
  MAIL_FROM: "a@essai.example",
  PUBLIC_ORIGIN: "https://essai.example",
  LOG_LEVEL: "error",
  DATABASE_POOL: "4",
};
const script = join(import.meta.dirname, "outbox-worker.ts");
const died: string[] = [];
const condemned = new Set<ChildProcess>();

function startWorker(): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...(careless ? ["--careless"] : [])], {
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
  child.on("exit", (code, signal) => {
    if (!condemned.has(child)) died.push(`a worker ended by itself: ${String(code ?? signal)}`);
  });
  return child;
}

const workers = Array.from({ length: workerCount }, startWorker);
const killed = { workers: 0, database: 0 };

function killWorker() {
  const at = Math.floor(Math.random() * workers.length);
  const victim = workers[at]!;
  condemned.add(victim);
  victim.kill("SIGKILL");
  killed.workers += 1;
  workers[at] = startWorker();
}

const sent = () =>
  world.rows<{ count: number }>("select count(*)::int as count from message where status = 'sent'").then(
    ([row]) => row?.count ?? 0,
    () => -1,
  );

/** Until a few more have left, so that each kill finds people at work whatever the speed of the machine. */
async function untilBusy() {
  const before = smtp.mails.length;
  const until = performance.now() + 10_000;
  while (performance.now() < until && smtp.mails.length < Math.min(before + 3, messages)) await pause(50);
  await pause(Math.random() * 300);
}

const since = performance.now();
const seconds = () => Math.round((performance.now() - since) / 1000);
while (killed.workers < wantedKills && smtp.mails.length < messages && seconds() < 120 + messages / 20) {
  await untilBusy();
  killWorker();
  if (killed.workers % 8 !== 4) continue;
  await world.crash();
  killed.database += 1;
}

/** A message that met several kills waits up to five minutes between two tries: patience lasts as long as something still moves. */
async function untilAllSent() {
  let [best, movedAt] = [0, seconds()];
  while (best < messages && seconds() - movedAt < 420) {
    await pause(500);
    const now = await sent();
    if (now > best) [best, movedAt] = [now, seconds()];
  }
}
if (!careless) await untilAllSent();
for (const worker of workers) {
  condemned.add(worker);
  worker.kill("SIGKILL");
}
await pause(1_000);

const { effectKey } = await import("../../lib/platform/outbox");
const rows = await world.rows<{ mission: string; key: string }>(
  "select mission_id as mission, key from message where status = 'sent'",
);
const marked = rows.map(({ mission, key }) => `<${effectKey(mission, key)}@essai.example>`);
const names = new Set(smtp.mails.map(({ messageId }) => messageId));
const people = new Set(smtp.mails.map(({ to }) => to)).size;
const lost = marked.filter((name) => !names.has(name)).length;
const waiting = messages - marked.length;
const repeats = smtp.mails.length - names.size;
const kills = killed.workers + killed.database;
await smtp.close();
world.remove();

console.log(
  `  ${marked.length} marked sent, ${names.size} distinct mails to ${people} people, ${repeats} repeats, ${lost} lost; ` +
    `${killed.workers} workers and ${killed.database} times the database killed; ${seconds()} s`,
);
const faults = [
  ...died,
  ...(lost > 0 ? [`${lost} messages marked as sent never left`] : []),
  ...(waiting > 0 && !careless ? [`${waiting} messages still wait`] : []),
  ...(names.size > messages ? ["more effects than messages"] : []),
  ...(repeats > kills ? [`${repeats} repeats for ${kills} kills`] : []),
  ...(kills < 4 || marked.length < 20 ? ["too little happened to prove anything"] : []),
];
for (const fault of faults) console.log(`  RED: ${fault}`);
console.log(faults.length === 0 ? "  outbox: none lost, one effect per key" : "  outbox: broken");
process.exit(faults.length === 0 ? 0 : 1);

// Which server runs on a cluster, if any.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Client } from "pg";
import type { Site } from "./postgres-site";
import { Stop } from "./steps";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });

type PidFile = { pid: number; port: number; status: string };

/** What the server wrote about itself; null when it is not there. */
const readPidFile = (data: string): PidFile | null => {
  const path = join(data, "postmaster.pid");
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? "").trim() };
};

const isPostgres = (pid: number): boolean => {
  if (process.platform === "win32") return isAlive(pid);
  const done = spawnSync("ps", ["-p", String(pid), "-o", "comm="], { encoding: "utf8" });
  // Without `ps` (a bare container), a live process of that number is taken for the server.
  return done.error ? isAlive(pid) : done.stdout.includes("postgres");
};

const answers = async (port: number, password: string): Promise<boolean> => {
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password,
    database: "postgres",
    connectionTimeoutMillis: 3000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Port of a server that already runs on this cluster; null, with a stale pid file removed, when there is none. */
export const findRunning = async (site: Site): Promise<number | null> => {
  for (let waited = 0; waited < 60_000; waited += 200) {
    const file = readPidFile(site.data);
    if (!file) return null;
    if (!isAlive(file.pid) || !isPostgres(file.pid)) {
      rmSync(join(site.data, "postmaster.pid"), { force: true });
      return null;
    }
    if (file.status === "ready" && (await answers(file.port, site.wish.password))) return file.port;
    await pause(200);
  }
  throw new Stop(`A PostgreSQL server holds ${site.data} but does not answer: stop it, then run the command again.`);
};

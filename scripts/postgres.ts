// The embedded PostgreSQL server of a data folder: made once, started when needed, stopped by the last command that used it.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  chownSync,
  mkdirSync,
  readdirSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Client } from "pg";
import { asAccount, chooseAccount, type Account } from "./postgres-account";
import { binary, removeHome, usableHome, usableNative } from "./postgres-files";
import { Stop } from "./steps";

export type ClusterWish = {
  /** Where the cluster is wanted. */
  folder: string;
  /** Tells two clusters apart when they must live outside a closed folder. */
  key: string;
  password: string;
  /** A throw-away cluster does not wait for the disk. */
  durability: "durable" | "throwaway";
};

export type Cluster = { port: number; home: string; origin: "started" | "joined"; release: () => Promise<void> };

type Site = { native: string; home: string; data: string; account: Account; wish: ClusterWish };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });

const run = (site: Site, name: "initdb" | "pg_ctl", args: string[]): { ok: boolean; output: string } => {
  const env = { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" };
  // pg_ctl hands its output to the server it starts: a pipe would never close.
  const stdio = name === "pg_ctl" ? ("ignore" as const) : ("pipe" as const);
  const done = spawnSync(binary(site.native, name), args, { ...asAccount(site.account), env, encoding: "utf8", stdio });
  return { ok: done.status === 0, output: [done.stdout, done.stderr, done.error].filter(Boolean).join("\n") };
};

const own = (site: Site, path: string): void => {
  if (site.account) chownSync(path, site.account.uid, site.account.gid);
};

const fullDisk = /no space left on device|disk quota exceeded/i;

const refusal = (what: string, output: string): Stop => {
  if (fullDisk.test(output))
    return new Stop("The disk is full: the database has no room; free some space and run the command again.");
  const reason = /(?:FATAL|PANIC|error):\s*(.+)/.exec(output)?.[1] ?? output.trim().split("\n").at(-1) ?? "";
  return new Stop(`${what}: ${reason}.`);
};

/** One collation on every machine, by code point: an index never breaks when a system library moves. People's lists ask for
 * `collate "fr-x-icu"` where they sort names. */
const initdbArguments = (draft: string, passwordFile: string, ctype: string): string[] => [
  `--pgdata=${draft}`,
  "--username=postgres",
  `--pwfile=${passwordFile}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  // pg_trgm asks the system what a letter is: with plain C, "é" is none.
  `--lc-ctype=${ctype}`,
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--data-checksums",
  "--no-instructions",
];

/** Runs initdb with the first of the usual names of a UTF-8 character type that this system knows. */
const runInitdb = (site: Site, draft: string, passwordFile: string): { ok: boolean; output: string } => {
  const extra = site.wish.durability === "throwaway" ? ["--no-sync"] : [];
  const attempt = (ctype: string) => {
    rmSync(draft, { recursive: true, force: true });
    return run(site, "initdb", [...initdbArguments(draft, passwordFile, ctype), ...extra]);
  };
  let made = attempt("C.UTF-8");
  for (const ctype of ["en_US.UTF-8", "C"]) if (/invalid locale name/.test(made.output)) made = attempt(ctype);
  return made;
};

const initialise = (site: Site): void => {
  if (existsSync(join(site.data, "PG_VERSION"))) return;
  const draft = `${site.data}.draft`;
  const passwordFile = join(site.home, "password");
  writeFileSync(passwordFile, `${site.wish.password}\n`, { mode: 0o600 });
  own(site, passwordFile);
  const made = runInitdb(site, draft, passwordFile);
  rmSync(passwordFile, { force: true });
  if (!made.ok) {
    writeFileSync(join(site.home, "initdb.log"), made.output);
    throw refusal(`The database could not be made (${join(site.home, "initdb.log")})`, made.output);
  }
  // Renamed when whole: an interrupted initdb never looks like a cluster.
  renameSync(draft, site.data);
};

const settings = (port: number, durability: ClusterWish["durability"]): string => {
  const disk = durability === "durable" ? "on" : "off";
  return [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "max_connections = 100",
    `fsync = ${disk}`,
    `synchronous_commit = ${disk}`,
    `full_page_writes = ${disk}`,
    ...(durability === "throwaway" ? ["wal_level = minimal", "max_wal_senders = 0", "autovacuum = on"] : []),
    "shared_buffers = 128MB",
    "max_wal_size = 1GB",
    "password_encryption = 'scram-sha-256'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
    "log_min_messages = warning",
    "log_min_error_statement = panic",
    "",
  ].join("\n");
};

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
const findRunning = async (site: Site): Promise<number | null> => {
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

const tailOf = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8").slice(-4000) : "");

const startOn = (site: Site, port: number): { ok: boolean; output: string } => {
  const log = join(site.home, "server.log");
  writeFileSync(log, "");
  own(site, log);
  writeFileSync(join(site.data, "postgresql.conf"), settings(port, site.wish.durability));
  const done = run(site, "pg_ctl", ["start", "-D", site.data, "-l", log, "-w", "-t", "60", "-s"]);
  return { ok: done.ok, output: `${done.output}${tailOf(log)}` };
};

const start = async (site: Site): Promise<{ port: number; origin: Cluster["origin"] }> => {
  for (let attempt = 1; ; attempt += 1) {
    const running = await findRunning(site);
    if (running !== null) return { port: running, origin: "joined" };
    const port = await freePort();
    const started = startOn(site, port);
    if (started.ok) return { port, origin: "started" };
    // Somebody took the port, or the cluster, between the look and the start.
    const raced = /Address already in use|could not bind|lock file "postmaster.pid" already exists/.test(started.output);
    if (!raced || attempt === 5) throw refusal("The database did not start", started.output);
  }
};

const usersFolder = (site: Site): string => join(site.home, "users");

const otherUsers = (site: Site): number[] =>
  (existsSync(usersFolder(site)) ? readdirSync(usersFolder(site)) : [])
    .map(Number)
    .filter((pid) => pid !== process.pid && isAlive(pid));

/** Stops the server of the site, politely then firmly. */
const stop = (site: Site): void => {
  for (const mode of ["fast", "immediate"]) {
    if (!existsSync(join(site.data, "postmaster.pid"))) return;
    if (run(site, "pg_ctl", ["stop", "-D", site.data, "-m", mode, "-w", "-t", "30", "-s"]).ok) return;
  }
};

const release = (site: Site): void => {
  rmSync(join(usersFolder(site), String(process.pid)), { force: true });
  if (otherUsers(site).length === 0) stop(site);
};

const siteOf = (wish: ClusterWish): Site => {
  const account = chooseAccount();
  const native = usableNative(account);
  const home = usableHome(account, wish.folder, wish.key);
  return { native, home, data: join(home, "cluster"), account, wish };
};

/** Starts the cluster, or joins the one that runs. The caller must `release` it: the last to do so stops the server. */
export const openCluster = async (wish: ClusterWish): Promise<Cluster> => {
  const site = siteOf(wish);
  mkdirSync(usersFolder(site), { recursive: true });
  appendFileSync(join(usersFolder(site), String(process.pid)), "");
  initialise(site);
  const { port, origin } = await start(site);
  return { port, home: site.home, origin, release: async () => release(site) };
};

/** The other live commands that use the cluster. */
export const clusterUsers = (wish: ClusterWish): number[] => otherUsers(siteOf(wish));

/** Stops the server of a cluster and removes its files. Returns the folder that was removed. */
export const removeCluster = (wish: ClusterWish): string => {
  const site = siteOf(wish);
  stop(site);
  return removeHome(wish.folder, site.home);
};

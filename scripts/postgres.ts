// The embedded PostgreSQL server of a data folder: made once, started when needed, stopped by the last command that used it.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { removeHome } from "./postgres-files";
import { initialise, settings } from "./postgres-initdb";
import { findRunning, freePort, isAlive } from "./postgres-running";
import { own, refusal, run, siteOf, type ClusterWish, type Site } from "./postgres-site";

export type Cluster = { port: number; home: string; origin: "started" | "joined"; release: () => Promise<void> };

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

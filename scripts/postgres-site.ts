// Where a cluster lives, which account runs it, and how its programs are called.
import { spawnSync } from "node:child_process";
import { chownSync } from "node:fs";
import { join } from "node:path";
import { asAccount, chooseAccount, type Account } from "./postgres-account";
import { binary, usableHome, usableNative } from "./postgres-files";
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

export type Site = { native: string; home: string; data: string; account: Account; wish: ClusterWish };

export const siteOf = (wish: ClusterWish): Site => {
  const account = chooseAccount();
  const native = usableNative(account);
  const home = usableHome(account, wish.folder, wish.key);
  return { native, home, data: join(home, "cluster"), account, wish };
};

/** Runs one of the programs as the account of the site. */
export const run = (site: Site, name: "initdb" | "pg_ctl", args: string[]): { ok: boolean; output: string } => {
  const env = { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" };
  // pg_ctl hands its output to the server it starts: a pipe would never close.
  const stdio = name === "pg_ctl" ? ("ignore" as const) : ("pipe" as const);
  const done = spawnSync(binary(site.native, name), args, { ...asAccount(site.account), env, encoding: "utf8", stdio });
  return { ok: done.status === 0, output: [done.stdout, done.stderr, done.error].filter(Boolean).join("\n") };
};

/** What root made, the account may use. */
export const own = (site: Site, path: string): void => {
  if (site.account) chownSync(path, site.account.uid, site.account.gid);
};

const fullDisk = /no space left on device|disk quota exceeded/i;

/** The one sentence for a program that failed. */
export const refusal = (what: string, output: string): Stop => {
  if (fullDisk.test(output))
    return new Stop("The disk is full: the database has no room; free some space and run the command again.");
  const reason = /(?:FATAL|PANIC|error):\s*(.+)/.exec(output)?.[1] ?? output.trim().split("\n").at(-1) ?? "";
  return new Stop(`${what}: ${reason}.`);
};

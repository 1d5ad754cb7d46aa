// PostgreSQL refuses to run as root: then another account of the machine runs it, if the files are within its reach.
import { spawnSync } from "node:child_process";
import { Stop } from "./steps";

/** The account that runs PostgreSQL; null means "the one that runs this process". */
export type Account = { name: string; uid: number; gid: number } | null;

const identify = (name: string, flag: "-u" | "-g"): number | null => {
  const done = spawnSync("id", [flag, name], { encoding: "utf8" });
  return done.status === 0 ? Number(done.stdout.trim()) : null;
};

/** The unprivileged account to use when root: the machine's own for PostgreSQL, else one that owns nothing. */
export const chooseAccount = (): Account => {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody", "daemon"]) {
    const uid = identify(name, "-u");
    const gid = identify(name, "-g");
    if (uid && gid !== null) return { name, uid, gid };
  }
  throw new Stop(
    "PostgreSQL refuses to run as root and no other account was found: run as another account, or give DATABASE_URL.",
  );
};

/** Spawn options that make a child run as the account, from a folder it can enter. */
export const asAccount = (account: Account): { uid?: number; gid?: number; cwd: string } =>
  account === null ? { cwd: "/" } : { uid: account.uid, gid: account.gid, cwd: "/" };

/** Whether the account can really run this program. */
export const canRun = (account: Account, program: string): boolean =>
  spawnSync(program, ["--version"], { ...asAccount(account), timeout: 20_000 }).status === 0;

/** Whether the account can really write in this folder. */
export const canWriteIn = (account: Account, folder: string): boolean =>
  account === null || spawnSync("/bin/sh", ["-c", 'cd "$1" && test -w .', "sh", folder], asAccount(account)).status === 0;

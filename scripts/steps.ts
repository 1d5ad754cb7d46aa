// How the commands speak: one line per step with its time, one sentence when something stops them.
import { spawn, type SpawnOptions } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, endWith, Stop } from "./node.mjs";

export { Stop };

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export const say = (name: string, text: string): void => void process.stdout.write(`  ${name.padEnd(14)} ${text}\n`);

/** Runs one step and prints what it answers, with the time it took. */
export const step = async <T>(name: string, work: () => Promise<T>, tell: (value: T) => string): Promise<T> => {
  const since = performance.now();
  const value = await work();
  say(name, `${tell(value)} (${seconds(performance.now() - since)})`);
  return value;
};

/** Path of a log in the data folder. */
export const logPath = (name: string): string => {
  const folder = join(dataFolder(), "logs");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.log`);
};

export type Done = { code: number; output: string; log: string };

const keepQuietly = (write: () => void): void => {
  try {
    write();
  } catch {
    // A log that cannot be written must not hide the failure it would tell.
  }
};

/** Runs a command to its end; its output goes to a log file and is returned. */
export const runLogged = (name: string, command: string, args: string[], options: SpawnOptions = {}): Promise<Done> =>
  new Promise((resolve, reject) => {
    const log = logPath(name);
    keepQuietly(() => writeFileSync(log, ""));
    let output = "";
    const take = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      keepQuietly(() => appendFileSync(log, chunk));
    };
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output, log }));
  });

const diskFull = /ENOSPC|no space left on device|disk quota exceeded/i;

/** The Stop for a command that failed: the full disk is named, else the end of its output is shown. */
export const failed = (what: string, done: Done): Stop => {
  if (diskFull.test(done.output)) return new Stop("The disk is full: free some space and run the command again.");
  const tail = done.output.trim().split("\n").slice(-25).join("\n");
  return new Stop(`${tail}\n\n${what} failed: the whole output is in ${done.log}.`);
};

/** Runs the body of a command; a Stop ends it with its sentence and exit code 1. */
export const main = async (body: () => Promise<void>): Promise<void> => {
  try {
    await body();
  } catch (error) {
    endWith(error);
  }
};

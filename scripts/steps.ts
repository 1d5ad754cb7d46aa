// How the commands speak and end: one line per step with its time, one sentence when something stops them, nothing left behind.
import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, endWith, Stop } from "./node.mjs";

export { Stop };

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

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

const endings: (() => Promise<void>)[] = [];

/** Something to undo when the command ends, well or not; the last registered is undone first. */
export const atEnd = (work: () => Promise<void>): void => void endings.push(work);

const endAll = async (): Promise<void> => {
  for (let work = endings.pop(); work; work = endings.pop()) await work();
};

const sendTo = (child: ChildProcess, signal: NodeJS.Signals): void => {
  try {
    // Outside Windows the child leads its own group: what it started stops with it.
    if (process.platform !== "win32" && child.pid) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    child.kill(signal);
  }
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Stops a child and what it started: asks, waits `patience` milliseconds, then forces. */
export const stopChild = (child: ChildProcess, patience = 15_000): Promise<void> =>
  new Promise((resolve) => {
    if (hasEnded(child) || !child.pid) {
      resolve();
      return;
    }
    const force = setTimeout(() => sendTo(child, "SIGKILL"), patience);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    sendTo(child, "SIGTERM");
  });

/** Starts a child that cannot outlive this command; `patience` as for `stopChild`. */
export const startChild = (command: string, args: string[], options: SpawnOptions, patience?: number): ChildProcess => {
  const child = spawn(command, args, { detached: process.platform !== "win32", ...options });
  atEnd(() => stopChild(child, patience));
  return child;
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
    const child = startChild(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output, log }));
  });

const diskFull = /ENOSPC|no space left on device|disk quota exceeded/i;

/** The Stop for a command that failed: the full disk is named, else the end of its output is shown. */
export const failed = (what: string, { output, log }: Pick<Done, "output" | "log">): Stop => {
  if (diskFull.test(output)) return new Stop("The disk is full: free some space and run the command again.");
  const tail = output.trim().split("\n").slice(-25).join("\n");
  return new Stop(`${tail}\n\n${what} failed: the whole output is in ${log}.`);
};

let askedToStop: (signal: NodeJS.Signals) => void = () => undefined;
const stopped = new Promise<NodeJS.Signals>((resolve) => (askedToStop = resolve));

/** Resolves when a person or the system asks this command to stop. */
export const untilStopped = (): Promise<NodeJS.Signals> => stopped;

const listen = (): void => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => askedToStop(signal));
};

/** Runs a command: its body gives the exit code; a Stop ends it with its sentence and 1, a signal with `codeWhenAsked`. */
export const main = async (body: () => Promise<number>, codeWhenAsked = 130): Promise<never> => {
  listen();
  try {
    const code = await Promise.race([body(), stopped.then(() => codeWhenAsked)]);
    await endAll();
    process.exit(code);
  } catch (error) {
    await endAll().catch(() => undefined);
    return endWith(error);
  }
};

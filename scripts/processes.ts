// The portal's processes: the web server and the worker, started together, watched, stopped together.
import { type ChildProcess, type SpawnOptions } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { GRACE_MS } from "../lib/platform/front/server";
import { leavingMs } from "../lib/platform/front/settings";
import { root } from "./node.mjs";
import { failed, logPath, startChild, Stop } from "./steps";

/** A port of this machine that nobody uses now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(address && typeof address === "object" ? address.port : 0);
      });
    });
  });

export const portFrom = (text: string | undefined): number => {
  const port = Number(text ?? "3000");
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(`PORT is "${text ?? ""}": it must be a number from 1 to 65535.`);
};

/** Whether a server could listen there now; the reason otherwise. */
export const portTrouble = (port: number, host: string): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () =>
      server.close(() => {
        resolve(null);
      }),
    );
  });

const sentences: Record<string, (port: number) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is in use: stop what uses it, or choose another one, for example PORT=${port + 1} npm start.`,
  EACCES: (port) => `Port ${port} is reserved to the system: choose one above 1024, for example PORT=3000 npm start.`,
};

/** Stops the command with one sentence when the port cannot be had. */
export const ensurePort = async (port: number, host: string): Promise<void> => {
  const trouble = await portTrouble(port, host);
  if (trouble) throw new Stop(sentences[trouble]?.(port) ?? `Port ${port} cannot be opened on ${host} (${trouble}).`);
};

export type PortalProcess = { name: string; child: ChildProcess; log: string };

/** Starts a script of ours as a process that cannot outlive this one. Its output goes to a log, or to ours in production. */
export const startPart = (name: string, file: string, args: string[], env: NodeJS.ProcessEnv): PortalProcess => {
  const log = logPath(name);
  const output = env.MIRE_MODE === "production" || env.MIRE_OUTPUT === "here" ? "inherit" : openSync(log, "w");
  const leash = pathToFileURL(join(root, "scripts", "leash.mjs")).href;
  const nodeArgs = ["--import", leash, "--import", "tsx", join(root, "scripts", file), ...args];
  const options: SpawnOptions = { cwd: root, env, stdio: ["ignore", output, output, "ipc"] };
  const child = startChild(process.execPath, nodeArgs, options, leavingMs(env) + GRACE_MS + 5_000);
  if (typeof output === "number") closeSync(output);
  return { name, child, log };
};

const textOf = (log: string): string => {
  try {
    return readFileSync(log, "utf8");
  } catch {
    return "";
  }
};

const diedSentence = ({ name, log, child }: PortalProcess): Stop =>
  failed(`The ${name} process (exit code ${child.exitCode ?? child.signalCode ?? "unknown"})`, { output: textOf(log), log });

/** Rejects when the process ends by itself. */
export const untilDead = (part: PortalProcess): Promise<never> =>
  new Promise((_resolve, reject) => {
    part.child.once("exit", () => reject(diedSentence(part)));
    part.child.once("error", reject);
  });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isReady = async (url: string): Promise<boolean> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null);
  await answer?.body?.cancel();
  return answer?.status === 200;
};

/** Waits until `/api/readyz` says yes, the process dies, or 90 seconds have passed. */
export const untilReady = async (web: PortalProcess, origin: string): Promise<void> => {
  const wait = async (): Promise<void> => {
    const until = performance.now() + 90_000;
    while (performance.now() < until) {
      if (await isReady(`${origin}/api/readyz`)) return;
      await pause(100);
    }
    throw failed("The web process (no answer in 90 seconds)", { output: textOf(web.log), log: web.log });
  };
  const death = untilDead(web);
  death.catch(() => undefined);
  await Promise.race([wait(), death]);
};

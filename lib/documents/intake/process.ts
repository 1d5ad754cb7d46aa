import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { FileRefusal, MediaType } from "../model";

export type Asked = {
  readonly id: number;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
  readonly mostPixels: number;
  readonly mostPages: number;
};
export type Answered = {
  readonly id: number;
  readonly refusal?: FileRefusal;
  readonly bytes?: Uint8Array;
  readonly pages?: number;
};

/** Milliseconds for one file; then the process is killed, and the next file gets a new one. */
const patience = 10_000;
/** Files that may wait for their turn; the next one is asked to come back. */
const mostWaiting = 20;
const idle = 60_000;

let child: ChildProcess | undefined;
let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;
let asked = 0;
let rest: NodeJS.Timeout | undefined;

/** Reads one file in the other process, one after the other. */
export async function readApart(file: Omit<Asked, "id">): Promise<Answered> {
  if (waiting >= mostWaiting) return { id: 0, refusal: "file_busy" };
  waiting += 1;
  const mine = turn.then(() => askOnce({ ...file, id: ++asked }));
  turn = mine.catch(() => undefined);
  return mine.finally(() => (waiting -= 1));
}

function askOnce(file: Asked): Promise<Answered> {
  clearTimeout(rest);
  const reader = (child ??= startReader());
  return new Promise((resolve) => {
    const settle = (answered: Answered) => {
      clearTimeout(late);
      reader.off("message", hear).off("exit", gone);
      rest = setTimeout(endReader, idle).unref();
      resolve(answered);
    };
    const hear = (answered: Answered) => {
      if (answered.id === file.id) settle(answered);
    };
    const gone = () => settle({ id: file.id, refusal: "file_unreadable" });
    const late = setTimeout(() => {
      endReader();
      gone();
    }, patience);
    reader.on("message", hear).on("exit", gone);
    reader.send(file, (fault) => {
      if (fault) gone();
    });
  });
}

/** It may read this program and nothing else, write nothing, start nothing; old files and their memory die with it. */
function startReader(): ChildProcess {
  const root = process.cwd();
  const started = fork(join(/* turbopackIgnore: true */ root, "lib/documents/intake/reading.ts"), {
    execArgv: ["--permission", `--allow-fs-read=${root}`, "--allow-addons", "--max-old-space-size=256", "--no-warnings"],
    execPath: process.execPath,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    // None of our settings: the keys of the installation are not there.
    env: { NODE_ENV: "production" },
  });
  started.once("exit", () => {
    if (child === started) child = undefined;
  });
  started.on("error", () => undefined);
  started.unref();
  started.channel?.unref();
  return started;
}

/** Ends the reading process; the next file starts another. */
export function endReader() {
  child?.kill("SIGKILL");
  child = undefined;
}

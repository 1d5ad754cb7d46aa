import { monitorEventLoopDelay } from "node:perf_hooks";

const WINDOW_MS = 5_000;
const LONGEST_DELAY_MS = 2_000;
const READY_MS = 1_000;

export interface Health {
  /** The process answers, and its event loop has not been held for two seconds lately. */
  live(): boolean;
  ready(): Promise<boolean>;
  /** From now on not ready: the proxy in front sends people elsewhere. */
  stop(): void;
  readonly stopping: boolean;
}

export const health = (ready: () => Promise<boolean>): Health => {
  const delay = monitorEventLoopDelay({ resolution: 50 });
  delay.enable();
  let before = 0;
  const windows = setInterval(() => {
    before = delay.max / 1e6;
    delay.reset();
  }, WINDOW_MS).unref();
  let stopping = false;
  return {
    live: () => Math.max(before, delay.max / 1e6) < LONGEST_DELAY_MS,
    ready: async () => !stopping && Promise.race([ready().catch(() => false), never()]),
    stop: () => {
      stopping = true;
      clearInterval(windows);
      delay.disable();
    },
    get stopping() {
      return stopping;
    },
  };
};

const never = (): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, READY_MS).unref();
  });

import type { BlockList } from "node:net";
import { addressList } from "./address";
import type { ErrorDocument } from "./errors";
import type { ResolveHost } from "./host";
import type { Log } from "./visit";

/** What the front door is given by the composition root; it knows no Mire, no word and no table of ours. */
export interface Wired {
  readonly resolveHost: ResolveHost;
  readonly errorDocument: ErrorDocument;
  /** Whether the database answers and the rest is in order. */
  readonly ready: () => Promise<boolean>;
  readonly log: Log;
  /** The sources, to the letter, of the small inline scripts (`<script data-own>`) that documents may hold. */
  readonly ownScripts?: readonly string[];
}

export interface Settings {
  readonly dev: boolean;
  /** Peers whose X-Forwarded-* are believed. */
  readonly proxies: BlockList;
  /** Addresses without a rate limit. */
  readonly exempt: BlockList;
  /** Requests a minute and address. */
  readonly pagesPerMinute: number;
  readonly postsPerMinute: number;
  /** Requests in the framework at once, and waiting behind. */
  readonly places: number;
  readonly queue: number;
  /** Milliseconds between "not ready" and the closed door: what the proxy in front needs to notice. */
  readonly leavingMs: number;
}

type Given = Readonly<Record<string, string | undefined>>;

const FIVE_SECONDS = "5";

/** LEAVING_SECONDS, from 0 to 60: five in production, none where no proxy stands in front. Throws on anything else. */
export const leavingMs = (env: Given): number => {
  const given = env.LEAVING_SECONDS ?? (env.MIRE_MODE === "production" ? FIVE_SECONDS : "0");
  const seconds = Number(given);
  if (given.trim() !== "" && seconds >= 0 && seconds <= 60) return seconds * 1_000;
  throw new Error(`LEAVING_SECONDS is not a number from 0 to 60: ${given}`);
};

/** TRUSTED_PROXIES and RATE_LIMIT_EXEMPT are lists of addresses and CIDR ranges. Throws on an unreadable one. */
export const settingsFrom = (env: Given, dev: boolean): Settings => ({
  dev,
  proxies: addressList(env.TRUSTED_PROXIES),
  exempt: addressList(env.RATE_LIMIT_EXEMPT),
  pagesPerMinute: 600,
  postsPerMinute: 120,
  places: 16,
  queue: 100,
  leavingMs: leavingMs(env),
});

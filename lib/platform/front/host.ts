import type { IncomingMessage } from "node:http";
import type { BlockList } from "node:net";
import { isIn, plainAddress } from "./address";

export type Scheme = "http" | "https";
export interface Site {
  readonly missionId: string;
  /** Scheme, host and port that people type, as in `https://mire.example`. */
  readonly origin: string;
}
/** The Mire that a host names, or null. `scheme` is what a trusted proxy says, else `http`. */
export type ResolveHost = (host: string, scheme: Scheme) => Promise<Site | null>;

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]{2,45}\])(?::[1-9]\d{0,4})?$/;

/** The host asked for, or undefined when it is missing, doubled or oddly written. */
export const hostOf = (req: IncomingMessage, proxies: BlockList): string | undefined => {
  if ((req.headersDistinct.host ?? []).length !== 1) return undefined;
  const forwarded = isIn(proxies, plainAddress(req.socket.remoteAddress)) ? req.headers["x-forwarded-host"] : undefined;
  const host = String(forwarded ?? req.headers.host).toLowerCase();
  return HOST.test(host) && !host.includes("..") ? host : undefined;
};

export const schemeOf = (req: IncomingMessage, proxies: BlockList): Scheme =>
  isIn(proxies, plainAddress(req.socket.remoteAddress)) && req.headers["x-forwarded-proto"] === "https" ? "https" : "http";

const MEMORY_MS = 10_000;
const MOST_HOSTS = 1_000;

/** Remembers answers for ten seconds, so that a kept page costs no question to the database. */
export const rememberedHosts = (resolve: ResolveHost): ResolveHost => {
  const known = new Map<string, { site: Site | null; until: number }>();
  return async (host, scheme) => {
    const key = `${scheme}://${host}`;
    const found = known.get(key);
    if (found && found.until > Date.now()) return found.site;
    const site = await resolve(host, scheme);
    if (known.size >= MOST_HOSTS) known.clear();
    known.set(key, { site, until: Date.now() + MEMORY_MS });
    return site;
  };
};

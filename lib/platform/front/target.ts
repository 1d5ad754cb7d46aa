import type { IncomingMessage } from "node:http";

/** Longer addresses are never ours: the longest is the return from an identity provider. */
const LONGEST = 4_096;

export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}
export const refusal = (status: number, headers?: Readonly<Record<string, string>>): Refusal => ({ status, headers });

export interface Target {
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
}

export const targetOf = (url: string): Target => {
  const at = url.indexOf("?");
  return at === -1 ? { path: url, query: "" } : { path: url.slice(0, at), query: url.slice(at) };
};

/** Refuses what no page of ours is ever called: proxies' forms, climbing paths, doubled or hidden separators. */
export const refuseTarget = (req: IncomingMessage): Refusal | undefined => {
  const url = req.url ?? "";
  if (url.length > LONGEST) return refusal(414);
  if (!url.startsWith("/") || url.includes("#") || req.headers.upgrade !== undefined) return refusal(400);
  return isPlainPath(targetOf(url).path) ? undefined : refusal(400);
};

const ODD = /\/\/|\\|%2f|%5c/i;
const CONTROL = /[\u0000-\u001f\u007f]/;

const isPlainPath = (path: string): boolean => {
  if (ODD.test(path)) return false;
  const decoded = decode(path);
  if (decoded === undefined || CONTROL.test(decoded) || decoded.includes("\\")) return false;
  return !decoded.split("/").some((part) => part === "." || part === "..");
};

const decode = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

const READS = new Set(["GET", "HEAD"]);
export const isRead = (method: string | undefined): boolean => READS.has(method ?? "");

export const refuseMethod = (method: string | undefined, path: string): Refusal | undefined => {
  if (isRead(method) || method === "POST") return undefined;
  if (method === "OPTIONS" && path === "/api/eligibility") return undefined;
  return refusal(405, { allow: "GET, HEAD, POST" });
};

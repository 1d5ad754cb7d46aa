import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";

/**
 * `same-origin` and not `no-referrer`: under `no-referrer` browsers send `Origin: null` with our own forms, which the origin check
 * refuses, as it must.
 */
const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-permitted-cross-domain-policies": "none",
} as const;
const transport = { "strict-transport-security": "max-age=63072000; includeSubDomains" } as const;
const overHttps = { ...always, ...transport };

/** security.md 8.1, on every answer. Over plain http (a developer's machine) a browser would keep the promise of https by error. */
export const baseHeaders = (secure: boolean): OutgoingHttpHeaders => (secure ? overHttps : always);

export const PRIVATE = "private, no-store";

const reporting = "report-uri /csp; report-to csp";
const upgrade = (secure: boolean): string => (secure ? "upgrade-insecure-requests; " : "");
export const reportingEndpoints = 'csp="/csp"';

const sources = (hashes: readonly string[], otherwise: string): string =>
  hashes.length === 0 ? otherwise : hashes.map((hash) => `'sha256-${hash}'`).join(" ");

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

/** Pages without scripts: the one own script by its hash, else none. */
export const documentPolicy = (secure: boolean, scripts: readonly string[] = [], styles: readonly string[] = []): string =>
  `default-src 'none'; script-src ${sources(scripts, "'none'")}; style-src 'self'${styles.length > 0 ? ` ${sources(styles, "")}` : ""}; ` +
  `img-src 'self' data:; font-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; ` +
  `frame-ancestors 'none'; ${upgrade(secure)}${reporting}`;

/** The same policy, with styles written in the page. */
export const allowingStyles = (policy: string, hashes: readonly string[]): string =>
  policy.replace("style-src 'self'", `style-src 'self' ${sources(hashes, "")}`);

/** The desk: the framework's scripts by nonce. In development React evaluates code to rebuild stacks, and styles are injected. */
export const deskPolicy = (secure: boolean, nonce: string, dev: boolean): string =>
  `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}; ` +
  `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; ` +
  `manifest-src 'self'; worker-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'none'; ` +
  `frame-ancestors 'none'; object-src 'none'; ${upgrade(secure)}${reporting}`;

export const trustedTypesTrial = "require-trusted-types-for 'script'; report-uri /csp";

/** Files and JSON. A PDF viewer refuses to start in a sandbox, so PDFs shown in the browser only lose everything else. */
export const filePolicy = (type: string, disposition = ""): string =>
  type.startsWith("application/pdf") && !disposition.startsWith("attachment")
    ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"
    : "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Build assets. A worker lives under the policy of its own file, and needs to fetch from us. */
export const assetPolicy = (type: string): string =>
  type.startsWith("text/javascript")
    ? "default-src 'none'; connect-src 'self'; script-src 'self'; frame-ancestors 'none'"
    : "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** What the application may say in its answer; the rest is ours to say. */
const DOCUMENT = new Set(["content-type", "location", "set-cookie", "content-language", "retry-after"]);
const DESK = new Set([
  ...DOCUMENT,
  "x-action-redirect",
  "x-action-revalidated",
  "x-nextjs-action-not-found",
  "x-nextjs-deployment-id",
  "x-nextjs-postponed",
  "x-nextjs-prerender",
  "x-nextjs-redirect",
  "x-nextjs-rewritten-path",
  "x-nextjs-rewritten-query",
  "x-nextjs-stale-time",
]);
const MACHINE = new Set([
  ...DOCUMENT,
  "accept-ranges",
  "access-control-allow-headers",
  "access-control-allow-methods",
  "access-control-allow-origin",
  "access-control-max-age",
  "allow",
  "content-disposition",
  "content-length",
  "content-range",
  "etag",
  "last-modified",
  "www-authenticate",
]);
const said = { document: DOCUMENT, desk: DESK, machine: MACHINE } as const;

export const fromApplication = (headers: OutgoingHttpHeaders, kind: keyof typeof said): OutgoingHttpHeaders => {
  const kept: OutgoingHttpHeaders = {};
  for (const name in headers) {
    if (said[kind].has(name) && headers[name] !== undefined) kept[name] = headers[name];
  }
  return kept;
};

const SESSION_ENDED = /^__Host-mire=;.*(?:max-age=0|expires=thu, 01 jan 1970)/i;

/** Signing out empties the browser: a route handler says so by `x-mire-clear`, a server action by taking the session cookie away. */
export const clearsSite = (headers: OutgoingHttpHeaders): boolean =>
  headers["x-mire-clear"] === "1" || [headers["set-cookie"] ?? []].flat().some((cookie) => SESSION_ENDED.test(cookie));

export const CLEAR = { "clear-site-data": '"cache", "cookies", "storage"' } as const;

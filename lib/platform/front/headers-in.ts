import type { IncomingHttpHeaders } from "node:http";
import type { Site } from "./host";
import type { Locale } from "../../i18n/locale";
import type { Route } from "./routes";

/** All that a page may be told by a browser; what is not named here does not reach the framework. */
const PAGE = new Set([
  "accept",
  "accept-language",
  "content-length",
  "content-type",
  "cookie",
  "origin",
  "referer",
  "sec-fetch-dest",
  "sec-fetch-mode",
  "sec-fetch-site",
  "sec-fetch-user",
  "user-agent",
]);
/** What the framework's own client adds on the desk. */
const ROUTER = new Set([
  "next-action",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-url",
  "rsc",
]);
/** In development the client also asks for a fresh tree after an edit. */
const DEVELOPMENT = new Set(["next-hmr-refresh", "next-hmr-hash", "x-nextjs-request-id", "x-nextjs-html-request-id"]);
/** Machines may send headers we do not know (signatures), never those by which infrastructure steers the framework. */
const STEERING =
  /^(?:x-(?:forwarded|middleware|nextjs|invoke|now|vercel|mire|matched|nonce|real-ip|action|prerender|original|rewrite|http-method)|forwarded|next-|rsc$|content-security-policy|connection$|upgrade$|te$|expect$|host$|purpose$|transfer-encoding$|traceparent$|tracestate$|baggage$)/;

const allowed = (name: string, route: Route, dev: boolean): boolean => {
  if (route.kind === "machine") return !STEERING.test(name) || (dev && DEVELOPMENT.has(name));
  if (PAGE.has(name)) return true;
  return route.kind === "desk" && (ROUTER.has(name) || (dev && DEVELOPMENT.has(name)));
};

export interface Facts {
  readonly site: Site;
  readonly id: string;
  readonly address: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  readonly locale: Locale;
  readonly saveData: boolean;
  /** base64url JSON, only on a form shown again after a post to an older version. */
  readonly typed?: string;
  /** The policy whose nonce the framework puts on its scripts. */
  readonly policy?: string;
}

/** What the framework sees: the allowed part of what came, and our own facts, which nobody outside can write. */
export const headersFor = (came: IncomingHttpHeaders, route: Route, facts: Facts, dev: boolean): IncomingHttpHeaders => {
  const headers: IncomingHttpHeaders = {};
  for (const name in came) {
    if (allowed(name, route, dev)) headers[name] = came[name];
  }
  if (route.open) delete headers.cookie;
  return Object.assign(headers, ourOwn(facts));
};

const ourOwn = ({ site, id, address, path, query, locale, saveData, typed, policy }: Facts): IncomingHttpHeaders => {
  const { host, protocol } = new URL(site.origin);
  return {
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
    "x-forwarded-for": address,
    "x-mire-mission": site.missionId,
    "x-mire-request": id,
    "x-mire-address": address,
    "x-mire-origin": site.origin,
    "x-mire-path": path,
    ...(query !== "" && { "x-mire-query": query }),
    "x-mire-locale": locale,
    ...(saveData && { "x-mire-save-data": "on" }),
    ...(typed !== undefined && { "x-mire-typed": typed }),
    ...(policy !== undefined && { "content-security-policy": policy }),
  };
};

const COOKIES_OF_A_PERSON = /(?:^|;\s*)__Host-(?:mire|reponses)=/;

/** Whether the visitor carries something of theirs: what is rendered then is for nobody else. */
export const isPersonal = (headers: IncomingHttpHeaders): boolean => COOKIES_OF_A_PERSON.test(headers.cookie ?? "");

const SHARED = /^(?:accept$|host$|x-forwarded-(?:host|proto)|x-mire-(?!address))/;

/** For a page that others will be shown too: nothing of the one who happens to ask first. */
export const impersonal = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => SHARED.test(name)));

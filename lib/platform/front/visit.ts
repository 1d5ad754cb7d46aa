import { randomUUID } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { baseHeaders, filePolicy } from "./headers-out";
import type { Site } from "./host";
import type { Locale } from "../../i18n/locale";
import { localeOf, routeOf, type Route } from "./routes";
import { targetOf } from "./target";

/** The journal of the process; pino's shape. Never a name, an address of a page or of a person. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** One request, from its arrival to its answer. */
export interface Visit {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly route: Route;
  readonly locale: Locale;
  readonly address: string;
  readonly saveData: boolean;
  /** Fires when the visitor leaves before the answer. */
  readonly left: AbortSignal;
  /** Null until the host is known, and for ever when it names no Mire. */
  site: Site | null;
}

export const openVisit = (req: IncomingMessage, res: ServerResponse, address: string, log: Log): Visit => {
  const { path, query } = targetOf(req.url ?? "");
  const left = new AbortController();
  const startedAt = performance.now();
  const route = routeOf(path);
  const visit: Visit = {
    req,
    res,
    path,
    query,
    address,
    id: randomUUID(),
    method: req.method ?? "",
    route,
    // The door of files has no language of its own: that of the page the form stood on.
    locale: localeOf(route.upload ? pathOf(req.headers.referer) : path),
    saveData: req.headers["save-data"] === "on",
    left: left.signal,
    site: null,
  };
  res.once("close", () => {
    if (!res.writableFinished) left.abort();
    log.info(
      {
        request: visit.id,
        method: visit.method,
        route: visit.route.pattern,
        status: res.statusCode,
        ms: Math.round(performance.now() - startedAt),
      },
      "request",
    );
  });
  return visit;
};

const pathOf = (address: string | undefined): string => /^https?:\/\/[^/]+(\/[^?#]*)/.exec(address ?? "")?.[1] ?? "/";

export const isSecure = (visit: Visit): boolean => visit.site?.origin.startsWith("https:") ?? false;

/**
 * Framework requests of the desk's client, and machines' requests, are not shown to a person as they are. A form with a file is posted by a
 * person: its refusals (too heavy, too busy) are pages.
 */
export const isForMachine = ({ route, path, req }: Visit): boolean =>
  (path.startsWith("/api/") && !route.upload) ||
  (route.kind === "desk" && (req.headers.rsc !== undefined || req.headers["next-action"] !== undefined));

/** Writes the whole answer, with what every answer carries. */
export const answer = (visit: Visit, status: number, headers: OutgoingHttpHeaders, body: Buffer | string = ""): void => {
  const { res } = visit;
  if (res.headersSent || res.destroyed) return;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const length = status === 304 || status === 204 ? {} : { "content-length": bytes.length };
  res.writeHead(status, { ...baseHeaders(isSecure(visit)), "content-security-policy": filePolicy(""), ...headers, ...length });
  res.end(visit.method === "HEAD" || status === 304 || status === 204 ? undefined : bytes);
  lingerOverBody(visit.req);
};

const LINGER_MS = 2_000;

/** A refusal sent while the body still comes would be lost with the connection if we closed at once: read on a little, then cut. */
const lingerOverBody = (req: IncomingMessage): void => {
  if (req.complete) return;
  req.resume();
  setTimeout(() => {
    if (!req.complete) req.socket.destroy();
  }, LINGER_MS).unref();
};

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { baseHeaders } from "./headers-out";
import type { Health } from "./health";
import { routeOf } from "./routes";
import { targetOf } from "./target";

type Listener = (req: IncomingMessage, res: ServerResponse) => void;

const HEADERS_MS = 10_000;
/** Longer than the slowest upload; `readBody` is stricter about each kind of body. */
const REQUEST_MS = 420_000;
const IDLE_MS = 65_000;
const MOST_HEADER_BYTES = 16_384;

/** node's HTTP server with our limits. What cannot even be read as HTTP is refused with the same headers as everything else. */
export const httpServer = (listener: Listener): Server => {
  const server = createServer(
    {
      maxHeaderSize: MOST_HEADER_BYTES,
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: IDLE_MS,
      connectionsCheckingInterval: 2_000,
    },
    listener,
  );
  server.on("checkContinue", (req: IncomingMessage, res: ServerResponse) => {
    const tooLong = Number(req.headers["content-length"] ?? 0) > routeOf(targetOf(req.url ?? "").path).bodyLimit;
    if (!tooLong) res.writeContinue();
    listener(req, res);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    refuseUnreadable(error, socket);
  });
  return server;
};

const unreadable: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

const refuseUnreadable = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = unreadable[error.code ?? ""] ?? "400 Bad Request";
  const headers = Object.entries({
    ...baseHeaders(false),
    "content-length": 0,
    connection: "close",
    "cache-control": "no-store",
  });
  socket.end(`HTTP/1.1 ${status}\r\n${headers.map(([name, value]) => `${name}: ${String(value)}\r\n`).join("")}\r\n`);
};

export const GRACE_MS = 30_000;

/** Not ready any more; after `leavingMs`, in which everybody is still served, no new connection; requests under way are finished (30 s at most). */
export const stopServer = async (server: Server, health: Health, leavingMs: number): Promise<void> => {
  health.stop();
  if (leavingMs > 0) await after(leavingMs);
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  server.closeIdleConnections();
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS).unref();
  await closed;
  clearTimeout(cut);
};

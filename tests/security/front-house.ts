// A real front door on a real port, before a node handler that stands where the framework's handler stands.
import { request, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { expect, vi } from "vitest";
import { noAssets, type Assets } from "../../lib/platform/front/assets";
import { frontDoor } from "../../lib/platform/front/door";
import { plainErrorDocument } from "../../lib/platform/front/errors";
import { health } from "../../lib/platform/front/health";
import type { Handler } from "../../lib/platform/front/inner";
import { httpServer, stopServer } from "../../lib/platform/front/server";
import { settingsFrom, type Settings, type Wired } from "../../lib/platform/front/settings";

export const MISSION = "01900000-0000-7000-8000-000000000001";

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly raw: Buffer;
}
export type Inside = (req: IncomingMessage, res: ServerResponse, seen: Seen) => Promise<void> | void;

export interface Opened {
  readonly origin: string;
  readonly port: number;
  /** What reached the framework. */
  readonly seen: Seen[];
  readonly logged: { level: string; fields: Record<string, unknown>; message: string }[];
  readonly server: Server;
  ask(path: string, given?: Given): Promise<Answer>;
  /** A post that a browser on our own page would send. */
  post(path: string, given?: Given): Promise<Answer>;
  /** Bytes written to a socket as they are. */
  raw(text: string): Promise<string>;
  /** Resolves when so many requests, in all, have been received and have taken their place. */
  arrived(count: number): Promise<void>;
  stop(): Promise<void>;
}
interface Given {
  readonly method?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string | Buffer;
  readonly chunked?: boolean;
}
interface Asked {
  readonly inside?: Inside;
  readonly settings?: Partial<Settings>;
  readonly env?: Record<string, string>;
  readonly wired?: Partial<Wired>;
  readonly assets?: Assets;
}

export const page = (res: ServerResponse, html = "<!DOCTYPE html><html><body><p>ici</p></body></html>"): void => {
  res.setHeader("content-type", "text/html; charset=utf-8");
  res.end(html);
};

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
};

export const open = async ({
  inside = (_req, res) => page(res),
  settings,
  env = {},
  wired,
  assets = noAssets,
}: Asked = {}): Promise<Opened> => {
  const seen: Seen[] = [];
  const logged: Opened["logged"] = [];
  const keep = (level: string) => (fields: object, message: string) =>
    void logged.push({ level, fields: fields as Record<string, unknown>, message });
  const handler: Handler = async (req, res) => {
    const one = { method: req.method ?? "", url: req.url ?? "", headers: req.headers, body: await bodyOf(req) };
    seen.push(one);
    await inside(req, res, one);
  };
  const all: Wired = {
    resolveHost: (host, scheme) =>
      Promise.resolve(host.startsWith("inconnu") ? null : { missionId: MISSION, origin: `${scheme}://${host}` }),
    errorDocument: plainErrorDocument,
    ready: () => Promise.resolve(true),
    log: { info: keep("info"), warn: keep("warn"), error: keep("error") },
    ...wired,
  };
  const state = health(all.ready);
  const given = { ...settingsFrom(env, false), ...settings };
  const server = httpServer(frontDoor(handler, assets, all, state, given));
  let received = 0;
  server.prependListener("request", () => (received += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const ask = (path: string, given: Given = {}): Promise<Answer> => asking(port, path, given);
  const own = { origin, "sec-fetch-site": "same-origin" };
  return {
    origin,
    port,
    seen,
    logged,
    server,
    ask,
    post: (path, given = {}) => ask(path, { method: "POST", ...given, headers: { ...own, ...given.headers } }),
    raw: (text) => rawly(port, text),
    arrived: async (count) => {
      await vi.waitFor(() => expect(received).toBeGreaterThanOrEqual(count), { timeout: 10_000, interval: 5 });
      await settled();
    },
    stop: () => stopServer(server, state, given.leavingMs),
  };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

const asking = (port: number, path: string, { method = "GET", headers = {}, body, chunked = false }: Given): Promise<Answer> =>
  new Promise((resolve, reject) => {
    // node adds a length by itself to a body it is given whole, unless told that it comes in pieces.
    const length =
      body === undefined
        ? {}
        : chunked
          ? { "transfer-encoding": "chunked" }
          : { "content-length": String(Buffer.byteLength(body)) };
    const req = request(
      { host: "127.0.0.1", port, path, method, agent: false, headers: { host: `localhost:${port}`, ...length, ...headers } },
      (res) => {
        const chunks: Buffer[] = [];
        res.on("data", (chunk: Buffer) => chunks.push(chunk));
        res.on("end", () => {
          const raw = Buffer.concat(chunks);
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body: raw.toString("utf8"), raw });
        });
      },
    );
    req.on("error", reject);
    req.end(body);
  });

const rawly = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.setTimeout(5_000, () => socket.destroy(new Error("no answer")));
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      if (answer.includes("\r\n\r\n")) {
        socket.destroy();
        resolve(answer);
      }
    });
    socket.on("end", () => {
      resolve(answer);
    });
    socket.on("error", reject);
  });

const BOUNDARY = "----limite";
export const multipart = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };

/** A form as a browser sends it. */
export const form = (fields: readonly (readonly [name: string, value: string])[], file?: string): string => {
  const part = ([name, value]: readonly [string, string]): string =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const sent =
    file === undefined
      ? ""
      : `--${BOUNDARY}\r\nContent-Disposition: form-data; name="preuve"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n${file}\r\n`;
  return `${fields.map(part).join("")}${sent}--${BOUNDARY}--\r\n`;
};

export const ACTION = ["$ACTION_ID_40b8d3021131b49683458ba0d2f89a0294d893d39b", ""] as const;

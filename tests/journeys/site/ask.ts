// Plain HTTP on the served build: what a browser never shows, or would not send.
import { request, type IncomingHttpHeaders } from "node:http";

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: readonly string[];
  readonly body: string;
};
export type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
  /** As a trusted proxy would speak, for a visitor at this address. */
  readonly proxied?: string;
};

export const base = process.env.BASE_URL ?? "";
const { port } = new URL(base || "http://localhost:1");

/** The origin of each Mire of the demonstration. */
export const origins = { vallonbois: base, hauteforge: base.replace("localhost", "autre.localhost") } as const;

export const ask = (path: string, { method = "GET", headers = {}, body, proxied }: Asked = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const forwarded = proxied
      ? { "x-forwarded-for": proxied, "x-forwarded-proto": "https", "x-forwarded-host": `localhost:${port}` }
      : {};
    const asked = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        ...(proxied && { localAddress: "127.0.0.2" }),
        headers: { host: `localhost:${port}`, ...forwarded, ...headers },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            cookies: answer.headers["set-cookie"] ?? [],
            body: Buffer.concat(parts).toString("utf8"),
          });
        });
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });

export const cookieHeader = (cookies: readonly { readonly name: string; readonly value: string }[]) =>
  cookies.map(({ name, value }) => `${name}=${value}`).join("; ");

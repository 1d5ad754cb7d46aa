import type { IncomingMessage } from "node:http";
import type { Typed } from "../../kernel/outcome";
import { refusal, type Refusal } from "./target";

/** A body that pauses this long will not come. */
const PAUSE_MS = 10_000;
/** Bytes per second under which a body is an attack rather than an old phone: 12 MB at 400 kbit/s take four minutes. */
const SLOWEST = 30_000;
const SHORTEST_MS = 20_000;

export const refuseDeclaredLength = (req: IncomingMessage, limit: number): Refusal | undefined =>
  Number(req.headers["content-length"] ?? 0) > limit ? refusal(413) : undefined;

/** The whole body, or 413 as soon as it is too long, or 408 when it does not come. */
export const readBody = (req: IncomingMessage, limit: number): Promise<Buffer | Refusal> => {
  const declared = refuseDeclaredLength(req, limit);
  if (declared) return Promise.resolve(declared);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const late = (): void => {
      finish(refusal(408));
    };
    const pause = setTimeout(late, PAUSE_MS);
    const whole = setTimeout(late, Math.max(SHORTEST_MS, (limit / SLOWEST) * 1000));
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) {
        finish(refusal(413));
        return;
      }
      pause.refresh();
      chunks.push(chunk);
    };
    const end = (): void => {
      finish(Buffer.concat(chunks));
    };
    const broken = (): void => {
      finish(refusal(400));
    };
    const finish = (result: Buffer | Refusal): void => {
      clearTimeout(pause);
      clearTimeout(whole);
      req.off("data", take).off("end", end).off("close", broken);
      resolve(result);
    };
    req.on("data", take).on("end", end).on("close", broken);
    req.once("error", broken);
  });
};

const ACTION_FIELD = Buffer.from('name="$ACTION_');
const MULTIPART = /^multipart\/form-data\s*;/i;

/** On a page, only a form made for a server action may be posted; the framework would decode, or answer as if it were read, anything. */
export const refusePostWithoutAction = (contentType: string | undefined, body: Buffer): Refusal | undefined =>
  MULTIPART.test(contentType ?? "") && body.includes(ACTION_FIELD) ? undefined : refusal(405, { allow: "GET, HEAD" });

const MOST_TYPED = 16_000;
/** Never written into a page again. */
const UNTYPED = /^(?:\$ACTION.*|key|password|again|code|proof)$/;

/** What was typed, for the form to show again: no files, no framework fields, no passwords, 16 kB at most. */
export const typedIn = async (contentType: string, body: Buffer): Promise<string> => {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
  const typed: Record<string, string | string[]> = {};
  let size = 0;
  for (const [name, value] of form) {
    if (typeof value !== "string" || UNTYPED.test(name)) continue;
    size += Buffer.byteLength(name) + Buffer.byteLength(value);
    if (size > MOST_TYPED) break;
    // As in `action`: a name that ends in [] is a list, whatever the number of ticks.
    if (name.endsWith("[]")) typed[name.slice(0, -2)] = [typed[name.slice(0, -2)] ?? [], value].flat();
    else typed[name] = value;
  }
  return Buffer.from(JSON.stringify(typed satisfies Typed)).toString("base64url");
};

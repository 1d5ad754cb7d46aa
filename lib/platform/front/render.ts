import type { OutgoingHttpHeaders } from "node:http";
import { toldStatus } from "./busy";
import { withoutScripts, type Fault } from "./document";
import { documentPolicy, filePolicy, fromApplication } from "./headers-out";
import { askWhole, type Handler, type Question, type Whole } from "./inner";
import type { Page } from "./pages";

/** What a document may be made of. */
export interface Rendering {
  readonly next: Handler;
  /** Hashes of the own scripts that pages may hold. */
  readonly ownScripts: ReadonlySet<string>;
  readonly onFault: (fault: Fault, pattern: string) => void;
}

export interface Rendered extends Page {
  /** All that the application said, for what the front door must read and not repeat. */
  readonly said: OutgoingHttpHeaders;
}

export const isHtml = (headers: OutgoingHttpHeaders): boolean => (headers["content-type"] ?? "").startsWith("text/html");

/** Asks the framework for a page and takes the scripts out of it. */
export const renderDocument = async (
  rendering: Rendering,
  question: Question,
  pattern: string,
  secure: boolean,
): Promise<Rendered> => {
  // A HEAD is answered from the GET: same headers, same cache.
  const answered = await askWhole(rendering.next, {
    ...question,
    method: question.method === "HEAD" ? "GET" : question.method,
  });
  const whole = { ...answered, status: toldStatus(answered.status, question.headers["x-mire-request"]) };
  if (whole.status >= 300 && whole.status < 400) return moved(whole, secure);
  return isHtml(whole.headers) ? document(rendering, whole, pattern, secure) : file(whole);
};

const document = (rendering: Rendering, whole: Whole, pattern: string, secure: boolean): Rendered => {
  const { html, scripts, faults, once } = withoutScripts(whole.body.toString("utf8"), rendering.ownScripts);
  for (const fault of faults) rendering.onFault(fault, pattern);
  return {
    status: whole.status,
    said: whole.headers,
    headers: fromApplication(whole.headers, "document"),
    body: Buffer.from(html),
    policy: documentPolicy(secure, scripts),
    shareable: !once && whole.headers["set-cookie"] === undefined,
  };
};

/** The framework writes a page around a redirection; nobody reads it. */
const moved = (whole: Whole, secure: boolean): Rendered => {
  const { "content-type": _, ...headers } = fromApplication(whole.headers, "document");
  return {
    status: whole.status,
    said: whole.headers,
    headers,
    body: Buffer.alloc(0),
    policy: documentPolicy(secure),
    shareable: whole.headers["set-cookie"] === undefined,
  };
};

/** A calendar file, a PDF: an address among the pages that answers something else. */
const file = (whole: Whole): Rendered => {
  const { "content-length": _, ...headers } = fromApplication(whole.headers, "machine");
  return {
    status: whole.status,
    said: whole.headers,
    headers,
    body: whole.body,
    policy: filePolicy(whole.headers["content-type"] ?? ""),
    shareable: false,
  };
};

/** The page that was posted to has been replaced by a newer version: its action is no longer known. */
export const isStale = (status: number, headers: OutgoingHttpHeaders): boolean =>
  status === 409 && headers["x-nextjs-action-not-found"] === "1";

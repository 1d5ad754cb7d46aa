import { compressor, encodingFor } from "./compress";
import { baseHeaders } from "./headers-out";
import { ask, type Handler, type Head, type Question, type Sink } from "./inner";
import { isSecure, type Visit } from "./visit";

/** What to do with an answer once its head is known: let it through as said here, or keep it from the visitor. */
export type Verdict = Head | "withhold";

const COMPRESSED = /^text\/(?:html|x-component)/;

/** A sink that writes to the visitor as the framework writes. */
const toVisitor = (visit: Visit, { status, headers }: Head, drain: () => void): Sink => {
  const { res, req } = visit;
  const encoding = COMPRESSED.test(headers["content-type"] ?? "") ? encodingFor(req.headers["accept-encoding"]) : "identity";
  const encoded = encoding === "identity" ? {} : { "content-encoding": encoding, vary: "Accept-Encoding, Cookie, Save-Data" };
  res.writeHead(status, { ...baseHeaders(isSecure(visit)), ...headers, ...encoded });
  const silent = visit.method === "HEAD" || status === 304 || status === 204;
  if (encoding === "identity" || silent) {
    res.on("drain", drain);
    return {
      head: () => undefined,
      write: (chunk) => silent || res.write(chunk),
      end: () => {
        res.end();
      },
    };
  }
  const stream = compressor(encoding);
  stream.on("drain", drain).pipe(res);
  return {
    head: () => undefined,
    write: (chunk) => stream.write(chunk),
    end: () => {
      stream.end();
    },
  };
};

/**
 * Lets an answer through as it comes. Resolves with the head when the answer was withheld, so that the caller can give another, and
 * with undefined when it has left. `onHead` is called once, when the framework has begun to answer.
 */
export const streamAnswer = async (
  next: Handler,
  visit: Visit,
  question: Question,
  judge: (head: Head) => Verdict,
  onHead: () => void,
): Promise<Head | undefined> => {
  let sink: Sink | undefined;
  let withheld: Head | undefined;
  const asked = ask(next, question, {
    head: (head) => {
      onHead();
      const verdict = judge(head);
      if (verdict === "withhold") withheld = head;
      else
        sink = toVisitor(visit, verdict, () => {
          asked.drain();
        });
    },
    // A chunk may be a view on memory that the framework writes again: it is copied before anything waits.
    write: (chunk) => sink?.write(Buffer.from(chunk)) ?? true,
    end: () => {
      sink?.end();
    },
  });
  visit.left.addEventListener("abort", () => asked.abort(), { once: true });
  await asked.done;
  return withheld;
};

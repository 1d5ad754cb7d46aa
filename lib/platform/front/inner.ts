import {
  IncomingMessage,
  ServerResponse,
  type IncomingHttpHeaders,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from "node:http";
import { Socket } from "node:net";

/** The framework's request handler. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

export interface Question {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Read whole beforehand: a slow or endless body never reaches the framework. */
  readonly body?: Buffer;
}
export interface Head {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
}
/** Where an answer goes. `write` says false when it wants no more until `drain` is called. */
export interface Sink {
  head(head: Head): void;
  write(chunk: Buffer): boolean;
  end(): void;
}
export interface Asked {
  /** Settles when the framework has ended its answer, or has failed before it. */
  readonly done: Promise<void>;
  drain(): void;
  /** The visitor has left: the framework may stop. */
  abort(): void;
}

class InnerRequest extends IncomingMessage {
  constructor({ method, url, headers, body }: Question) {
    super(new Socket());
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.httpVersion = "1.1";
    this.httpVersionMajor = 1;
    this.httpVersionMinor = 1;
    this.complete = true;
    if (body !== undefined && body.length > 0) this.push(body);
    this.push(null);
  }
}

type Done = () => void;
type Written = string | Uint8Array;

/** A response without a socket: what the framework writes goes to the sink. */
class InnerResponse extends ServerResponse {
  override headersSent = false;
  readonly #sink: Sink;

  constructor(req: IncomingMessage, sink: Sink) {
    super(req);
    this.#sink = sink;
  }

  override writeHead(
    status: number,
    reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    headers?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    if (this.headersSent) return this;
    const given = typeof reason === "string" ? headers : (reason ?? headers);
    this.statusCode = status;
    if (given && !Array.isArray(given)) {
      for (const [name, value] of Object.entries(given)) if (value !== undefined) this.setHeader(name, value);
    }
    this.headersSent = true;
    this.#sink.head({ status, headers: oneLineEach(this.getHeaders()) });
    return this;
  }

  override flushHeaders(): void {
    this.writeHead(this.statusCode);
  }

  override write(
    chunk: Written,
    encoding?: BufferEncoding | ((error: Error | null | undefined) => void),
    callback?: (error: Error | null | undefined) => void,
  ): boolean {
    this.flushHeaders();
    const after = typeof encoding === "function" ? encoding : callback;
    if (after) process.nextTick(after, null);
    return this.#sink.write(bytes(chunk, typeof encoding === "string" ? encoding : "utf8"));
  }

  override end(chunk?: Written | Done | null, encoding?: BufferEncoding | Done, callback?: Done): this {
    if (this.writableEnded) return this;
    this.flushHeaders();
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function") {
      this.#sink.write(bytes(chunk, typeof encoding === "string" ? encoding : "utf8"));
    }
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to set what `writableEnded` reads
    this.finished = true;
    this.#sink.end();
    const after = [chunk, encoding, callback].find((each) => typeof each === "function");
    process.nextTick(() => {
      after?.();
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  leave(): void {
    if (this.writableEnded || this.destroyed) return;
    this.destroyed = true;
    this.emit("close");
  }
}

/** The framework hands the headers of a route handler over as lists; only cookies are several lines. */
const oneLineEach = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders => {
  for (const [name, value] of Object.entries(headers))
    if (Array.isArray(value) && name !== "set-cookie") headers[name] = value.join(", ");
  return headers;
};

const bytes = (chunk: Written, encoding: BufferEncoding): Buffer =>
  typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

/** The framework's handler returned, and its answer never ended. */
export class Unfinished extends Error {}
const UNFINISHED_MS = 2_000;

/**
 * Asks the framework without a socket, so that an answer can be kept, shared, changed or thrown away. Whatever fails on the way, in the
 * handler or in the sink, rejects `done`: a visitor is never left without an answer.
 */
export const ask = (handler: Handler, question: Question, sink: Sink): Asked => {
  let fail: (fault: unknown) => void = () => undefined;
  const req = new InnerRequest(question);
  const res = new InnerResponse(
    req,
    guarded(sink, (fault) => {
      fail(fault);
    }),
  );
  const done = new Promise<void>((resolve, reject) => {
    fail = reject;
    res.once("close", resolve);
    const late = (): void => {
      if (!res.writableEnded) reject(new Unfinished());
    };
    Promise.resolve()
      .then(() => handler(req, res))
      .then(() => {
        if (!res.writableEnded) setTimeout(late, UNFINISHED_MS).unref();
      }, reject);
  });
  return {
    done,
    drain: () => void res.emit("drain"),
    abort: () => {
      res.leave();
    },
  };
};

const guarded = (sink: Sink, fail: (fault: unknown) => void): Sink => {
  const guard =
    <Given extends unknown[], Result>(call: (...given: Given) => Result) =>
    (...given: Given): Result => {
      try {
        return call(...given);
      } catch (fault) {
        fail(fault);
        throw fault;
      }
    };
  return {
    head: guard((head: Head) => {
      sink.head(head);
    }),
    write: guard((chunk: Buffer) => sink.write(chunk)),
    end: guard(() => {
      sink.end();
    }),
  };
};

export interface Whole extends Head {
  readonly body: Buffer;
}

/** Longer than this and the visitor has left anyway. */
const PATIENCE_MS = 30_000;
export class TooSlow extends Error {}

/** The whole answer at once. */
export const askWhole = async (handler: Handler, question: Question): Promise<Whole> => {
  const chunks: Buffer[] = [];
  let head: Head = { status: 500, headers: {} };
  // Copied, because what is written may be a view on memory that the framework uses again.
  const asked = ask(handler, question, {
    head: (given) => {
      head = given;
    },
    write: (chunk) => {
      chunks.push(Buffer.from(chunk));
      return true;
    },
    end: () => undefined,
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      asked.abort();
      reject(new TooSlow());
    }, PATIENCE_MS);
  });
  try {
    await Promise.race([asked.done, late]);
  } finally {
    clearTimeout(timer);
  }
  return { ...head, body: Buffer.concat(chunks) };
};

import type { OutgoingHttpHeaders } from "node:http";
import { compressed, type Encoding } from "./compress";
import { sha256 } from "./headers-out";

/** An answer of the framework made ready to leave. */
export interface Page {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  readonly policy: string;
  /** False when it holds something of one visitor. */
  readonly shareable: boolean;
}

/** A page kept in memory, compressed at most once per encoding. */
export class KeptPage {
  readonly etag: string;
  readonly #bodies = new Map<Encoding, { body: Buffer; encoding: Encoding }>();

  constructor(
    readonly page: Page,
    readonly until: number,
  ) {
    this.etag = `W/"${sha256(page.body.toString("latin1")).slice(0, 22)}"`;
  }

  as(encoding: Encoding): { body: Buffer; encoding: Encoding } {
    const found = this.#bodies.get(encoding) ?? compressed(this.page.body, encoding);
    this.#bodies.set(encoding, found);
    return found;
  }

  /** Bytes, compressed forms estimated: they come later. */
  get weight(): number {
    return this.page.body.length * 1.5 + 1_000;
  }
}

const MOST_BYTES = 64_000_000;
/** A page found to hold something of one visitor is asked by each for themselves, without waiting for one another. */
const LONELY_MS = 60_000;
const NOTHING = Buffer.alloc(0);

/** Public pages, kept by a key that says all they depend on. Of several visitors who miss the same key, one asks and all are served. */
export const pageCache = (now: () => number = Date.now, mostBytes = MOST_BYTES) => {
  const kept = new Map<string, KeptPage>();
  const flights = new Map<string, Promise<KeptPage>>();
  let bytes = 0;

  const forget = (key: string): void => {
    bytes -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, page: KeptPage): void => {
    forget(key);
    kept.set(key, page);
    bytes += page.weight;
    // A Map gives keys in order of insertion, and reading inserts again: the first is the one unused for longest.
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) return;
      forget(oldest);
    }
  };
  const fresh = (key: string): KeptPage | undefined => {
    const found = kept.get(key);
    if (!found) return undefined;
    if (found.until <= now()) {
      forget(key);
      return undefined;
    }
    kept.delete(key);
    kept.set(key, found);
    return found;
  };
  const fly = async (key: string, keepMs: number, render: () => Promise<Page>): Promise<KeptPage> => {
    // The age counts from the question, not from the answer: what is shown was read after it.
    const until = now() + keepMs;
    const page = await render();
    const kept = new KeptPage(page, until);
    if (page.status === 200) keep(key, page.shareable ? kept : new KeptPage({ ...page, body: NOTHING }, now() + LONELY_MS));
    return kept;
  };

  const get = async (key: string, keepMs: number, render: () => Promise<Page>): Promise<KeptPage> => {
    const alone = async (): Promise<KeptPage> => new KeptPage(await render(), 0);
    const found = fresh(key);
    if (found) return found.page.shareable ? found : alone();
    const flying = flights.get(key);
    if (flying) {
      const page = await flying;
      return page.page.shareable ? page : alone();
    }
    const flight = fly(key, keepMs, render).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };
  return { get, size: () => kept.size, bytes: () => bytes };
};

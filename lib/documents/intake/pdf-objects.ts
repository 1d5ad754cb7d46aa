// Reads the objects of a PDF without following any of its own pointers: everything that is written is looked at, used or not.
import { inflateSync } from "node:zlib";
import { PdfReader, Unreadable, type Token } from "./pdf-tokens.ts";

export type PdfValue =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "reference" }
  | { readonly kind: "list"; readonly items: readonly PdfValue[] }
  | { readonly kind: "dictionary"; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly kind: "other" };
export type Dictionary = Extract<PdfValue, { kind: "dictionary" }>["entries"];

/** Told of everything that is found: each name as it is read, each dictionary when it is whole. */
export type Visitor = {
  readonly name: (text: string) => void;
  readonly dictionary: (entries: Dictionary) => void;
  readonly word: (text: string) => void;
};

const deepest = 60;
const mostWords = 1_500_000;
/** What the object streams of one file may unfold to, together. */
const mostUnfolded = 30_000_000;

/** Keys that say how the rest is read. */
const telling = new Set(["Type", "Filter", "Length", "DecodeParms", "OpenAction", "Kids", "Count"]);

type Budget = { words: number; unfolded: number };

class ObjectReader {
  readonly #reader: PdfReader;
  readonly #visitor: Visitor;
  readonly #budget: Budget;

  constructor(reader: PdfReader, visitor: Visitor, budget: Budget) {
    this.#reader = reader;
    this.#visitor = visitor;
    this.#budget = budget;
  }

  token(): Token | null {
    if ((this.#budget.words += 1) > mostWords) throw new Unreadable("too many words");
    const token = this.#reader.next();
    if (token?.kind === "name") this.#visitor.name(token.text);
    return token;
  }

  value(token: Token, depth = 0): PdfValue {
    if (depth > deepest) throw new Unreadable("too deep");
    if (token.kind === "name") return token;
    if (token.kind === "number") return this.#reference(token.value);
    if (token.kind === "open") return token.text === "[" ? this.#list(depth) : this.#dictionary(depth);
    if (token.kind === "close") throw new Unreadable("a bracket too many");
    return { kind: "other" };
  }

  /** "12 0 R", or a number by itself. */
  #reference(value: number): PdfValue {
    const back = this.#reader.at;
    const [second, third] = [this.#reader.next(), this.#reader.next()];
    if (second?.kind === "number" && third?.kind === "word" && third.text === "R") return { kind: "reference" };
    this.#reader.at = back;
    return { kind: "number", value };
  }

  #list(depth: number): PdfValue {
    const items: PdfValue[] = [];
    for (;;) {
      const token = this.token();
      if (token === null) throw new Unreadable("a list without end");
      if (token.kind === "close" && token.text === "]") return { kind: "list", items };
      items.push(this.value(token, depth + 1));
    }
  }

  #dictionary(depth: number): PdfValue {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      const key = this.token();
      if (key === null) throw new Unreadable("a dictionary without end");
      if (key.kind === "close" && key.text === ">>") break;
      if (key.kind !== "name") throw new Unreadable("a dictionary without key");
      const token = this.token();
      if (token === null) throw new Unreadable("a key without value");
      // Told twice how to read it: two readers may each believe another one.
      if (entries.has(key.text) && telling.has(key.text)) throw new Unreadable("a key twice");
      entries.set(key.text, this.value(token, depth + 1));
    }
    this.#visitor.dictionary(entries);
    return { kind: "dictionary", entries };
  }
}

/** Goes through a whole file, its object streams included. */
export function walkPdf(bytes: Buffer, visitor: Visitor) {
  const reader = new PdfReader(bytes);
  const budget = { words: 0, unfolded: 0 };
  const objects = new ObjectReader(reader, visitor, budget);
  let last: PdfValue | undefined;
  for (let token = objects.token(); token !== null; token = objects.token()) {
    if (token.kind === "word" && token.text === "stream") {
      if (last?.kind !== "dictionary") throw new Unreadable("a stream without dictionary");
      reader.at = walkStream(bytes, reader.at, last.entries, visitor, budget);
      last = undefined;
    } else if (token.kind === "word") visitor.word(token.text);
    else last = objects.value(token);
  }
}

const objectInside = /(?:^|[\s>\])])\d{1,10}\s+\d{1,5}\s+obj\b/;

/** Steps over the bytes of a stream; gives the place after it. */
function walkStream(bytes: Buffer, from: number, entries: Dictionary, visitor: Visitor, budget: Budget): number {
  const end = bytes.indexOf("endstream", from);
  if (end === -1) throw new Unreadable("a stream without end");
  const start = bytes[from] === 13 && bytes[from + 1] === 10 ? from + 2 : from + 1;
  const body = bytes.subarray(Math.min(start, end), end);
  if (nameOf(entries, "Type") === "ObjStm") walkObjectStream(unfolded(body, entries, budget), visitor, budget);
  // Objects hidden where this reader sees only bytes, for another that finds them by the table of addresses.
  else if (objectInside.test(body.toString("latin1"))) throw new Unreadable("objects inside a stream");
  return end + "endstream".length;
}

export const nameOf = (entries: Dictionary, key: string) => {
  const value = entries.get(key);
  return value?.kind === "name" ? value.text : undefined;
};

/** An object stream is plain or deflated; any other packing is nothing that a scanner or an office writes. */
function unfolded(body: Buffer, entries: Dictionary, budget: Budget): Buffer {
  if (entries.has("DecodeParms") || entries.has("F") || entries.has("DP")) throw new Unreadable("an unusual packing");
  const filter = entries.get("Filter");
  if (filter === undefined) return body;
  const names = filter.kind === "list" ? filter.items : [filter];
  const [only] = names;
  if (names.length !== 1 || only?.kind !== "name" || (only.text !== "FlateDecode" && only.text !== "Fl"))
    throw new Unreadable("an unusual packing");
  try {
    const plain = inflateSync(body, { maxOutputLength: mostUnfolded - budget.unfolded, finishFlush: 2 });
    budget.unfolded += plain.length;
    return plain;
  } catch {
    throw new Unreadable("objects that do not unfold");
  }
}

function walkObjectStream(plain: Buffer, visitor: Visitor, budget: Budget) {
  const objects = new ObjectReader(new PdfReader(plain), visitor, budget);
  for (let token = objects.token(); token !== null; token = objects.token()) {
    if (token.kind === "word") visitor.word(token.text);
    else objects.value(token);
  }
}

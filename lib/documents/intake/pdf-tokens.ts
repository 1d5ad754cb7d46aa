// Reads the words of a PDF (ISO 32000, 7.2), no more: names, numbers, strings, brackets. Runs in the reading process.

export type Token =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "open"; readonly text: "<<" | "[" }
  | { readonly kind: "close"; readonly text: ">>" | "]" }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "string" };

/** A file that cannot be read by the rules: it is refused, whatever a kinder reader would make of it. */
export class Unreadable extends Error {}

const white = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set(Buffer.from("()<>[]{}/%"));
const isRegular = (byte: number | undefined): byte is number => byte !== undefined && !white.has(byte) && !delimiters.has(byte);
const sign = (text: string) => text.charCodeAt(0);

/** One word after the other, from a place in the bytes. */
export class PdfReader {
  at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** Null at the end. */
  next(): Token | null {
    this.#skipWhite();
    const byte = this.#bytes[this.at];
    if (byte === undefined) return null;
    if (byte === sign("/")) return this.#name();
    if (byte === sign("(")) return this.#text();
    if (byte === sign("<")) return this.#bytes[this.at + 1] === sign("<") ? this.#two("open", "<<") : this.#hex();
    if (byte === sign(">")) return this.#two("close", ">>");
    if (byte === sign("[")) return this.#one({ kind: "open", text: "[" });
    if (byte === sign("]")) return this.#one({ kind: "close", text: "]" });
    // Braces belong to functions inside streams; here they are words without meaning.
    if (delimiters.has(byte)) return this.#one({ kind: "word", text: String.fromCharCode(byte) });
    return this.#regular();
  }

  #skipWhite() {
    for (;;) {
      const byte = this.#bytes[this.at];
      if (byte === undefined) return;
      if (byte === sign("%")) this.#skipLine();
      else if (white.has(byte)) this.at += 1;
      else return;
    }
  }

  #skipLine() {
    for (let byte = this.#bytes[this.at]; byte !== undefined && byte !== 10 && byte !== 13; byte = this.#bytes[this.at])
      this.at += 1;
  }

  #one(token: Token): Token {
    this.at += 1;
    return token;
  }

  #two(kind: "open" | "close", text: "<<" | ">>"): Token {
    if (this.#bytes.toString("latin1", this.at, this.at + 2) !== text) throw new Unreadable("a lone bracket");
    this.at += 2;
    return kind === "open" ? { kind, text: "<<" } : { kind, text: ">>" };
  }

  #run(): string {
    const from = this.at;
    while (isRegular(this.#bytes[this.at])) this.at += 1;
    return this.#bytes.toString("latin1", from, this.at);
  }

  /** With its escapes undone: /J#61vaScript is /JavaScript. */
  #name(): Token {
    this.at += 1;
    const text = this.#run().replaceAll(/#([0-9a-fA-F]{2})/g, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return { kind: "name", text };
  }

  #regular(): Token {
    const text = this.#run();
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? { kind: "number", value: Number(text) } : { kind: "word", text };
  }

  #text(): Token {
    let depth = 0;
    for (; this.at < this.#bytes.length; this.at += 1) {
      const byte = this.#bytes[this.at];
      if (byte === sign("\\")) this.at += 1;
      else if (byte === sign("(")) depth += 1;
      else if (byte === sign(")") && (depth -= 1) === 0) return this.#one({ kind: "string" });
    }
    throw new Unreadable("a text without end");
  }

  #hex(): Token {
    const end = this.#bytes.indexOf(">", this.at);
    if (end === -1 || !/^[0-9a-fA-F\s\0]*$/.test(this.#bytes.toString("latin1", this.at + 1, end)))
      throw new Unreadable("a text without end");
    this.at = end + 1;
    return { kind: "string" };
  }
}

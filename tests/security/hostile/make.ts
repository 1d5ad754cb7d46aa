// What hostile files are made of.
import { deflateSync } from "node:zlib";
export type Hostile = {
  readonly what: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** `refused`: never taken. `harmless`: may be taken, when nothing of what is hostile is left in what is kept. */
  readonly wanted: "refused" | "harmless";
  /** Bytes that may not be in what is kept. */
  readonly never?: readonly string[];
};

export const text = (content: string) => Buffer.from(content, "latin1");
export const html = "<html><script>alert(document.domain)</script></html>";

/** A PDF written by hand: numbered objects, a table of addresses, a trailer. `more` stands in the catalogue. */
export function pdf(objects: readonly (string | Buffer)[], { more = "", trailer = "", version = "1.7" } = {}): Buffer {
  const parts: Buffer[] = [text(`%PDF-${version}\n`)];
  const at: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const all = [`<< /Type /Catalog /Pages 2 0 R ${more} >>`, ...objects];
  all.forEach((object, index) => {
    at.push(length());
    parts.push(text(`${index + 1} 0 obj\n`), typeof object === "string" ? text(object) : object, text("\nendobj\n"));
  });
  const table = length();
  const rows = at.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(text(`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`));
  parts.push(text(`trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`));
  return Buffer.concat(parts);
}

export const pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
export const page = (more = "") => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] ${more} >>`;
/** One blank page, and what stands beside it. */
export const blank = (more: readonly (string | Buffer)[] = [], how: Parameters<typeof pdf>[1] = {}) =>
  pdf([pages, page(), ...more], how);

export const stream = (dictionary: string, body: Buffer) =>
  Buffer.concat([text(`<< ${dictionary} /Length ${body.length} >>\nstream\n`), body, text("\nendstream")]);

/** Objects folded into a stream, as modern writers do. */
export const folded = (inside: string, filter: "FlateDecode" | "none" = "FlateDecode") => {
  const body = text(`9 0 ${inside}`);
  const packed = filter === "none" ? body : deflateSync(body);
  return stream(`/Type /ObjStm /N 1 /First 4 ${filter === "none" ? "" : "/Filter /FlateDecode"}`, packed);
};

export const refused = (what: string, bytes: Buffer, name = "a.pdf", type = "application/pdf"): Hostile => ({
  what,
  name,
  type,
  bytes,
  wanted: "refused",
});

export const harmless = (
  what: string,
  bytes: Buffer,
  never: readonly string[],
  name = "a.jpg",
  type = "image/jpeg",
): Hostile => ({
  what,
  name,
  type,
  bytes,
  wanted: "harmless",
  never,
});

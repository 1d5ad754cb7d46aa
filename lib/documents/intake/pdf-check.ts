// What a PDF may not hold (security.md 8.4). Runs in the reading process.
import type { FileRefusal } from "../model.ts";
import { nameOf, walkPdf, type Dictionary } from "./pdf-objects.ts";
import { Unreadable } from "./pdf-tokens.ts";

/** Names that start something, reach out, or carry another file. */
const active = new Set([
  "JavaScript",
  "JS",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "Filespec",
  "EF",
  "AF",
  "FileAttachment",
  "XFA",
  "RichMedia",
  "RichMediaContent",
  "RichMediaExecute",
  "SubmitForm",
  "ImportData",
  "ResetForm",
  "GoToR",
  "GoToE",
  "Rendition",
  "Movie",
  "Sound",
  "Screen",
  "3D",
  "GoTo3DView",
  "SetOCGState",
  "Hide",
  "AA",
  "Collection",
]);

export type PdfFound = { readonly pages: number } | { readonly refusal: FileRefusal };

/** Reads a whole PDF and says what it is, or why it is not taken. */
export function checkPdf(bytes: Buffer, mostPages: number): PdfFound {
  if (!isWhole(bytes)) return { refusal: "file_unreadable" };
  const seen = { names: new Set<string>(), pages: 0, counted: 0, opening: "none" as "none" | "place" | "action", objects: 0 };
  const dictionary = (entries: Dictionary) => {
    const type = nameOf(entries, "Type");
    if (type === "Page") seen.pages += 1;
    if (type === "Pages") seen.counted = Math.max(seen.counted, countOf(entries), childrenOf(entries));
    const opening = entries.get("OpenAction");
    if (opening && seen.opening !== "action") seen.opening = opening.kind === "list" ? "place" : "action";
  };
  try {
    walkPdf(bytes, {
      name: (text) => void seen.names.add(text),
      dictionary,
      word: (text) => void (seen.objects += text === "obj" ? 1 : 0),
    });
  } catch (fault) {
    // A reader that gives up has already met the names before: what locks or starts something says so first.
    if (fault instanceof Unreadable) return { refusal: refusalFor(seen.names, seen.opening) ?? "file_unreadable" };
    throw fault;
  }
  const refusal = refusalFor(seen.names, seen.opening);
  if (refusal) return { refusal };
  if (seen.objects === 0 || seen.pages === 0) return { refusal: "file_unreadable" };
  const pages = Math.max(seen.pages, seen.counted);
  return pages > mostPages ? { refusal: "file_too_many_pages" } : { pages };
}

function refusalFor(names: ReadonlySet<string>, opening: "none" | "place" | "action"): FileRefusal | null {
  if (names.has("Encrypt")) return "file_locked";
  for (const name of names) if (active.has(name)) return "file_has_code";
  // An action at the opening can only go to a place in the same file: every other kind is named above, and a web address is not opened alone.
  return opening === "action" && names.has("URI") ? "file_has_code" : null;
}

const countOf = (entries: Dictionary) => {
  const count = entries.get("Count");
  return count?.kind === "number" ? count.value : 0;
};
const childrenOf = (entries: Dictionary) => {
  const kids = entries.get("Kids");
  return kids?.kind === "list" ? kids.items.length : 0;
};

/** Its head at the very first byte, its tail at the very last, and a table of addresses between them: nothing else beside it. */
function isWhole(bytes: Buffer): boolean {
  if (!/^%PDF-(?:1\.[0-7]|2\.0)[\r\n\s]/.test(bytes.toString("latin1", 0, 10))) return false;
  const tail = bytes.toString("latin1", Math.max(0, bytes.length - 1_200));
  const end = /startxref\s+(\d{1,10})\s+%%EOF[\s\0]*$/.exec(tail);
  if (!end) return false;
  const table = Number(end[1]);
  return /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(bytes.toString("latin1", table, table + 40));
}

// A PDF as a reader of structure sees it: its objects, its tags, its words. For documents of pdfkit, whose objects stand in plain sight.
import { inflateSync } from "node:zlib";

/** Every object of the file by its number: its dictionary, and its stream unpacked. */
function objectsOf(pdf: Buffer) {
  const text = pdf.toString("latin1");
  const starts = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)];
  return new Map(
    starts.map((start, at) => {
      const from = start.index + start[0].length;
      const body = text.slice(from, starts[at + 1]?.index ?? text.length);
      const stream = /stream\r?\n/.exec(body);
      if (!stream) return [start[1]!, { dictionary: body, stream: "" }] as const;
      const begins = from + stream.index + stream[0].length;
      const bytes = pdf.subarray(begins, text.indexOf("endstream", begins));
      return [start[1]!, { dictionary: body.slice(0, stream.index), stream: unpacked(bytes) }] as const;
    }),
  );
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return bytes.toString("latin1");
  }
}

const hexText = (hex: string) =>
  (hex.replaceAll(" ", "").match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join("");

/** What each code of a font means, out of its ToUnicode map. */
function meanings(cmap: string): readonly string[] {
  return [...cmap.matchAll(/\[((?:<[0-9a-f ]*>\s*)+)\]/gi)].flatMap(([, list = ""]) =>
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].map(([, hex = ""]) => hexText(hex)),
  );
}

/** The words of a page in the order in which they are drawn: a row ends where the paper's row or the marked content does, not where a font does. */
function wordsOf(content: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  let font: readonly string[] = [];
  let [y, marked] = ["", 0];
  const rows = new Map<string, string>();
  for (const row of content.split("\n")) {
    if (row.trim().endsWith("BDC")) marked++;
    y = /^\S+ \S+ \S+ \S+ \S+ (\S+) Tm$/.exec(row.trim())?.[1] ?? y;
    const chosen = /^\/(\S+) \S+ Tf$/.exec(row.trim());
    if (chosen) font = fonts.get(chosen[1]!) ?? [];
    if (!row.trim().endsWith("TJ")) continue;
    const codes = [...row.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []);
    const place = `${String(marked)} ${y}`;
    rows.set(place, (rows.get(place) ?? "") + codes.map((code) => font[parseInt(code, 16)] ?? "?").join(""));
  }
  return [...rows.values()].join("\n");
}

export function openedPdf(pdf: Buffer) {
  const text = pdf.toString("latin1");
  const objects = objectsOf(pdf);
  const all = [...objects.values()];
  const fonts = new Map(
    [...text.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number!)?.dictionary ?? "")?.[1];
      return [name!, meanings(objects.get(map ?? "")?.stream ?? "")] as const;
    }),
  );
  const contents = [...text.matchAll(/\/Contents (\d+) 0 R/g)].map(([, number]) => objects.get(number!)?.stream ?? "");
  return {
    text,
    content: all.map(({ stream }) => stream).join("\n"),
    tags: (tag: string) => [...text.matchAll(new RegExp(`/S /${tag}\\b`, "g"))].length,
    pages: [...text.matchAll(/\/Type \/Page\b/g)].length,
    /** What is written on the pages, row by row. */
    words: contents.map((content) => wordsOf(content, fonts)).join("\n"),
    /** Drawing outside the structure and outside artifacts: none may exist. */
    untagged: contents.flatMap(untagged),
  };
}

// Font and colour settings draw nothing.
function untagged(content: string): readonly string[] {
  const loose: string[] = [];
  let depth = 0;
  for (const row of content.split("\n")) {
    if (/\b(BMC|BDC)$/.test(row.trim())) depth++;
    else if (row.trim() === "EMC") depth--;
    else if (depth === 0 && /(^|\s)(Tj|TJ|f|f\*|S|B|Do)$/.test(row.trim())) loose.push(row);
  }
  return loose;
}

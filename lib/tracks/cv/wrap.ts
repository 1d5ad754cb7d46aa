import type { Weight } from "../../platform/pdf/fonts";
import { widthOf, type Pdf } from "../../platform/pdf/page";

/** How wide a text is, in points. */
export type Measure = (text: string, weight: Weight, size: number) => number;

/** Measures with the fonts of a document; each word once, since widths grow with the size of letters. */
export function measureIn(pdf: Pdf): Measure {
  const known = new Map<string, number>();
  return (text, weight, size) => {
    const key = `${weight}|${text}`;
    const width = known.get(key) ?? widthOf(pdf, text, { weight, size: 100 });
    known.set(key, width);
    return (width * size) / 100;
  };
}

/** Words in rows no wider than the room; a word wider than a whole row is cut, since nothing may leave the page. */
export function wrapped(measure: Measure, text: string, room: number, weight: Weight, size: number): readonly string[] {
  const rows: string[] = [];
  const fits = (row: string) => measure(row, weight, size) <= room;
  for (const word of text
    .split(/[ \t\n]+/)
    .filter(Boolean)
    .flatMap((each) => (fits(each) ? [each] : cut(each, fits)))) {
    const last = rows.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

function cut(word: string, fits: (part: string) => boolean): readonly string[] {
  const parts: string[] = [""];
  for (const letter of Array.from(word)) {
    const longer = `${parts.at(-1) ?? ""}${letter}`;
    if (fits(longer) || longer === letter) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

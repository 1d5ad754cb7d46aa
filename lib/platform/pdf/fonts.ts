import { join } from "node:path";
import PdfDocument from "pdfkit";

// Embedded whole in every PDF, subset by pdfkit. Bricolage is the file of public/fonts, unpacked: the PDF writer cannot read the
// packed form of letters with accents. Both families are under the SIL Open Font License (public/fonts).

export type Weight = "regular" | "bold" | "title";

const andika = (part: string, weight: 400 | 700) =>
  join(process.cwd(), "node_modules/@fontsource/andika/files", `andika-${part}-${weight}-normal.woff`);
const parts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "vietnamese"] as const;
const bold = parts.map((part) => andika(part, 700));

/** In order: the first that has a letter writes it. */
const files: Readonly<Record<Weight, readonly string[]>> = {
  regular: parts.map((part) => andika(part, 400)),
  bold,
  title: [join(process.cwd(), "lib/platform/pdf/bricolage-750.ttf"), ...bold],
};

type Coverage = { hasGlyphForCodePoint(point: number): boolean };
export type Face = { readonly file: string; readonly font: Coverage };
const opened = new Map<string, Face>();

type WithFont = { readonly _font: { readonly font: Coverage } };
const coverageOf = (file: string) => (new PdfDocument({ font: file }) as unknown as WithFont)._font.font; // pdfkit knows what a font covers; its types do not say so

const faceOf = (file: string): Face => {
  const known = opened.get(file);
  if (known) return known;
  const face = { file, font: coverageOf(file) };
  opened.set(file, face);
  return face;
};

const faces = (weight: Weight) => files[weight].map(faceOf);
const faceFor = (weight: Weight, character: string) =>
  faces(weight).find(({ font }) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

export type Run = { readonly face: Face; readonly text: string };

/** The text cut where another font is needed; a letter that no font has goes to the first one, which draws an empty box. */
export function runsOf(weight: Weight, text: string): readonly Run[] {
  const runs: { face: Face; text: string }[] = [];
  for (const character of Array.from(text.normalize("NFC"))) {
    const last = runs.at(-1);
    // A mark stays with its letter.
    const face = last && /\p{M}/u.test(character) ? last.face : (faceFor(weight, character) ?? faceOf(files[weight][0] ?? ""));
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

/** Whether every letter can be drawn. */
export const canWrite = (text: string) =>
  Array.from(text.normalize("NFC")).every((character) => faceFor("regular", character) !== undefined);

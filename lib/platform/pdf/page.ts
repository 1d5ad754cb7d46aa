import PdfDocument from "pdfkit";
import { runsOf, type Weight } from "./fonts";

type Element = PDFKit.PDFStructureElement;
export type Pdf = { readonly doc: PDFKit.PDFDocument; readonly root: Element; readonly bytes: Promise<Buffer> };
export type Point = { readonly x: number; readonly y: number };
export type Ink = { readonly weight?: Weight; readonly size?: number };

/** Points; A4 with the margins of the paper design. */
export const page = { width: 595.28, height: 841.89, margin: 37 } as const;
export const inner = page.width - 2 * page.margin;

/**
 * A tagged document (PDF/UA-1, ISO 14289): its language, a title that readers announce, every mark inside the structure or an artifact.
 * With `madeAt` the same content always gives the same bytes.
 */
export function newPdf(title: string, lang: string, madeAt?: Date): Pdf {
  // pdfkit's types know neither PDF/UA nor a document without a first font.
  const options: object = {
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang,
    displayTitle: true,
    info: { Title: title, Creator: "Portail Mire", Producer: "pdfkit", ...(madeAt && { CreationDate: madeAt }) },
    font: null,
  };
  const doc = new PdfDocument(options);
  const chunks: Buffer[] = [];
  const bytes = new Promise<Buffer>((resolve, reject) => {
    doc
      .on("data", (chunk: Buffer) => chunks.push(chunk))
      .on("end", () => resolve(Buffer.concat(chunks)))
      .on("error", reject);
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  return { doc, root, bytes };
}

export function finish({ doc, root, bytes }: Pdf): Promise<Buffer> {
  root.end();
  doc.end();
  return bytes;
}

const inked = (pdf: Pdf, { weight = "regular", size = 10.5 }: Ink, text: string) =>
  runsOf(weight, text).map(({ face, text: part }) => {
    pdf.doc.font(face.file).fontSize(size);
    return { face, part, width: pdf.doc.widthOfString(part) };
  });

export const widthOf = (pdf: Pdf, text: string, ink: Ink = {}) =>
  inked(pdf, ink, text).reduce((sum, { width }) => sum + width, 0);

/** One line of text; `y` is its baseline. Fonts change where the script asks for it. */
export function write(pdf: Pdf, text: string, { x, y }: Point, ink: Ink = {}) {
  let at = x;
  for (const { face, part, width } of inked(pdf, ink, text)) {
    pdf.doc
      .font(face.file)
      .fontSize(ink.size ?? 10.5)
      .fillColor("#000")
      .text(part, at, y, { lineBreak: false, baseline: "alphabetic" });
    at += width;
  }
}

/** The largest size, down to 6 points, at which the text fits in the width. */
export function fitting(pdf: Pdf, text: string, width: number, ink: Ink = {}): Ink {
  const size = ink.size ?? 10.5;
  const needed = widthOf(pdf, text, ink);
  return needed <= width ? ink : { ...ink, size: Math.max(6, (size * width) / needed) };
}

/** The words in lines no wider than `width`. */
export function wrapped(pdf: Pdf, text: string, width: number, ink: Ink = {}): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(pdf, longer, ink) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** `alt` stands for a picture, `bbox` says where it is, `scope` which cells a header names. */
type Structure = { readonly alt?: string; readonly bbox?: readonly number[]; readonly scope?: "Column" | "Row" };

/** Text that readers meet, at this place of the structure. */
export const tagged = (pdf: Pdf, parent: Element, type: string, draw: () => void, options: Structure = {}) => {
  const element = pdf.doc.struct(type, options, draw);
  parent.add(element);
  return element;
};

/** Lines, grounds and repeated heads: on the paper, not in the reading. */
export function artifact(pdf: Pdf, draw: () => void) {
  pdf.doc.markContent("Artifact", { type: "Layout" });
  draw();
  pdf.doc.endMarkedContent();
}

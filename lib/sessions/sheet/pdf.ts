import { sheetWords } from "../../i18n/desk/attendance";
import {
  artifact,
  finish,
  inner,
  newPdf,
  page,
  tagged,
  widthOf,
  wrapped,
  write,
  type Ink,
  type Pdf,
} from "../../platform/pdf/page";
import { drawTable } from "../../platform/pdf/table";
import { qrShape } from "../../platform/qr";
import { blankLines, type SheetContent } from "./content";

const left = page.margin;
const right = page.width - page.margin;
/** 10 mm at least (design, 2): a hand needs room to sign. */
const rowHeight = 29;
const lowest = page.height - page.margin;
const qrSize = 69;

/** One or several sheets in one document, each beginning on its own page and counting its own pages. */
export async function attendancePdf(title: string, sheets: readonly SheetContent[]): Promise<Buffer> {
  const pdf = newPdf(title, "fr-BE");
  for (const sheet of sheets) drawSheet(pdf, sheet);
  if (sheets.length === 0) emptyDay(pdf, title);
  return finish(pdf);
}

function emptyDay(pdf: Pdf, title: string) {
  pdf.doc.addPage();
  tagged(pdf, pdf.root, "H1", () => write(pdf, title, { x: left, y: 60 }, { weight: "title", size: 20 }));
  tagged(pdf, pdf.root, "P", () => write(pdf, sheetWords.none, { x: left, y: 90 }));
}

function drawSheet(pdf: Pdf, sheet: SheetContent) {
  const from = pdf.doc.bufferedPageRange().count;
  pdf.doc.addPage();
  const top = drawHead(pdf, sheet);
  const blanks = Array.from({ length: blankLines }, () => ({ name: "", code: "" }));
  const rows = [...sheet.people, ...blanks].map(({ name, code }, index) => [String(index + 1), name, code, "", ""]);
  const bottom = lowest - 24;
  const nextPage = () => {
    pdf.doc.addPage();
    return { y: page.margin, bottom };
  };
  let y = drawTable(pdf, { x: left, columns, rowHeight, rows, name: 1 }, { y: top, bottom }, nextPage) + 20;
  const foot = sheet.notes.flatMap((note) => wrapped(pdf, note, inner)).length * 15 + 40;
  if (y + foot > lowest) y = nextPage().y + 12;
  drawFoot(pdf, sheet, y);
  drawPageNumbers(pdf, sheet, from);
}

const columns = [
  { head: sheetWords.columns.number, width: 32 },
  { head: sheetWords.columns.name, width: 188 },
  { head: sheetWords.columns.code, width: 78 },
  { head: sheetWords.columns.arrival, width: 66 },
  { head: sheetWords.columns.signature, width: inner - 32 - 188 - 78 - 66 },
];

/** Title, session, place, QR and the thick line under them. Returns where the table begins. */
function drawHead(pdf: Pdf, sheet: SheetContent): number {
  const width = inner - qrSize - 16;
  tagged(pdf, pdf.root, "H1", () => write(pdf, sheet.title, { x: left, y: 53 }, { weight: "title", size: 20 }));
  let y = lines(pdf, sheet.session, 76, width, { weight: "bold", size: 12.5 });
  y = lines(pdf, sheet.place, y, width, { size: 12.5 });
  const qr = qrShape(sheet.opens);
  const unit = qrSize / qr.size;
  const figure = { alt: sheetWords.qr, bbox: [right - qrSize, page.margin, right, page.margin + qrSize] };
  tagged(
    pdf,
    pdf.root,
    "Figure",
    () =>
      pdf.doc
        .save()
        .translate(right - qrSize, page.margin)
        .scale(unit)
        .path(qr.path)
        .fill("#000")
        .restore(),
    figure,
  );
  const rule = Math.max(y - 4, page.margin + qrSize + 8);
  artifact(pdf, () => pdf.doc.rect(left, rule, inner, 4.5).fill("#000"));
  return rule + 18;
}

/** A paragraph; returns the baseline of the line after it. */
function lines(pdf: Pdf, text: string, y: number, width: number, ink: Ink): number {
  const step = (ink.size ?? 10.5) * 1.36;
  const parts = wrapped(pdf, text, width, ink);
  tagged(pdf, pdf.root, "P", () => parts.forEach((part, index) => write(pdf, part, { x: left, y: y + index * step }, ink)));
  return y + parts.length * step;
}

function drawFoot(pdf: Pdf, sheet: SheetContent, from: number) {
  let y = from;
  for (const note of sheet.notes) y = lines(pdf, note, y, inner, {}) + 3;
  tagged(pdf, pdf.root, "P", () => write(pdf, sheetWords.signature, { x: left, y: y + 12 }));
}

/** At the foot of each page, known once all are drawn; the number of the sheet is read once, on the first. */
function drawPageNumbers(pdf: Pdf, sheet: SheetContent, from: number) {
  const pages = pdf.doc.bufferedPageRange().count - from;
  for (let index = 0; index < pages; index++) {
    pdf.doc.switchToPage(from + index);
    const text = sheetWords.page(sheet.number, index + 1, pages);
    const draw = () => write(pdf, text, { x: right - widthOf(pdf, text), y: lowest });
    if (index === 0) tagged(pdf, pdf.root, "P", draw);
    else artifact(pdf, draw);
  }
}

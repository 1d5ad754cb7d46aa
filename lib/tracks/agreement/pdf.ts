import { deskText } from "../../i18n/desk/text";
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
import type { PrintedAgreement } from "./printed";

const left = page.margin;
const right = page.width - page.margin;
const lowest = page.height - page.margin;
/** Above the footer of each page. */
const bottom = lowest - 26;
/** 14 mm: a hand needs room to sign. */
const rowHeight = 40;
const body: Ink = { size: 11 };
const t = deskText("agreements");

type Flow = { readonly pdf: Pdf; y: number };

/** The agreement on paper: one page of summary, then the text, the signatures, and on each page which paper it is. */
export async function agreementPdf(paper: PrintedAgreement): Promise<Buffer> {
  const pdf = newPdf(paper.title, "fr-BE", paper.madeAt);
  summaryPage(pdf, paper);
  textPages(pdf, paper);
  drawFooters(pdf, paper);
  return finish(pdf);
}

function summaryPage(pdf: Pdf, paper: PrintedAgreement) {
  const flow = newPage(pdf);
  heading(flow, "H1", paper.title, 22);
  paragraph(flow, paper.between, { size: 13, weight: "bold" });
  artifact(pdf, () => pdf.doc.rect(left, flow.y - 6, inner, 4.5).fill("#000"));
  flow.y += 20;
  if (paper.warning) paragraph(flow, paper.warning, { size: 12, weight: "bold" });
  heading(flow, "H2", t("printed.summary"), 17);
  list(flow, paper.summary, { size: 14 });
}

function textPages(pdf: Pdf, paper: PrintedAgreement) {
  const flow = newPage(pdf);
  heading(flow, "H2", t("printed.text"), 17);
  for (const [index, { title, text }] of paper.articles.entries()) {
    keepTogether(flow, 40 + heightOf(flow, text, body));
    heading(flow, "H3", `${String(index + 1)}. ${title}`, 12.5);
    paragraph(flow, text, body);
  }
  for (const { title, lines } of paper.own) {
    keepTogether(flow, 60);
    heading(flow, "H3", title, 12.5);
    list(flow, lines, body);
  }
  signatures(flow, paper);
  for (const note of paper.notes) paragraph(flow, note, { size: 9.5 });
}

function signatures(flow: Flow, { signatures: rows }: PrintedAgreement) {
  keepTogether(flow, 50 + rowHeight * (rows.length + 1));
  heading(flow, "H2", t("printed.signatures"), 15);
  const { party, name, when, how } = words.columns;
  const columns = [
    { head: party, width: 190 },
    { head: name, width: 140 },
    { head: when, width: 105 },
    { head: how, width: inner - 190 - 140 - 105 },
  ];
  const grid = { x: left, columns, rowHeight, rows, name: 0 };
  const next = () => ({ y: newPage(flow.pdf).y, bottom });
  flow.y = drawTable(flow.pdf, grid, { y: flow.y - 8, bottom }, next) + 22;
}

const words = {
  columns: {
    party: t("printed.columns.party"),
    name: t("printed.columns.name"),
    when: t("printed.columns.when"),
    how: t("printed.columns.how"),
  },
};

function newPage(pdf: Pdf): Flow {
  pdf.doc.addPage();
  return { pdf, y: page.margin + 20 };
}

/** Goes to the next page when this does not fit on what is left of this one. */
function keepTogether(flow: Flow, height: number) {
  if (flow.y + height > bottom) flow.y = newPage(flow.pdf).y;
}

const stepOf = ({ size = 10.5 }: Ink) => size * 1.42;
const heightOf = ({ pdf }: Flow, text: string, ink: Ink) => wrapped(pdf, text, inner, ink).length * stepOf(ink);

function heading(flow: Flow, tag: "H1" | "H2" | "H3", text: string, size: number) {
  const ink: Ink = { weight: "title", size };
  const parts = wrapped(flow.pdf, text, inner, ink);
  keepTogether(flow, parts.length * stepOf(ink) + 24);
  flow.y += tag === "H1" ? 0 : 6;
  drawLines(flow, flow.pdf.root, tag, parts, ink, left);
  flow.y += 3;
}

function paragraph(flow: Flow, text: string, ink: Ink) {
  const parts = wrapped(flow.pdf, text, inner, ink);
  keepTogether(flow, parts.length * stepOf(ink));
  drawLines(flow, flow.pdf.root, "P", parts, ink, left);
  flow.y += 5;
}

/** A real list: each item with its mark and its body, whole on one page. */
function list(flow: Flow, items: readonly string[], ink: Ink) {
  const { pdf } = flow;
  const element = pdf.doc.struct("L");
  pdf.root.add(element);
  for (const item of items) {
    const parts = wrapped(pdf, item, inner - 20, ink);
    keepTogether(flow, parts.length * stepOf(ink));
    const line = pdf.doc.struct("LI");
    element.add(line);
    const y = flow.y;
    tagged(pdf, line, "Lbl", () => write(pdf, "•", { x: left + 2, y }, ink));
    drawLines(flow, line, "LBody", parts, ink, left + 20);
    line.end();
    flow.y += 5;
  }
  element.end();
  flow.y += 4;
}

function drawLines(flow: Flow, parent: PDFKit.PDFStructureElement, tag: string, parts: readonly string[], ink: Ink, x: number) {
  const { pdf, y } = flow;
  const step = stepOf(ink);
  tagged(pdf, parent, tag, () => parts.forEach((part, index) => write(pdf, part, { x, y: y + index * step }, ink)));
  flow.y = y + parts.length * step;
}

/** Known once all pages are drawn; read aloud once, on the first. */
function drawFooters(pdf: Pdf, { footer }: PrintedAgreement) {
  const pages = pdf.doc.bufferedPageRange().count;
  const ink: Ink = { size: 9 };
  for (let index = 0; index < pages; index++) {
    pdf.doc.switchToPage(index);
    const text = footer(index + 1, pages);
    const draw = () => write(pdf, text, { x: right - widthOf(pdf, text, ink), y: lowest }, ink);
    if (index === 0) tagged(pdf, pdf.root, "P", draw);
    else artifact(pdf, draw);
  }
}

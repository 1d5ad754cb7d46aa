import { languageTag } from "../../i18n/locale";
import { phoneInWords } from "../../i18n/format";
import { text } from "../../i18n/text";
import { canWrite, type Weight } from "../../platform/pdf/fonts";
import { inLetters } from "../../platform/pdf/letters";
import { page } from "../../platform/pdf/page";
import { cvSections, type CefrLevel, type CvFrozen, type CvFrozenLine, type CvLayout, type CvSection } from "../model/cv";
import { datesInWords } from "./dates";
import { wrapped, type Measure } from "./wrap";

/** One row of text at its place: `y` is its baseline, in points from the top. */
export type Written = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight: Weight;
  readonly size: number;
};
export type PlannedLine = { readonly id: string; readonly rows: readonly Written[]; readonly bottom: number };
export type PlannedPart = {
  readonly section: CvSection;
  readonly heading: Written;
  readonly lines: readonly PlannedLine[];
};
export type CvPlan = {
  readonly name: readonly Written[];
  readonly contact: readonly Written[];
  readonly parts: readonly PlannedPart[];
  /** Where the head ends and the parts begin. */
  readonly top: number;
  readonly bottom: number;
};

const margin = 48;
/** Where the last row may stand: a printer's own margin is kept. */
export const lowest = page.height - 40;
export const railX = margin + 7;

/** How large the letters are, in points, and how much air stands between the parts (1 is usual). */
export type Setting = { readonly size: number; readonly air: number };
type Frame = Setting & { readonly x: number; readonly width: number; readonly measure: Measure };

const frameOf = (layout: CvLayout, setting: Setting, measure: Measure): Frame => {
  const x = layout === "line" ? margin + 34 : margin;
  return { ...setting, x, width: page.width - margin - x, measure };
};

const stepOf = (size: number) => size * 1.32;

/** The whole page at one setting, as rows at their places; it may run over the end of the page. */
export function planCv(frozen: CvFrozen, layout: CvLayout, setting: Setting, measure: Measure): CvPlan {
  const frame = frameOf(layout, setting, measure);
  const { name, contact, bottom: top } = planHead(frozen, frame);
  const parts: PlannedPart[] = [];
  let y = top;
  for (const section of cvSections) {
    const lines = frozen.lines.filter((line) => line.section === section);
    if (lines.length === 0) continue;
    const planned = planPart(section, lines, frozen, frame, y);
    parts.push(planned.part);
    y = planned.bottom;
  }
  return { name, contact, parts, top, bottom: y };
}

function planHead(frozen: CvFrozen, { size, measure }: Frame) {
  const width = page.width - 2 * margin;
  const written = inLetters(frozen.name, canWrite);
  const big = Math.max(18, Math.min(26, (26 * width) / Math.max(1, measure(written, "title", 26))));
  const names = wrapped(measure, written, width, "title", big);
  const name = names.map((row, at) => ({ text: row, x: margin, y: 62 + at * big * 1.15, weight: "title" as const, size: big }));
  const from = 62 + (names.length - 1) * big * 1.15;
  const details = [frozen.town, frozen.phone && phoneInWords(frozen.phone), frozen.email].flatMap((each) => each || []);
  const rows =
    details.length > 0 ? wrapped(measure, inLetters(details.join("  ·  "), canWrite), width, "regular", size + 0.5) : [];
  const contact = rows.map((row, at) => ({
    text: row,
    x: margin,
    y: from + 20 + at * stepOf(size + 0.5),
    weight: "regular" as const,
    size: size + 0.5,
  }));
  return { name, contact, bottom: from + 14 + rows.length * stepOf(size + 0.5) };
}

/** Short lines stand two by two, so that a page holds a life. */
const paired: readonly CvSection[] = ["skill", "language", "licence", "interest"];

function planPart(section: CvSection, lines: readonly CvFrozenLine[], { language }: CvFrozen, frame: Frame, from: number) {
  const { x, width, size, air } = frame;
  const y = from + size * (1.1 + air);
  const heading: Written = { text: text(language, "cv")(`print.${section}`), x, y, weight: "title", size: size + 3 };
  const inTwo = paired.includes(section) && lines.length > 2;
  const room = inTwo ? (width - 20) / 2 : width;
  const planned: PlannedLine[] = [];
  let top = y + size * 0.65;
  for (let at = 0; at < lines.length; at += inTwo ? 2 : 1) {
    const row = lines.slice(at, at + (inTwo ? 2 : 1));
    const done = row.map((line, side) => planLine(line, language, { ...frame, x: x + side * (room + 20), width: room }, top));
    planned.push(...done);
    top =
      Math.max(...done.map(({ bottom }) => bottom)) +
      size * air * (section === "experience" || section === "training" ? 0.4 : 0.12);
  }
  return { part: { section, heading, lines: planned }, bottom: top };
}

/** What was done in bold with its dates; where, under it. */
function planLine(
  line: CvFrozenLine,
  language: CvFrozen["language"],
  { x, width, size, measure }: Frame,
  top: number,
): PlannedLine {
  const strong = line.section === "experience" || line.section === "training";
  const said = line.level ? `${line.text} : ${levelInWords(language, line.level)}` : line.text;
  const first = { text: inLetters(said, canWrite), weight: strong ? ("bold" as const) : ("regular" as const) };
  const under = [line.where, line.place, datesInWords(language, line)].filter(Boolean).join(", ");
  const texts = [first, ...(under ? [{ text: inLetters(capital(under, language), canWrite), weight: "regular" as const }] : [])];
  const rows = texts.flatMap(({ text: said, weight }) =>
    wrapped(measure, said, width, weight, size).map((row) => ({ row, weight })),
  );
  const written = rows.map(({ row, weight }, at) => ({ text: row, x, y: top + size * 0.95 + at * stepOf(size), weight, size }));
  return { id: line.id, rows: written, bottom: top + rows.length * stepOf(size) };
}

const capital = (said: string, language: CvFrozen["language"]) =>
  said.charAt(0).toLocaleUpperCase(languageTag[language]) + said.slice(1);

const levelInWords = (language: CvFrozen["language"], level: CefrLevel) =>
  level === "mother" ? text(language, "cv")("print.mother") : level;

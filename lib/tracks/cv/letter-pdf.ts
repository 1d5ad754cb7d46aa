import { dayInWords, phoneInWords } from "../../i18n/format";
import { canWrite, type Weight } from "../../platform/pdf/fonts";
import { inLetters } from "../../platform/pdf/letters";
import { finish, newPdf, page, tagged } from "../../platform/pdf/page";
import type { LetterWords } from "../model/letter";
import { rows, withoutMaker } from "./pdf";
import { lowest, type Written } from "./plan";
import { measureIn, wrapped, type Measure } from "./wrap";

type Named = { readonly firstName: string; readonly familyName: string | null };
type Block = { readonly tag: "P" | "H1"; readonly rows: readonly Written[] };
type Planned = { readonly blocks: readonly Block[]; readonly bottom: number };

const margin = 64;
const width = page.width - 2 * margin;
const sizes = [11.5, 11, 10.5, 10, 9.5] as const;

type Part = {
  readonly tag: "P" | "H1";
  readonly text: string;
  readonly weight: Weight;
  readonly after: number;
  readonly indent?: number;
};

/** Who writes, to whom, when, about what, and the letter itself. */
function partsOf(words: LetterWords, named: Named, at: Date): readonly Part[] {
  const sender = [
    [named.firstName, named.familyName].filter(Boolean).join(" "),
    words.town,
    words.phone && phoneInWords(words.phone),
    words.email,
  ];
  const day = `${words.town ? `${words.town}, le` : "Le"} ${dayInWords("fr", at, new Date(0)).replace(/^\p{L}+ /u, "")}`;
  const plain = (text: string, after: number, indent = 0): Part => ({ tag: "P", text, weight: "regular", after, indent });
  const body = words.body.split(/\n{2,}/).filter((text) => text.trim() !== "");
  return [
    plain(sender.filter(Boolean).join("\n"), 1.4),
    plain([words.to, words.toPlace].filter(Boolean).join("\n"), 1.4, width * 0.5),
    plain(day, 1.8, width * 0.5),
    { tag: "H1", text: words.subject, weight: "bold", after: 1 },
    ...body.map((text) => plain(text, 0.75)),
  ];
}

function planned(parts: readonly Part[], size: number, measure: Measure): Planned {
  const step = size * 1.4;
  let y = margin;
  const blocks = parts.map(({ tag, text, weight, after, indent = 0 }): Block => {
    const lines = text.split("\n").flatMap((line) => wrapped(measure, inLetters(line, canWrite), width - indent, weight, size));
    const written = lines.map((line, at) => ({ text: line, x: margin + indent, y: y + size + at * step, weight, size }));
    y += lines.length * step + after * size;
    return { tag, rows: written };
  });
  return { blocks, bottom: y };
}

function fitted(words: LetterWords, named: Named, at: Date, measure: Measure): Planned | null {
  const parts = partsOf(words, named, at);
  return sizes.map((size) => planned(parts, size, measure)).find(({ bottom }) => bottom <= lowest) ?? null;
}

/** Whether it fits on one page, in letters that are still easy to read. */
export const letterFits = (words: LetterWords, named: Named, at: Date) =>
  fitted(words, named, at, measureIn(newPdf("", "fr-BE"))) !== null;

/** A letter on one tagged page; `at` is the day that stands on it. Null when it does not fit. */
export async function letterPdf(words: LetterWords, named: Named, at: Date): Promise<Buffer | null> {
  const pdf = newPdf(inLetters(words.subject, canWrite), "fr-BE");
  withoutMaker(pdf, at);
  const plan = fitted(words, named, at, measureIn(pdf));
  if (!plan) return null;
  pdf.doc.addPage();
  for (const block of plan.blocks.filter((each) => each.rows.length > 0))
    tagged(pdf, pdf.root, block.tag, () => rows(pdf, block.rows));
  return finish(pdf);
}

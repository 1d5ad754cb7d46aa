// PDFs that unfold without end, and PDFs that are none.
import { deflateSync } from "node:zlib";
import { paper } from "../../files";
import { blank, folded, html, page, pages, pdf, refused, stream, text, type Hostile } from "./make";

export function bombPdfs(): Hostile[] {
  const many = (count: number) => Array.from({ length: count }, () => page());
  const kids = (count: number) => `<< /Type /Pages /Kids [${Array.from({ length: count }, () => "3 0 R").join(" ")}] /Count 1 >>`;
  return [
    ...[31, 60, 200].map((millions) =>
      refused(
        `objects that unfold to ${millions} MB`,
        blank([stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflateSync(Buffer.alloc(millions * 1_000_000, 32)))]),
      ),
    ),
    refused(
      "many bombs of 9 MB",
      blank(
        Array.from({ length: 8 }, () =>
          stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflateSync(Buffer.alloc(9_000_000, 32))),
        ),
      ),
    ),
    refused("201 pages", pdf([pages, ...many(201)])),
    refused("10,000 pages", pdf([pages, ...many(10_000)])),
    refused("10,000 pages that are one", pdf([kids(10_000), page()])),
    refused("a count of pages that lies", pdf(["<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>", page()])),
    ...[100, 5_000, 200_000].map((depth) =>
      refused(`${depth} lists in each other`, blank(["[".repeat(depth) + "]".repeat(depth)])),
    ),
    ...[100, 5_000, 100_000].map((depth) =>
      refused(`${depth} dictionaries in each other`, blank(["<< /A ".repeat(depth) + "1" + ">>".repeat(depth)])),
    ),
    refused("three million words", blank([`[${"1 ".repeat(3_200_000)}]`])),
    refused("brackets that never close", blank([`(${"(".repeat(100_000)}`])),
    refused("folded pages, ten thousand", pdf([pages, folded(page().repeat(10_000))])),
  ];
}

export async function brokenPdfs(): Promise<Hostile[]> {
  const whole = await paper(2);
  const cuts = Array.from({ length: 30 }, (_, at) => Math.floor((whole.length * (at + 1)) / 31));
  return [
    ...cuts.map((cut) => refused(`a PDF cut at ${cut}`, whole.subarray(0, cut))),
    refused("a PDF after a page", Buffer.concat([text(html), whole])),
    refused("a PDF before a page", Buffer.concat([whole, text(html)])),
    refused("a PDF before an archive", Buffer.concat([whole, text("PK\u0003\u0004"), Buffer.alloc(60)])),
    refused("a PDF before a program", Buffer.concat([whole, text("MZ\u0090")])),
    refused("two PDFs, the second with a script", Buffer.concat([whole, blank([`<< /S /JavaScript /JS (1) >>`])])),
    refused("only a head", text("%PDF-1.7\n")),
    refused("only a head and a tail", text("%PDF-1.7\nstartxref\n0\n%%EOF")),
    refused("no such version", blank([], { version: "9.9" })),
    refused("without pages", pdf(["<< /Type /Pages /Kids [] /Count 0 >>"])),
    refused(
      "a table that is nowhere",
      text(
        blank()
          .toString("latin1")
          .replace(/startxref\n\d+/, "startxref\n99999999"),
      ),
    ),
    refused(
      "a table in a text",
      text(
        blank()
          .toString("latin1")
          .replace(/startxref\n\d+/, "startxref\n20"),
      ),
    ),
    refused(
      "a stream without end",
      text(
        blank([stream("", text("abc"))])
          .toString("latin1")
          .replace("endstream", "endstrxam"),
      ),
    ),
    refused("a stream without dictionary", blank(["[1 2 3]\nstream\nabc\nendstream"])),
    refused("a lone bracket", blank([">"])),
    refused("a key that is a number", blank(["<< 1 2 >>"])),
    refused("a text without end", blank(["(abc"])),
    refused("letters that are none", blank(["<zzzz>"])),
    refused("nulls", Buffer.concat([text("%PDF-1.7\n"), Buffer.alloc(100_000)])),
    refused("a PDF in a PDF", blank([stream("", blank())])),
  ];
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { canWrite } from "../../lib/platform/pdf/fonts";
import { finish, newPdf } from "../../lib/platform/pdf/page";
import type { Sheet, SheetLine } from "../../lib/sessions/queries/desk";
import { blankLines, inSheetOrder, nameOnSheet, printable, sheetContent, sheetNumber } from "../../lib/sessions/sheet/content";
import { attendancePdf } from "../../lib/sessions/sheet/pdf";
import { openedPdf } from "../pdf";

const line = (firstName: string, familyName: string | null = null, more: Partial<SheetLine> = {}): SheetLine => ({
  booking: crypto.randomUUID(),
  person: crypto.randomUUID(),
  firstName,
  familyName,
  paperCode: "ABCDEFGH",
  status: "booked",
  seat: "counted",
  source: "web",
  confirmedAt: null,
  offerUntil: null,
  reason: null,
  queueNo: null,
  contact: null,
  contactKind: null,
  marks: [],
  unreachable: false,
  shared: false,
  ...more,
});

const session: Sheet["session"] = {
  id: "019a0000-0000-7000-8000-00000000c4f2" as never,
  startsAt: new Date("2026-11-26T08:30:00Z"),
  endsAt: new Date("2026-11-26T10:00:00Z"),
  capacity: 20,
  taken: 3,
  status: "open",
  room: "Salle 2",
  siteId: "1",
  site: "Maison des associations",
  street: "rue du Lavoir 12",
  locality: "Vallonbois",
  language: "fr",
  interpreter: null,
  hostName: "Claire",
  cancelReason: null,
  version: 1,
};

const url = "https://mire.example/fr/coach/seances/019a0000-0000-7000-8000-00000000c4f2/presence";
const sheetOf = (...lines: readonly SheetLine[]) => sheetContent({ session, lines }, url, canWrite);

describe("what stands on the sheet", () => {
  it("names people by family name where it is known, in the order of a French list", () => {
    const people = [
      line("Yasmina", "Delvaux"),
      line("Fatou", "N’Diaye"),
      line("Éric"),
      line("Amal", "Abdi"),
      line("zoé", "abdi"),
    ];
    expect(inSheetOrder(people).map(nameOnSheet)).toEqual(["ABDI Amal", "ABDI zoé", "DELVAUX Yasmina", "Éric", "N’DIAYE Fatou"]);
  });

  it("holds those who are expected, not those who wait or cancelled", () => {
    const { people } = sheetOf(
      line("A"),
      line("B", null, { status: "waiting" }),
      line("C", null, { status: "cancelled_by_person" }),
      line("D", null, { status: "present" }),
    );
    expect(people.map(({ name }) => name)).toEqual(["A", "D"]);
    expect(people[0]).toMatchObject({ code: "ABCD EFGH" });
  });

  it("says day, hours, place and host in words, and has a number that leads back to the session", () => {
    expect(sheetOf()).toMatchObject({
      session: "Séance d’information, jeudi 26\u00a0novembre 2026, 9\u00a0h\u00a030 à 11\u00a0h",
      place: "Maison des associations, Salle 2, rue du Lavoir 12, Vallonbois. Animée par Claire.",
      number: "SI-2026-1126-C4F2",
    });
    expect(sheetNumber({ id: "x-0a1b", startsAt: new Date("2026-12-31T23:30:00Z") })).toBe("SI-2027-0101-0A1B");
  });

  it("writes names in Latin with any accent, Vietnamese and Cyrillic as they are", () => {
    for (const name of ["N’DIAYE Fatou", "ŞĞıŁő Æœ", "Nguyễn Thị Hồng", "КОВАЛЕНКО Оксана Ґ", "e\u0301lodie"])
      expect(printable(name, canWrite)).toEqual({ name, changed: "" });
  });

  it("transcribes what its fonts cannot draw, and says so", () => {
    for (const name of ["داود", "ዳዊት", "李小龍", "Γιώργος", "გიორგი", "דוד", "สมชาย"]) {
      const { name: printed, changed } = printable(name, canWrite);
      expect(printed).toMatch(/^[A-Z][a-zA-Z' ]* \*$/);
      expect(changed).toBe(name);
    }
    expect(sheetOf(line("ዳዊት", "Haile")).people[0]!.name).toBe("HAILE Dawit *");
    expect(sheetOf(line("Anna")).notes).toHaveLength(1);
    expect(sheetOf(line("ዳዊት")).notes).toHaveLength(2);
  });
});

describe("the PDF", () => {
  const people = ["ABDI", "BERNARD", "DELVAUX"].map((name) => line("Prénom", name));
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await attendancePdf("Feuille de présence SI-2026-1126-C4F2", [sheetOf(...people, line("Оксана"), line("ዳዊት"))]);
  });

  it("is tagged: language, title shown, PDF/UA said, everything in the structure or an artifact", () => {
    const { text, content, tags, untagged } = openedPdf(pdf);
    expect(text).toMatch(/\/MarkInfo/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang \(fr-BE\)/);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(`${text}${content}`).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(tags("Document")).toBe(1);
    expect(tags("H1")).toBe(1);
    expect(tags("Figure")).toBe(1);
    expect(text).toMatch(/\/Alt /);
    expect(untagged).toEqual([]);
  });

  it("would be caught drawing outside the structure", async () => {
    const loose = newPdf("Essai", "fr-BE");
    loose.doc.addPage().rect(0, 0, 10, 10).fill("#000");
    expect(openedPdf(await finish(loose)).untagged).toHaveLength(1);
  });

  it("has a table of heads and cells, with six lines to write on", () => {
    const { text, tags } = openedPdf(pdf);
    const rows = 5 + blankLines;
    expect(tags("Table")).toBe(1);
    expect(tags("TR")).toBe(1 + rows);
    expect(tags("TH")).toBe(5 + 5);
    expect(tags("TD")).toBe(rows * 5 - 5);
    expect([...text.matchAll(/\/Scope \/Column/g)]).toHaveLength(5);
    expect([...text.matchAll(/\/Scope \/Row/g)]).toHaveLength(5);
  });

  it("carries its fonts", () => {
    const { text } = openedPdf(pdf);
    const fonts = [...text.matchAll(/\/BaseFont \/([^\s/]+)/g)].map(([, name]) => name!);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(Andika|Bricolage)/);
    expect([...text.matchAll(/\/FontFile2 /g)].length).toBeGreaterThan(2);
    expect(text).toMatch(/\/ToUnicode /);
  });

  it("goes on over pages, each with its number, and each sheet counts its own", async () => {
    const long = sheetOf(...Array.from({ length: 60 }, (_, index) => line("Prénom", `Nom${String(index).padStart(2, "0")}`)));
    const both = openedPdf(await attendancePdf("Liste du jour", [long, sheetOf(...people)]));
    expect(both.pages).toBe(4);
    expect([both.tags("H1"), both.tags("Table"), both.tags("TR")]).toEqual([2, 2, 67 + 10]);
    expect(openedPdf(await attendancePdf("Liste du jour", [])).tags("H1")).toBe(1);
  });

  it("reads as it should with poppler, where poppler is", () => {
    const folder = mkdtempSync(join(tmpdir(), "sheet-"));
    const file = join(folder, "sheet.pdf");
    writeFileSync(file, pdf);
    const run = (program: string, ...args: readonly string[]) =>
      execFileSync(program, [...args, file, ...(program === "pdftotext" ? ["-"] : [])], { encoding: "utf8" });
    try {
      const structure = run("pdfinfo", "-struct-text");
      expect(structure.match(/^ *(H1|Table|TR|TH|TD|Figure)\b/gm)?.length).toBe(1 + 1 + 12 + 10 + 50 + 1);
      for (const words of ["Feuille de présence", "ABDI Prénom", "Оксана", "Signature de la personne"])
        expect(structure).toContain(words);
      expect(run("pdfinfo")).toMatch(/Tagged: +yes/);
      expect(run("pdftotext")).toContain("page 1 sur 1");
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== "ENOENT") throw fault;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

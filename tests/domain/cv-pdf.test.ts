import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newPdf, finish } from "../../lib/platform/pdf/page";
import { fitCv } from "../../lib/tracks/cv/fit";
import { letterFits, letterPdf } from "../../lib/tracks/cv/letter-pdf";
import { cvPdf } from "../../lib/tracks/cv/pdf";
import { lowest } from "../../lib/tracks/cv/plan";
import { letterFrom } from "../../lib/tracks/cv/skeletons";
import { cvLanguages, cvLayouts, cvSections, type CvFrozen, type CvFrozenLine, type CvLine } from "../../lib/tracks/model/cv";
import { letterKinds } from "../../lib/tracks/model/letter";
import { openedPdf } from "../pdf";
import { line } from "../cv-lines";

const at = new Date("2026-11-20T09:00:00Z");
const frozen = (name: string, lines: readonly CvFrozenLine[], head: Partial<CvFrozen> = {}): CvFrozen => ({
  name,
  town: null,
  phone: null,
  email: null,
  language: "fr",
  lines,
  ...head,
});

const life = [
  line("profile", "Je cherche un travail stable."),
  line("experience", "Vendeuse en boulangerie", {
    where: "Boulangerie du Lavoir",
    place: "Vallonbois",
    from: "2021-03",
    until: "2023-06",
  }),
  line("experience", "Vente en magasin", { place: "au pays", from: "2012", until: "2018" }),
  line("experience", "Stage en caisse", { from: "2026-09", until: "now" }),
  line("training", "Cours de français", { from: "2019", until: "2019" }),
  line("skill", "Je tiens une caisse."),
  line("skill", "J’ai servi des clients."),
  line("language", "Arabe", { level: "mother" }),
  line("language", "Français", { level: "B1" }),
  line("licence", "Permis B théorique"),
  line("interest", "Couture"),
];
const head = { town: "Vallonbois", phone: "+32470000001", email: "yasmina@courrier.example" };

describe.each(cvLayouts)("a CV on paper, layout %s", (layout) => {
  const made = async (given: CvFrozen) => openedPdf(await cvPdf(given, layout, at));

  it("is one tagged page: language, title, headings, lists, nothing outside the structure", async () => {
    const pdf = await made(frozen("Yasmina Delvaux", life, head));
    expect(pdf.pages).toBe(1);
    expect(pdf.text).toMatch(/\/Marked true/);
    expect(pdf.text).toMatch(/\/Lang \(fr-BE\)/);
    expect(pdf.text).toMatch(/\/DisplayDocTitle true/);
    expect(`${pdf.text}${pdf.content}`).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(["Document", "H1", "H2", "P", "L", "LI", "LBody"].map(pdf.tags)).toEqual([1, 1, 7, 2, 6, 10, 10]);
    expect(pdf.untagged).toEqual([]);
  });

  it("says what was approved, in words, in the order of a CV", async () => {
    const { words } = await made(frozen("Yasmina Delvaux", life, head));
    expect(words.split("\n").map((row) => row.replaceAll("\u00a0", " "))).toEqual([
      "Yasmina Delvaux",
      "Vallonbois · 0470 00 00 01 · yasmina@courrier.example",
      "Profil",
      "Je cherche un travail stable.",
      "Expérience",
      "Vendeuse en boulangerie",
      "Boulangerie du Lavoir, Vallonbois, mars 2021 – juin 2023",
      "Vente en magasin",
      "Au pays, 2012 – 2018",
      "Stage en caisse",
      "Depuis septembre 2026",
      "Formation",
      "Cours de français",
      "2019",
      "Compétences",
      "Je tiens une caisse.",
      "J’ai servi des clients.",
      "Langues",
      "Arabe : langue maternelle",
      "Français : B1",
      "Permis",
      "Permis B théorique",
      "Centres d’intérêt",
      "Couture",
    ]);
  });

  it("carries no contact that was not chosen, and nobody's name as its maker", async () => {
    const pdf = await made(frozen("Yasmina Delvaux", life));
    expect(pdf.words.split("\n")[1]).toBe("Profil");
    expect(pdf.tags("P")).toBe(1);
    expect(`${pdf.text}${pdf.content}`).not.toMatch(/Mire|pdfkit|\/Author|\/Keywords|\/Subject/);
    expect(pdf.text).toMatch(/\(D:20261120/);
  });

  it.each(cvLanguages)("speaks %s when its lines do", async (language) => {
    const pdf = await made(
      frozen("Yasmina Delvaux", [line("skill", "x"), line("experience", "y", { from: "2019-03", until: "now" })], { language }),
    );
    const said = {
      fr: ["Compétences", "mars 2019"],
      nl: ["Vaardigheden", "maart 2019"],
      en: ["Skills", "March 2019"],
      de: ["Fähigkeiten", "März 2019"],
    };
    for (const words of said[language]) expect(pdf.words).toContain(words);
    expect(pdf.text).toMatch(new RegExp(`/Lang \\(${{ fr: "fr-BE", nl: "nl-BE", en: "en-GB", de: "de-BE" }[language]}\\)`));
  });

  it("writes names in Latin, Vietnamese and Cyrillic letters as they are, transcribes the others, without a mark", async () => {
    expect((await made(frozen("Оксана Коваленко-Ґалаґан", life))).words).toContain("Оксана Коваленко-Ґалаґан");
    expect((await made(frozen("Nguyễn Thị Hồng", life))).words.normalize("NFC")).toContain("Nguyễn Thị Hồng");
    const arabic = (await made(frozen("داود ياسمينة", life))).words.split("\n")[0]!;
    expect(arabic).toMatch(/^[A-Z][a-z']+ [A-Z][a-z']+$/);
    expect((await made(frozen("ዳዊት Haile", life))).words).toContain("Dawit Haile");
  });
});

describe("one page", () => {
  const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzéèàçœÉ’ -"), "Ж", "ї", "ơ", "م", "字", "ዳ");
  const text = (max: number) => fc.string({ unit: letter, minLength: 1, maxLength: max }).map((typed) => typed.trim() || "x");
  const lines = fc.array(
    fc.record({
      id: fc.uuid(),
      section: fc.constantFrom(...cvSections),
      text: text(160),
      where: fc.option(text(80)),
      place: fc.option(text(60)),
      from: fc.constantFrom(null, "2019", "2019-03"),
      until: fc.constantFrom(null, "now", "2020-12"),
      level: fc.constantFrom(null, "A2" as const, "mother" as const),
    }),
    { minLength: 1, maxLength: 45 },
  );
  const given = fc.record({ name: text(161), lines, layout: fc.constantFrom(...cvLayouts) });

  it("holds everything, or says which lines are too many: never a row beyond its edges", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(given, ({ name, lines, layout }) => {
        const { plan, left } = fitCv(frozen(name, lines, head), layout);
        const rows = [
          ...plan.name,
          ...plan.contact,
          ...plan.parts.flatMap(({ heading, lines }) => [heading, ...lines.flatMap((each) => each.rows)]),
        ];
        for (const { x, size } of rows) {
          expect(x).toBeGreaterThanOrEqual(40);
          expect(size).toBeGreaterThanOrEqual(9);
        }
        const kept = plan.parts.flatMap((part) => part.lines).filter(({ id }) => !left.includes(id));
        for (const { bottom } of kept) expect(bottom).toBeLessThanOrEqual(lowest);
        expect(new Set([...left, ...kept.map(({ id }) => id)]).size).toBe(new Set(lines.map(({ id }) => id)).size);
      }),
      { numRuns: 60 },
    );
  });

  it("is what is drawn, whatever the letters of the name and the length of the lines", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ name, lines, layout }) => {
        const whole = frozen(name, lines, head);
        if (fitCv(whole, layout).left.length > 0) return;
        const pdf = openedPdf(await cvPdf(whole, layout, at));
        expect([pdf.pages, pdf.tags("H1"), pdf.untagged]).toEqual([1, 1, []]);
        expect(pdf.words).not.toMatch(/[؀-ۿ一-鿿ሀ-፿]/);
      }),
      { numRuns: 25 },
    );
  });

  it("shrinks before it gives up, and lines that are hidden make room", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => line("experience", `Travail ${String(at)}`, { where: "Ici" }));
    const size = (count: number) => fitCv(frozen("Ana", many(count)), "line").plan.parts[0]!.lines[0]!.rows[0]!.size;
    expect(size(3)).toBe(12);
    expect(size(20)).toBeLessThan(12);
    expect(fitCv(frozen("Ana", many(60)), "line").left.length).toBeGreaterThan(20);
    expect(fitCv(frozen("Ana", many(20)), "line").left).toEqual([]);
  });

  it("cuts a word that is wider than the page rather than let it leave", () => {
    const pdf = newPdf("", "fr-BE");
    const { plan } = fitCv(frozen("W".repeat(160), [line("skill", "W".repeat(160))]), "plain");
    expect(plan.name.length).toBeGreaterThan(1);
    expect(plan.parts[0]!.lines[0]!.rows.length).toBeGreaterThan(1);
    void finish(pdf);
  });
});

describe("a letter on paper", () => {
  const cv = life.map((each): CvLine => ({ ...each, language: "fr", card: null, why: null, standing: "approved", version: 1 }));
  const named = { firstName: "Yasmina", familyName: "Delvaux" };
  const blanks = { to: "Boulangerie Martin", toPlace: "rue Haute 3", about: "vendeuse", seen: "site du Forem", met: "mardi" };
  const letterOf = (kind: (typeof letterKinds)[number]) => ({
    series: "",
    number: 1,
    to: blanks.to,
    toPlace: blanks.toPlace,
    ...letterFrom({ kind, blanks, name: "Yasmina Delvaux", lines: cv }),
    town: "Vallonbois",
    phone: "+32470000001",
    email: null,
  });

  it.each(letterKinds)("%s: one tagged page in plain sentences, filled from what was typed", async (kind) => {
    const pdf = openedPdf((await letterPdf(letterOf(kind), named, at))!);
    expect([pdf.pages, pdf.tags("H1"), pdf.untagged]).toEqual([1, 1, []]);
    expect(pdf.text).toMatch(/\/Lang \(fr-BE\)/);
    const words = pdf.words.replaceAll("\u00a0", " ");
    for (const said of [
      "Yasmina Delvaux",
      "0470 00 00 01",
      "Boulangerie Martin",
      "rue Haute 3",
      "Vallonbois, le 20 novembre 2026",
      "vendeuse",
      "Madame, Monsieur,",
    ])
      expect(words).toContain(said);
    expect(words).not.toMatch(/undefined|null|\{|!/);
    const sentences = letterOf(kind)
      .body.split(/[.?:]\s|\n/)
      .map((sentence) => sentence.trim().split(/\s+/).length);
    expect(Math.max(...sentences)).toBeLessThanOrEqual(16);
  });

  it("repeats only what the person approved", () => {
    const waiting = cv.map((each): CvLine => ({ ...each, standing: "waiting" }));
    const from = (lines: readonly CvLine[]) => letterFrom({ kind: "application", blanks, name: "Y", lines }).body;
    expect(from(cv)).toContain("Vendeuse en boulangerie (Boulangerie du Lavoir)");
    expect(from(waiting)).not.toMatch(/Vendeuse|caisse|expérience/);
  });

  it("that is longer than a page is no letter", async () => {
    const long = { ...letterOf("application"), body: "Une phrase assez longue pour remplir. ".repeat(150) };
    expect(letterFits(long, named, at)).toBe(false);
    expect(await letterPdf(long, named, at)).toBeNull();
  });
});

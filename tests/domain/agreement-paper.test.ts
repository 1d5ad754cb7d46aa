import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type PlainDate } from "../../lib/kernel/plain-date";
import { canWrite } from "../../lib/platform/pdf/fonts";
import { agreementPdf } from "../../lib/tracks/agreement/pdf";
import { printedAgreement } from "../../lib/tracks/agreement/printed";
import { readIn, wordsOf, type AgreementFacts } from "../../lib/tracks/agreement/words";
import { templateOn, templates, thirdPartyOf } from "../../lib/tracks/model/agreement-templates";
import { type AgreementContent, type Signature } from "../../lib/tracks/model/agreements";
import { canonical, shortHash } from "../../lib/tracks/rules/agreement-content";
import { openedPdf } from "../pdf";

const day = (text: string) => text as PlainDate;

const facts: AgreementFacts = {
  template: "mire_2024",
  number: 1,
  kind: "first",
  madeOn: day("2026-10-24"),
  from: day("2026-10-25"),
  until: day("2027-04-24"),
  cap: day("2028-10-11"),
  mire: "Mission régionale pour l’emploi de Vallonbois",
  person: "ዳዊት Haile",
  coach: "Оксана Коваленко",
  third: "Le Forem",
  choices: { frequency: "weekly", person: ["Je cherche une crèche"], mire: ["Un atelier CV"] },
};
const content: AgreementContent = { ...facts, ...wordsOf("fr", facts) };
const signatures: readonly Signature[] = [
  {
    id: "1",
    party: "person",
    status: "given",
    method: "code",
    name: "ዳዊት",
    givenAt: new Date("2026-10-24T09:00:00Z"),
    askedAt: null,
  },
  { id: "2", party: "mire", status: "awaited", method: null, name: null, givenAt: null, askedAt: null },
];

describe("the words", () => {
  it("of a template hold from its day, the oldest before; the third party may be nobody", () => {
    expect(templateOn(day("2024-02-01")).code).toBe("mire_2024");
    expect(templateOn(day("1999-01-01")).code).toBe(templates.at(-1)!.code);
    expect([thirdPartyOf(0), thirdPartyOf(1), thirdPartyOf(7)]).toEqual([null, "Le Forem", null]);
  });

  it("name everybody, the days with their year, and what is to be confirmed", () => {
    const all = [...content.summary, ...content.articles.flatMap(({ title, text }) => [title, text])].join("\n");
    for (const told of [facts.person, facts.coach, facts.mire, "Le Forem", "2026", "2027", "2028", "à confirmer"])
      expect(all).toContain(told);
    expect(wordsOf("fr", { ...facts, third: null }).articles.map(({ key }) => key)).not.toContain("third");
  });

  it("are read as they were frozen in French, and translated from the same facts elsewhere", () => {
    expect(readIn("fr", content)).toBe(content);
    expect(readIn("ar", content).summary).not.toEqual(content.summary);
    expect(readIn("ar", content).articles.map(({ key }) => key)).toEqual(content.articles.map(({ key }) => key));
  });
});

describe("the hash", () => {
  it("does not depend on the order of keys, and on nothing but the content", () => {
    const shuffled = Object.fromEntries(Object.entries(content).reverse());
    expect(canonical(shuffled)).toBe(canonical(content));
    expect(canonical({ ...content, until: "2027-04-25" })).not.toBe(canonical(content));
    expect(JSON.parse(canonical(content))).toEqual(JSON.parse(JSON.stringify(content)));
  });
});

describe("the PDF", () => {
  const hash = createHash("sha256").update(canonical(content)).digest("hex");
  const view = { status: "out", content, hash, outAt: new Date("2026-10-24T08:00:00Z"), signatures } as const;
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await agreementPdf(printedAgreement(view, canWrite));
  });

  it("is tagged: language, title shown, PDF/UA said, headings, lists, a real table", () => {
    const { text, content: drawn, tags, untagged } = openedPdf(pdf);
    expect(text).toMatch(/\/MarkInfo/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang \(fr-BE\)/);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(`${text}${drawn}`).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect([tags("Document"), tags("H1"), tags("H2"), tags("Table")]).toEqual([1, 1, 3, 1]);
    expect(tags("H3")).toBe(content.articles.length + 2);
    expect([tags("L"), tags("LI"), tags("LBody")]).toEqual([3, 9, 9]);
    expect([tags("TR"), tags("TD")]).toEqual([4, 9]);
    expect(untagged).toEqual([]);
  });

  it("begins with the summary on a page of its own", () => {
    expect(openedPdf(pdf).pages).toBeGreaterThanOrEqual(2);
  });

  it("is the same file for the same paper, another one once somebody signs", async () => {
    expect((await agreementPdf(printedAgreement(view, canWrite))).equals(pdf)).toBe(true);
    const later = {
      ...view,
      signatures: signatures.map(
        (one) => ({ ...one, status: "given", method: "account", name: "Claire", givenAt: view.outAt }) as const,
      ),
    };
    expect((await agreementPdf(printedAgreement(later, canWrite))).equals(pdf)).toBe(false);
  });

  it("says in each footer which paper it is, blank lines for hands that have not signed, and that a draft is one", () => {
    const printed = printedAgreement(view, canWrite);
    expect(printed.footer(1, 3)).toContain(shortHash(hash));
    expect(printed.footer(1, 3)).toContain("mire_2024");
    expect(printed.footer(2, 3)).toMatch(/page 2 sur 3$/);
    expect(printed.signatures.map(([, name, , how]) => [name, how])).toEqual([
      ["Dawit", "par le lien et un code"],
      ["", ""],
      ["", ""],
    ]);
    expect(printed.notes.join()).toContain(hash);
    expect(printed.warning).toBeNull();
    const draft = printedAgreement({ ...view, status: "draft", hash: null, outAt: null }, canWrite);
    expect(draft.warning).toMatch(/BROUILLON/);
  });
});

import fc from "fast-check";
import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, addMonths, fromDayNumber, isBefore, type PlainDate } from "../../lib/kernel/plain-date";
import { canWrite } from "../../lib/platform/pdf/fonts";
import { agreementPdf } from "../../lib/tracks/agreement/pdf";
import { printedAgreement } from "../../lib/tracks/agreement/printed";
import { readIn, wordsOf, type AgreementFacts } from "../../lib/tracks/agreement/words";
import { templateOn, templates, thirdPartyOf } from "../../lib/tracks/model/agreement-templates";
import {
  agreementMoves,
  agreementStatuses,
  agreementSteps,
  methodsOf,
  parties,
  signatureMethods,
  signatureMoves,
  signatureStatuses,
  signatureSteps,
  type AgreementContent,
  type Signature,
} from "../../lib/tracks/model/agreements";
import { canonical, shortHash } from "../../lib/tracks/rules/agreement-content";
import {
  capOf,
  decideAgreement,
  decideAsking,
  decideCommitment,
  decideSignature,
  isComplete,
  linkServes,
} from "../../lib/tracks/rules/agreements";
import { lastDayOf } from "../../lib/tracks/rules/clock";

const day = (text: string) => text as PlainDate;
const limits = { commitment_min_months: 6, commitment_max_months: 12, track_cap_months: 24 };
const begun = (startedOn: PlainDate) => ({ startedOn, suspensions: [] });
const days = fc.integer({ min: 18_000, max: 30_000 }).map(fromDayNumber);
const said = (from: PlainDate, until: PlainDate, startedOn = from) => {
  const decided = decideCommitment({ from, until }, begun(startedOn), limits, from);
  return decided.ok ? "ok" : decided.refusal;
};

describe("a commitment", () => {
  it("lasts at least 6 months and at most 12, to the day, at the ends of months and in leap years", () => {
    expect(said(day("2026-01-01"), day("2026-06-30"))).toBe("ok");
    expect(said(day("2026-01-01"), day("2026-06-29"))).toBe("commitment_too_short");
    expect(said(day("2026-01-01"), day("2026-12-31"))).toBe("ok");
    expect(said(day("2026-01-01"), day("2027-01-01"))).toBe("commitment_too_long");
    expect(said(day("2027-08-31"), day("2028-02-29"))).toBe("ok");
    expect(said(day("2027-08-31"), day("2028-02-28"))).toBe("commitment_too_short");
    expect(said(day("2028-02-29"), day("2028-08-28"))).toBe("ok");
    expect(said(day("2028-02-29"), day("2029-03-01"))).toBe("commitment_too_long");
  });

  it("never begins before the track, never ends beyond what the law allows", () => {
    expect(said(day("2026-01-01"), day("2026-06-30"), day("2026-01-02"))).toBe("before_track");
    expect(said(day("2027-08-01"), day("2028-01-31"), day("2026-01-01"))).toBe("beyond_legal_cap");
    expect(said(day("2027-07-01"), day("2027-12-31"), day("2026-01-01"))).toBe("ok");
  });

  it("for any first day: every end between the shortest and the longest fits, and nothing else does", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 420 }), (from, more) => {
        const [shortest, longest] = [lastDayOf(from, 6), lastDayOf(from, 12)];
        const until = addDays(from, more);
        const fits = !isBefore(until, shortest) && !isBefore(longest, until);
        expect(said(from, until) === "ok").toBe(fits);
      }),
    );
  });

  it("is judged by the limits of its day, whatever they are", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 11 }), fc.integer({ min: 12, max: 30 }), (from, min, max) => {
        const house = { commitment_min_months: min, commitment_max_months: max, track_cap_months: 60 };
        const fits = (until: PlainDate) => decideCommitment({ from, until }, begun(from), house, from).ok;
        expect([fits(lastDayOf(from, min)), fits(addDays(lastDayOf(from, min), -1))]).toEqual([true, false]);
        expect([fits(lastDayOf(from, max)), fits(addDays(lastDayOf(from, max), 1))]).toEqual([true, false]);
      }),
    );
  });

  it("may end as much later as the track was suspended, no more", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (startedOn, off) => {
        const from = addMonths(startedOn, 2);
        const track = { startedOn, suspensions: [{ from, to: addDays(from, off - 1) }] };
        const today = addMonths(startedOn, 8);
        expect(capOf(track, limits, today)).toBe(addDays(capOf(begun(startedOn), limits, today), off));
      }),
    );
  });
});

describe("the states of an agreement", () => {
  it.each(agreementSteps.flatMap((step) => agreementStatuses.map((status) => [step, status] as const)))(
    "%s from %s",
    (step, status) => {
      const allowed = { change: ["draft"], send: ["draft"], sign: ["out"], withdraw: ["draft", "out"] }[step];
      const decided = decideAgreement(step, status);
      expect(decided.ok).toBe(allowed.includes(status));
      if (decided.ok) expect(decided.value).toBe(agreementMoves[step].to);
    },
  );

  it("let nothing leave an end", () => {
    for (const step of agreementSteps)
      for (const end of ["signed", "withdrawn"] as const) expect(decideAgreement(step, end).ok).toBe(false);
  });
});

describe("the states of a signature", () => {
  const cells = signatureSteps.flatMap((step) =>
    parties.flatMap((party) =>
      signatureMethods.flatMap((method) =>
        signatureStatuses.flatMap((status) => agreementStatuses.map((agreement) => ({ step, party, method, status, agreement }))),
      ),
    ),
  );

  it(`are the table, in all ${String(cells.length)} cells`, () => {
    for (const { step, party, method, status, agreement } of cells) {
      const decided = decideSignature(step, { party, status }, method, agreement);
      const allowed = agreement === "out" && methodsOf[party].includes(method) && signatureMoves[step].from.includes(status);
      expect(decided.ok, JSON.stringify({ step, party, method, status, agreement })).toBe(allowed);
      if (decided.ok) expect(decided.value).toBe(signatureMoves[step].to);
    }
  });

  it("leave the Mire no way to a signature of the person but paper, and nobody a way back from one that was given", () => {
    expect(methodsOf.mire).toEqual(["account", "paper"]);
    expect(methodsOf.third).toEqual(["link", "paper"]);
    for (const step of signatureSteps) expect(signatureMoves[step].from).not.toContain("given");
  });

  it("make an agreement complete when all are given, and never when none is asked", () => {
    const given = { party: "person", status: "given" } as const;
    expect(isComplete([])).toBe(false);
    expect(isComplete([given, { party: "mire", status: "awaited" }])).toBe(false);
    expect(isComplete([given, { party: "mire", status: "given" }])).toBe(true);
  });
});

describe("asking again", () => {
  it("is once a minute and five times a day", () => {
    expect(decideAsking([]).ok).toBe(true);
    expect(decideAsking([59])).toEqual({ ok: false, refusal: "asked_too_soon" });
    expect(decideAsking([61, 100, 200, 300]).ok).toBe(true);
    expect(decideAsking([61, 100, 200, 300, 400])).toEqual({ ok: false, refusal: "asked_too_often" });
    expect(decideAsking([61, 100, 200, 300, 86_401]).ok).toBe(true);
  });

  it("makes a link serve anew; one that was never sent serves nothing", () => {
    const now = new Date("2026-11-28T12:00:00Z");
    expect(linkServes(null, 30, now)).toBe(false);
    expect(linkServes(new Date("2026-10-29T12:00:01Z"), 30, now)).toBe(true);
    expect(linkServes(new Date("2026-10-29T12:00:00Z"), 30, now)).toBe(false);
  });
});

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
    const { text, content: drawn, tags } = opened(pdf);
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
    expect(untagged(drawn)).toEqual([]);
  });

  it("begins with the summary on a page of its own", () => {
    expect(opened(pdf).pages).toBeGreaterThanOrEqual(2);
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

/** Every object of the file, its streams unpacked: what a reader of structure sees. */
function opened(pdf: Buffer) {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) => {
    const from = index + word.length;
    try {
      return inflateSync(pdf.subarray(from, text.indexOf("endstream", from))).toString("latin1");
    } catch {
      return "";
    }
  });
  const tags = (tag: string) => [...text.matchAll(new RegExp(`/S /${tag}\\b`, "g"))].length;
  return { text, content: streams.join("\n"), tags, pages: [...text.matchAll(/\/Type \/Page\b/g)].length };
}

/** Drawing between marked contents: none may exist. */
function untagged(content: string): readonly string[] {
  const loose: string[] = [];
  let depth = 0;
  for (const row of content.split("\n")) {
    if (/\b(BMC|BDC)$/.test(row.trim())) depth++;
    else if (row.trim() === "EMC") depth--;
    else if (depth === 0 && /(^|\s)(Tj|TJ|f|f\*|S|B|Do)$/.test(row.trim())) loose.push(row);
  }
  return loose;
}

import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messagesOf } from "../../lib/i18n/catalogue";
import { locales } from "../../lib/i18n/locale";
import {
  cards,
  fieldsIn,
  fieldsOf,
  jobsRoom,
  sections,
  wordOf,
  type Answers,
  type Content,
  type Section,
} from "../../lib/tracks/model/assessment";
import { decideSave, jobLinesFor, jobsIn, saidIn, sectionAfter } from "../../lib/tracks/rules/assessment";
import { isNear, tradesLike, wordsIn } from "../../lib/tracks/rules/trades";
import { sectionInput } from "../../lib/tracks/schema/assessment";
import { trades, tradesCalled } from "../../lib/tracks/trades";

const person = "018f6b1e-7a3c-7def-8abc-0123456789ab";

const inputs = Object.fromEntries(sections.map((section) => [section, sectionInput(section)]));

/** Anything that a form may send for a section, and nothing that it may not. */
const answersTo = (section: Section): fc.Arbitrary<Answers> => {
  const fields = fieldsOf(section).map(([name, field]): readonly [string, fc.Arbitrary<unknown>] => {
    if (field.kind === "one") return [name, fc.constantFrom("", ...field.options)] as const;
    if (field.kind === "several") return [name, fc.subarray([...field.options])] as const;
    if (field.kind === "trades") return [name, fc.constantFrom([], ["D1505"], ["D1505", "G1603"])] as const;
    if (field.kind === "year") return [name, fc.constantFrom("", "1999", "2024")] as const;
    return [name, fc.stringMatching(/^[a-zé ,’]{0,30}$/)] as const;
  });
  const typed: fc.Arbitrary<object> = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  return typed.map((given) => {
    const parsed = inputs[section]!.parse({ person, ...given });
    const said = saidIn(parsed.typed);
    const { hard, ...rest } = said;
    return section === "cards" && Array.isArray(hard)
      ? saidIn({ ...rest, hard: (hard as readonly string[]).filter((card) => !(said.good ?? []).includes(card)) })
      : said;
  });
};
const aSection = fc.constantFrom(...sections);
const aContent: fc.Arbitrary<Content> = fc
  .record(Object.fromEntries(sections.map((section) => [section, answersTo(section)])), { requiredKeys: [] })
  .map((content) => Object.fromEntries(Object.entries(content).filter(([, answers]) => Object.keys(answers ?? {}).length > 0)));

const valueOf = (decided: ReturnType<typeof decideSave>): Content => {
  if (!decided.ok) throw new Error(decided.refusal);
  return decided.value;
};

describe("a save", () => {
  it("changes its own section and no other; emptied, the section is gone", () => {
    fc.assert(
      fc.property(
        aSection.chain((section) => fc.tuple(fc.constant(section), answersTo(section))),
        aContent,
        ([section, answers], now) => {
          const after = valueOf(decideSave(section, answers, now, now));
          for (const other of sections.filter((each) => each !== section)) expect(after[other]).toEqual(now[other]);
          expect(after[section]).toEqual(Object.keys(answers).length > 0 ? answers : undefined);
          expect(valueOf(decideSave(section, {}, after, after))[section]).toBeUndefined();
        },
      ),
    );
  });

  it("of two from the same page, in either order: both stand in different sections, the second is told in the same", () => {
    const two = fc
      .tuple(aSection, aSection)
      .chain(([one, other]) => fc.tuple(fc.constant(one), answersTo(one), fc.constant(other), answersTo(other)));
    fc.assert(
      fc.property(two, aContent, ([one, first, other, second], base) => {
        const after = valueOf(decideSave(one, first, base, base));
        const decided = decideSave(other, second, base, after);
        if (one !== other) {
          const reversed = valueOf(decideSave(one, first, base, valueOf(decideSave(other, second, base, base))));
          expect(valueOf(decided)).toEqual(reversed);
        } else expect(decided.ok).toBe(isDeepStrictEqual(after[one] ?? {}, base[one] ?? {}));
      }),
    );
  });

  it("refuses a card on both sides", () => {
    expect(decideSave("cards", { good: ["cook"], hard: ["cook", "time"] }, {}, {})).toMatchObject({ refusal: "card_twice" });
  });

  it("leads to the next section, and stays where new words for a trade wait for a choice", () => {
    expect(sections.map((section) => sectionAfter(section, {}, {}))).toEqual([...sections.slice(1), null]);
    const [vague, chosen]: Content[] = [{ project: { aim: "vente" } }, { project: { aim: "vente", trades: ["D1106"] } }];
    expect(sectionAfter("project", {}, vague!)).toBe("project");
    expect(sectionAfter("project", vague!, vague!)).toBe("obstacles");
    expect(sectionAfter("project", vague!, chosen!)).toBe("obstacles");
  });
});

describe("the jobs told", () => {
  it("are those with a name; the form shows one line more, never more than there is room for", () => {
    expect(jobsIn({ what1: "Vente", kind1: "job", when2: "2019", what3: "Aide" })).toEqual([
      { what: "Vente", kind: "job", when: null },
      { what: "Aide", kind: null, when: null },
    ]);
    expect(jobLinesFor({})).toBe(3);
    expect(jobLinesFor({ what3: "Aide" })).toBe(4);
    expect(jobLinesFor({ when6: "2019" })).toBe(jobsRoom);
  });
});

describe("the words", () => {
  it("name every field, option and card in every language, and none that is not there", () => {
    const names = sections.flatMap((section) => fieldsOf(section));
    const options = Object.fromEntries(
      names.flatMap(([name, field]) =>
        (field.kind === "one" || field.kind === "several") && wordOf(name) !== "good" && wordOf(name) !== "hard"
          ? [[wordOf(name), [...field.options].toSorted()]]
          : [],
      ),
    );
    for (const locale of locales) {
      const said = messagesOf(locale).assessment;
      expect(Object.keys(said.fields).toSorted()).toEqual([...new Set(names.map(([name]) => wordOf(name)))].toSorted());
      expect(Object.keys(said.cards).toSorted()).toEqual([...cards].toSorted());
      expect(
        Object.fromEntries(Object.entries(said.options).map(([name, each]) => [name, Object.keys(each).toSorted()])),
      ).toEqual(options);
    }
  });
});

describe("a trade by typing", () => {
  const found = (typed: string) => tradesLike(typed, trades).map(({ code }) => code);

  it.each([
    ["caissière", "D1505"],
    ["CAISSIERE", "D1505"],
    ["caisiere", "D1505"],
    ["vendeuse en boulangerie", "D1102"],
    ["maçon", "F1703"],
    ["macon", "F1703"],
    ["carreleur", "F1608"],
    ["secrétaire médicale", "M1609"],
    ["aide-ménagère", "K1304"],
    ["aide familiale", "K1302"],
    ["aide-soignante", "J1501"],
    ["nettoyage de bureaux", "K2204"],
    ["netoyage", "K2204"],
    ["commis de cuisine", "G1603"],
    ["électricien", "F1602"],
    ["cariste", "N1101"],
    ["mise en rayon", "D1507"],
    ["chauffeur livreur", "N4105"],
    ["puéricultrice", "J1304"],
    ["boucher", "D1101"],
  ])("%s is found (%s)", (typed, code) => expect(found(typed)).toContain(code));

  it("finds each card by its own name first or nearly, whatever the accents and the case", () => {
    fc.assert(
      fc.property(fc.constantFrom(...trades), fc.boolean(), ({ code, label }, isUpper) => {
        const typed = isUpper ? label.toUpperCase().normalize("NFD").replaceAll(/\p{M}/gu, "") : label;
        expect(found(typed)).toContain(code);
      }),
      { numRuns: 300 },
    );
  });

  it("answers nothing to nothing, to little words and to nonsense, and eight at most", () => {
    for (const typed of ["", "  ", "de la", "xqzwk", "?!"]) expect(found(typed)).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => found(typed).length <= 8));
  });

  it("knows names by code, and leaves out what is none", () => {
    expect(tradesCalled(["D1505", "Z9999"])).toEqual([{ code: "D1505", label: "Personnel de caisse" }]);
    expect(trades).toHaveLength(532);
  });

  it("forgives one letter, not two", () => {
    expect(isNear("caissier", "caisser")).toBe(true);
    expect(isNear("macon", "mcaon")).toBe(true);
    expect(isNear("macon", "bacin")).toBe(false);
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => isNear(one, other) === isNear(other, one)));
    expect(wordsIn("Vendeuses, serveuses et infirmières")).toEqual(["vendeur", "serveur", "infirmier"]);
  });
});

it("every section takes each of its fields, and nothing else", () => {
  for (const section of sections) {
    expect(sectionInput(section).safeParse({ person, base: "" }).success).toBe(true);
    expect(sectionInput(section).safeParse({ person, base: "", other_thing: "x" }).success).toBe(false);
    expect(Object.keys(fieldsIn[section]).length).toBeGreaterThan(0);
  }
});

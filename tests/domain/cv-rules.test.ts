import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardsOf, cvCards, isCard, sectionOfCard, tradeFamilies } from "../../lib/tracks/model/cv-cards";
import {
  cvMoves,
  cvSections,
  cvStandings,
  cvTable,
  type CvHand,
  type CvLine,
  type CvMove,
  type CvStanding,
} from "../../lib/tracks/model/cv";
import {
  decideMove,
  decideWords,
  inOrder,
  isTooPersonal,
  languagesOf,
  movedIn,
  printableIn,
  standingOf,
} from "../../lib/tracks/rules/cv";
import { addLineInput, makeInput } from "../../lib/tracks/schema/cv";

const hands: readonly CvHand[] = ["self", "coach"];
const allowed: Readonly<Record<CvMove, readonly `${CvStanding} ${CvHand}`[]>> = {
  approve: ["waiting self", "refused self"],
  refuse: ["waiting self", "approved self"],
  change: [
    "waiting self",
    "waiting coach",
    "approved self",
    "approved coach",
    "refused self",
    "refused coach",
    "hidden self",
    "hidden coach",
  ],
  hide: ["approved self", "approved coach"],
  show: ["hidden self"],
  withdraw: ["waiting coach", "refused coach"],
};

describe("what may be done with a line", () => {
  it.each(cvMoves)("%s: the whole table, cell by cell", (move) => {
    const cells = cvStandings.flatMap((standing) => hands.map((hand) => [standing, hand] as const));
    const open = cells.filter(([standing, hand]) => decideMove(move, standing, hand).ok).map(([s, h]) => `${s} ${h}`);
    expect(open.toSorted()).toEqual([...allowed[move]].toSorted());
  });

  it("never lets a coach make a line printable: only the person's hand leads to approved", () => {
    for (const move of ["approve", "show"] as const) expect(cvTable[move].by).toEqual(["self"]);
  });

  it("says which it is: not yours to say, or settled already", () => {
    expect(decideMove("approve", "waiting", "coach")).toEqual({ ok: false, refusal: "not_yours_to_say" });
    expect(decideMove("approve", "withdrawn", "self")).toEqual({ ok: false, refusal: "line_settled" });
  });

  it("reads a standing out of its dates", () => {
    const at = new Date(0);
    const of = (approvedAt: Date | null, refusedAt: Date | null, removedAt: Date | null) =>
      standingOf({ approvedAt, refusedAt, removedAt });
    expect([
      of(null, null, null),
      of(at, null, null),
      of(null, at, null),
      of(at, null, at),
      of(null, null, at),
      of(null, at, at),
    ]).toEqual(["waiting", "approved", "refused", "hidden", "withdrawn", "withdrawn"]);
  });
});

const words = (text: string, more = {}) => ({
  text,
  language: "fr" as const,
  where: null,
  place: null,
  from: null,
  until: null,
  level: null,
  ...more,
});

describe("the words of a line", () => {
  it("may begin and end in a year of which the month is not known", () => {
    for (const [from, until] of [
      ["2019", "2019-01"],
      ["2019-12", "2019"],
      ["2019", "2021"],
      ["2019-03", "2019-03"],
    ])
      expect(decideWords(words("Vente", { from, until })).ok, `${from} ${until}`).toBe(true);
  });

  it("never end before they begin", () => {
    expect(decideWords(words("Vente", { from: "2019-03", until: "2019-02" }))).toMatchObject({ refusal: "until_before_from" });
    expect(decideWords(words("Vente", { from: "2020", until: "2019-12" }))).toMatchObject({ refusal: "until_before_from" });
  });

  it("go on, when ticked, whatever end was typed", () => {
    expect(decideWords(words("Vente", { from: "2020", until: "2019", now: "yes" }))).toMatchObject({ value: { until: "now" } });
  });

  it.each([
    "85.07.30-033.28",
    "85073003328",
    "Mon NISS : 85 07 30 033 28",
    "Né le 3 mars 1985",
    "Je suis née en 1985",
    "née à Alep",
    "Nationalité : belge",
    "Date de naissance 03/03/1985",
    "célibataire, deux enfants",
    "rue Haute 12",
    "J’habite avenue des Prés, au 4, rue du Lavoir 7 bis",
    "Geboren op 3 maart",
  ])("are refused when they say who somebody is by birth or where they live: %s", (text) => {
    expect(isTooPersonal(text)).toBe(true);
    expect(decideWords(words(text))).toMatchObject({ refusal: "too_personal" });
  });

  it.each([
    "J’ai servi 120 clients par jour.",
    "Permis B depuis 2019",
    "Vendeuse, rue Neuve",
    "De 2012 à 2018, 7 h 30 à 16 h",
    "Une année de cours, 40 h",
    "Je connais le marché",
    "Stage de 6 mois en 2021, 2022 et 2023",
  ])("are taken as they are otherwise: %s", (text) => {
    expect(isTooPersonal(text)).toBe(false);
  });

  it("keep a national number out, however it is spaced", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 });
    const space = fc.constantFrom("", ".", "-", " ");
    fc.assert(
      fc.property(digits, space, (numbers, between) => {
        const text = numbers.join("");
        const cut = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6), text.slice(6, 9), text.slice(9)].join(between);
        expect(isTooPersonal(`Moi ${cut} fin`)).toBe(true);
      }),
    );
  });
});

const month = (typed: string) => {
  const parsed = addLineInput.safeParse({ person: crypto.randomUUID(), section: "skill", text: "x", from: typed });
  return parsed.success ? parsed.data.from : parsed.error.issues[0]?.message;
};

describe("what is typed", () => {
  it("a month is read as people write it", () => {
    expect(["03/2019", "3/2019", "3-2019", "03.2019", "2019-03", " 2019 ", ""].map(month)).toEqual([
      "2019-03",
      "2019-03",
      "2019-03",
      "2019-03",
      "2019-03",
      "2019",
      null,
    ]);
    for (const wrong of ["13/2019", "0/2019", "mars 2019", "2019/03/04", "19", "1812", "x"])
      expect(month(wrong)).toBe("month_wrong");
  });

  it("a town is a name: no number of a house or of a place", () => {
    const town = (typed: string) => makeInput.safeParse({ person: crypto.randomUUID(), layout: "line", town: typed }).success;
    expect(["Mons", "Braine-l’Alleud", "Saint-Ghislain", "Écaussinnes", ""].map(town)).toEqual([true, true, true, true, true]);
    expect(["7000 Mons", "rue Haute 3", "Mons, Belgique", "a\u0000b"].map(town)).toEqual([false, false, false, false]);
  });
});

describe("the order of lines", () => {
  const section = fc.constantFrom(...cvSections);
  const lines = fc.uniqueArray(fc.record({ id: fc.uuid(), section, position: fc.integer({ min: 0, max: 5 }) }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 30,
  });

  it("goes by part of the paper, then as chosen", () => {
    fc.assert(
      fc.property(lines, (given) => {
        const places = inOrder(given).map((line) => cvSections.indexOf(line.section));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it("changes by one place at a time, within its part, and back again", () => {
    fc.assert(
      fc.property(lines, fc.nat(), (given, pick) => {
        const line = given[pick % given.length]!;
        const order = (list: typeof given) => inOrder(list).map(({ id }) => id);
        const placed = (list: typeof given, places: ReadonlyMap<string, number>) =>
          list.map((each) => ({ ...each, position: places.get(each.id) ?? each.position }));
        const up = movedIn(given, line.id, "up");
        if (up.size === 0) return;
        const moved = placed(given, up);
        const at = order(given).indexOf(line.id);
        expect(order(moved).indexOf(line.id)).toBe(at - 1);
        expect(order(placed(moved, movedIn(moved, line.id, "down")))).toEqual(order(given));
      }),
    );
  });
});

describe("what is printed", () => {
  const line = (standing: CvStanding, language: CvLine["language"] = "fr"): CvLine => ({
    ...words("x"),
    language,
    card: null,
    why: "secret",
    id: crypto.randomUUID(),
    section: "skill",
    standing,
    version: 1,
  });

  it("is what the person approved, in the language of the paper, without reasons or cards", () => {
    const lines = [...cvStandings.map((standing) => line(standing)), line("approved", "nl")];
    expect(printableIn(lines, "fr").map(({ id }) => id)).toEqual([lines[1]!.id]);
    expect(Object.keys(printableIn(lines, "fr")[0]!).toSorted()).toEqual([
      "from",
      "id",
      "level",
      "place",
      "section",
      "text",
      "until",
      "where",
    ]);
    expect(languagesOf(lines)).toEqual(["fr", "nl"]);
    expect(languagesOf([line("waiting"), line("hidden")])).toEqual([]);
  });
});

describe("the cards", () => {
  it("each belong to one part and one kind of work", () => {
    const all = Object.values(cvCards).flatMap((families) => Object.values<readonly string[]>(families).flat());
    expect(new Set(all).size).toBe(all.length);
    expect(all.every(isCard)).toBe(true);
    expect(isCard("constructor")).toBe(false);
  });

  it("of a kind of work come after those of every work, in the same part", () => {
    for (const section of cvSections)
      for (const family of tradeFamilies) {
        const cards = cardsOf(section, family);
        expect(cards.slice(0, cardsOf(section, "every").length)).toEqual(cardsOf(section, "every"));
        expect(cards.every((card) => sectionOfCard(card) === section)).toBe(true);
      }
  });
});

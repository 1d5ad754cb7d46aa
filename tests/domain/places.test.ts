import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communes, localities } from "../../lib/missions/places/atlas";
import type { Answer, Match } from "../../lib/missions/places/model";
import { postalCodes } from "../../lib/missions/places/postal-codes";
import { searchPlace } from "../../lib/missions/places/rules";

const matchesIn = (answer: Answer): readonly Match[] => {
  if (answer.kind === "place") return [answer.match, ...answer.others];
  if (answer.kind === "choice") return answer.matches;
  if (answer.kind === "elsewhere") return answer.others;
  return answer.kind === "not_found" ? answer.suggestions : [];
};
const communesFor = (typed: string) => matchesIn(searchPlace(typed)).map(({ commune }) => commune.name);
const findsAmong = (first: number, typed: string, nis: string) =>
  matchesIn(searchPlace(typed))
    .slice(0, first)
    .some(({ commune }) => commune.nis === nis);
const lost = (change: (name: string) => string) =>
  localities.filter(({ name, nis }) => !findsAmong(3, change(name), nis)).map(({ name }) => `${name} (${change(name)})`);

const withoutAccents = (name: string) => name.normalize("NFD").replaceAll(/\p{M}/gu, "");

describe("every locality is found", () => {
  it.each<[string, (name: string) => string]>([
    ["by its own name", (name) => name],
    ["without accents", withoutAccents],
    ["in capitals", (name) => name.toUpperCase()],
    ["in small letters", (name) => name.toLowerCase()],
    ["with spaces for hyphens", (name) => name.replaceAll("-", " ")],
    ["with hyphens for spaces", (name) => name.replaceAll(" ", "-")],
    ["with nothing between words", (name) => name.replaceAll(/[- ’]/g, "")],
    ["with a straight apostrophe", (name) => name.replaceAll("’", "'")],
    ["with St and Ste", (name) => name.replaceAll("Sainte", "Ste").replaceAll("Saint", "St.")],
    ["without its first article", (name) => name.replace(/^(Le |La |Les |L’)/, "")],
    ["with spaces around", (name) => `  ${name}\t`],
  ])("%s", (_, change) => expect(lost(change)).toEqual([]));

  it("and so is every commune, whole or begun", () => {
    expect(communes.filter(({ name, nis }) => !findsAmong(1, name, nis))).toEqual([]);
    expect(
      communes.filter(({ name, nis }) => name.length > 6 && !findsAmong(8, name.slice(0, -1), nis)).map(({ name }) => name),
    ).toEqual([]);
  });
});

/** Every way of doing one typing error in a name, one after the other. */
const errors: Readonly<Record<string, (name: string, at: number) => string>> = {
  dropped: (name, at) => name.slice(0, at) + name.slice(at + 1),
  doubled: (name, at) => name.slice(0, at + 1) + name.slice(at),
  swapped: (name, at) => name.slice(0, at) + (name[at + 1] ?? "") + (name[at] ?? "") + name.slice(at + 2),
  replaced: (name, at) => `${name.slice(0, at)}x${name.slice(at + 1)}`,
};

/** Share of the localities of five letters or more that are among the first five, over an error made in turn at every place of a name. */
const shareFound = (error: (name: string, at: number) => string) => {
  const long = localities.filter(({ name }) => name.length >= 5);
  const found = long.filter(({ name, nis }, turn) => findsAmong(5, error(name, turn % name.length), nis));
  return found.length / long.length;
};

describe("a typing error is forgiven", () => {
  it.each<[string, number]>([
    ["dropped", 0.99],
    ["doubled", 0.99],
    ["swapped", 0.99],
    ["replaced", 0.99],
  ])("when a letter is %s: at least %d of the localities", (kind, share) => {
    expect(shareFound(errors[kind] ?? String)).toBeGreaterThanOrEqual(share);
  });
});

describe("what people really type", () => {
  it.each([
    ["7080 Frameries", "Frameries"],
    ["Frameries 7080", "Frameries"],
    ["B-7080 FRAMERIES", "Frameries"],
    ["٧٠٨٠", "Frameries"],
    ["frammerie", "Frameries"],
    ["la louviere", "La Louvière"],
    ["Louvière", "La Louvière"],
    ["braine lalleud", "Braine-l’Alleud"],
    ["fontaine l'eveque", "Fontaine-l’Evêque"],
    ["st ghislain", "Saint-Ghislain"],
    ["Ste Ode", "Sainte-Ode"],
    ["charlroi", "Charleroi"],
    ["mont s/ marchienne", "Charleroi"],
    ["jumet", "Charleroi"],
    ["frasnes les anvaing", "Frasnes-lez-Anvaing"],
    ["Luik", "Liège"],
    ["Doornik", "Tournai"],
    ["Kelmis", "La Calamine"],
    ["St. Vith", "Saint-Vith"],
    ["Mons", "Mons"],
  ])("« %s » is %s", (typed, commune) => {
    const answer = searchPlace(typed);
    expect(answer.kind === "place" && answer.match.commune.name).toBe(commune);
  });

  it.each([
    ["Neufchâteau", ["Neufchâteau", "Dalhem"]],
    ["braine", ["Braine-l’Alleud", "Braine-le-Comte", "Braine-le-Château"]],
    ["4000 Mons", ["Liège", "Mons"]],
    ["Louveigné", ["Aywaille", "Sprimont"]],
  ])("« %s » leaves a choice", (typed, expected) => {
    expect(searchPlace(typed).kind).toBe("choice");
    expect(communesFor(typed)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["1000", "actiris"],
    ["Bruxelles", "actiris"],
    ["1070 Anderlecht", "actiris"],
    ["Schaerbek", "actiris"],
    ["Gent", "vdab"],
    ["9000", "vdab"],
    ["1780", "vdab"],
    ["3500 Hasselt", "vdab"],
  ])("« %s » is another region: %s", (typed, service) =>
    expect(searchPlace(typed)).toMatchObject({ kind: "elsewhere", service }),
  );

  it("a name that exists on both sides gets both doors", () =>
    expect(searchPlace("Forest")).toMatchObject({
      kind: "place",
      match: { commune: { name: "Frasnes-lez-Anvaing" } },
      neighbour: "actiris",
    }));

  it.each(["", "   ", "-", "’", "…", "🙂"])("« %s » is nothing", (typed) =>
    expect(searchPlace(typed)).toEqual({ kind: "nothing_typed" }),
  );

  it.each(["xqzw", "99999", "0000", "Москва"])("« %s » is not found, and that is said", (typed) =>
    expect(searchPlace(typed).kind).toBe("not_found"),
  );
});

describe("postal codes", () => {
  it("find every commune that has them", () => {
    const wrong = localities.flatMap(({ nis, postalCodes: codes }) => codes.filter((code) => !findsAmong(8, code, nis)));
    expect(wrong).toEqual([]);
  });

  it("lie in one province each, but for the list's own exceptions", () => {
    const provinces = (code: string) =>
      new Set(communesFor(code).map((name) => communes.find((commune) => commune.name === name)?.province));
    expect(postalCodes.filter((code) => provinces(code).size !== 1)).toEqual([]);
  });

  it("begun, give the communes they may become", () => expect(communesFor("708")).toEqual(["Frameries"]));
  it("unknown but near known ones, suggest these", () => expect(communesFor("7010")).toContain("Mons"));
});

describe("whatever is typed", () => {
  /** Milliseconds of processor, so that a busy machine does not count; the best of three when one was long (compiling, collecting). */
  const duration = (text: string) => {
    const before = process.threadCpuUsage();
    searchPlace(text);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  const slowest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => (duration(text) < 5 ? 0 : Math.min(duration(text), duration(text), duration(text)))));

  it("gets an answer, in less than 20 ms", { timeout: 60_000 }, () => {
    const anything = fc.sample(
      fc.oneof(
        fc.string({ maxLength: 80 }),
        fc.constantFrom(...localities).map(({ name }) => `${name}ak`),
        fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
        fc.lorem(),
      ),
      5000,
    );
    expect(slowest(anything)).toBeLessThan(20);
  });

  it("as long as it likes, takes no longer", () =>
    expect(slowest(["a".repeat(1_000_000), "7080 ".repeat(100_000), "é-".repeat(500_000)])).toBeLessThan(20));

  it("gives at most eight places, none twice", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...localities.map(({ name }) => name.slice(0, 4)))), (typed) => {
        const found = matchesIn(searchPlace(typed)).map(({ name, commune }) => `${commune.nis} ${name}`);
        expect(found.length).toBeLessThanOrEqual(8);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });
});

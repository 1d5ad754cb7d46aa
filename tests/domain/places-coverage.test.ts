import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import outlines from "../../lib/missions/data/outlines.json";
import {
  communes,
  communeOf,
  helpIn,
  localities,
  mires,
  neighbours,
  otherNames,
  territoryOf,
} from "../../lib/missions/places/atlas";

const names = new Set(communes.map(({ name }) => name));
const nis = new Set(communes.map((commune) => commune.nis));
const helpFor = (name: string) => {
  const commune = communes.find((candidate) => candidate.name === name);
  return commune ? helpIn(commune) : null;
};
const mireFor = (name: string) => {
  const help = helpFor(name);
  return help?.kind === "mires" ? help.mires.map(({ mire, certainty }) => `${mire.code} ${certainty}`) : help?.kind;
};

describe("the atlas", () => {
  it("has 261 communes, nine of them German-speaking, each with an outline and a place for its name", () => {
    expect(communes).toHaveLength(261);
    expect(communes.filter(({ community }) => community === "german")).toHaveLength(9);
    expect(Object.keys(outlines.paths).toSorted()).toEqual([...nis].toSorted());
    const [, , width = 0, height = 0] = outlines.viewBox.split(" ").map(Number);
    expect(communes.filter(({ x, y }) => !(x > 0 && x < width && y > 0 && y < height))).toEqual([]);
  });

  it("places every locality in a commune that exists, and every commune has a locality", () => {
    expect(localities.filter((locality) => !nis.has(locality.nis))).toEqual([]);
    expect(communes.filter((commune) => !localities.some((locality) => locality.nis === commune.nis))).toEqual([]);
  });

  it("gives other names to communes that exist", () =>
    expect([...otherNames.keys()].filter((name) => !names.has(name))).toEqual([]));

  it("never gives a Walloon postal code to another region", () => {
    const codes = localities.flatMap(({ postalCodes }) => postalCodes).map(Number);
    const claimed = neighbours.flatMap(({ postalCodes }) => postalCodes);
    expect(codes.filter((code) => claimed.some(({ from, to }) => code >= from && code <= to))).toEqual([]);
  });

  it("puts homonyms back where their postal code lies", () => {
    const moustier = localities.find(({ name, postalCodes }) => name === "Moustier" && postalCodes.includes("7911"));
    expect(communeOf(moustier?.nis ?? "")?.name).toBe("Frasnes-lez-Anvaing");
  });
});

describe("the eleven Mires", () => {
  it("are eleven, and every place they name exists", () => {
    expect(mires).toHaveLength(11);
    const arrondissements = new Set(communes.map(({ arrondissement }) => arrondissement));
    const provinces = new Set(communes.map(({ province }) => province));
    const named = mires.flatMap(({ territory }) => territory);
    expect(named.flatMap((part) => part.communes).filter((name) => !names.has(name))).toEqual([]);
    expect(named.flatMap((part) => part.arrondissements).filter((name) => !arrondissements.has(name))).toEqual([]);
    expect(named.flatMap((part) => part.provinces).filter((name) => !provinces.has(name))).toEqual([]);
  });

  it("have a territory of communes that exist, and a drawing of it", () => {
    for (const { code } of mires) {
      const territory = territoryOf(code);
      expect(territory.length).toBeGreaterThan(0);
      expect(territory.filter((commune) => !nis.has(commune.nis))).toEqual([]);
      const drawing = readFileSync(`public/carte/${code}.svg`, "utf8");
      expect(drawing.match(/M\d/g)?.length).toBeGreaterThanOrEqual(territory.length);
    }
    expect(existsSync("public/carte.svg")).toBe(true);
  });

  it("share no commune", () => {
    const all = mires.flatMap(({ code }) => territoryOf(code).map((commune) => commune.nis));
    expect(new Set(all).size).toBe(all.length);
  });

  it("take no commune of the German-speaking Community, which has its own service", () => {
    const german = communes.filter(({ community }) => community === "german");
    expect(german.map(helpIn)).toEqual(german.map(() => ({ kind: "adg" })));
    expect(mires.flatMap(({ code }) => territoryOf(code)).filter(({ community }) => community === "german")).toEqual([]);
  });

  it.each([
    ["Frameries", ["mons-borinage stated"]],
    ["Quaregnon", ["mons-borinage presumed"]],
    ["Chimay", ["miresem stated"]],
    ["Namur", ["mirena stated"]],
    ["Arlon", ["mirelux stated"]],
    ["Waremme", ["huy-waremme stated"]],
    ["Wavre", ["brabant-wallon stated"]],
    ["Charleroi", ["mirec stated"]],
    ["Châtelet", ["mirec presumed"]],
    ["Malmedy", ["mirev presumed"]],
    ["Mouscron", ["mirewapi presumed"]],
    ["Binche", ["centre presumed"]],
    ["Florennes", "unknown"],
    ["Thuin", "unknown"],
    ["Eupen", "adg"],
  ])("%s: %s, no more than the sources say", (name, expected) => expect(mireFor(name)).toEqual(expected));
});

import { communeOf, localities, neighbours } from "./atlas";
import type { Commune, Match, NeighbourService } from "./model";

const byCode = new Map<string, Map<string, string[]>>();
for (const { name, nis, postalCodes } of localities)
  for (const code of postalCodes) {
    const names = byCode.get(code) ?? new Map<string, string[]>();
    names.set(nis, [...(names.get(nis) ?? []), name]);
    byCode.set(code, names);
  }

/** Every Walloon postal code of the list, in order. */
export const postalCodes: readonly string[] = [...byCode.keys()].toSorted();

/** A code with one locality names it (6040 is Jumet); a code with several names their commune. */
const match = (code: string, commune: Commune, names: readonly string[]): Match => ({
  name: names.length === 1 ? (names[0] ?? commune.name) : commune.name,
  commune,
  postalCodes: [code],
  recognised: "exact",
});

/** The communes of a postal code: several is possible, and so is none. */
export const findByCode = (code: string): readonly Match[] =>
  [...(byCode.get(code) ?? [])].flatMap(([nis, names]) => {
    const commune = communeOf(nis);
    return commune ? [match(code, commune, names)] : [];
  });

/** The communes whose postal codes begin with these digits, each once. */
export const findByDigits = (digits: string): readonly Match[] => {
  const all = postalCodes.filter((code) => code.startsWith(digits)).flatMap(findByCode);
  const first = new Map(all.toReversed().map((found) => [found.commune.nis, found]));
  return [...first.values()].toReversed().map((found) => ({ ...found, name: found.commune.name, recognised: "start" }));
};

/** The service of the region that a postal code outside the list belongs to, as far as the ranges are known. */
export const neighbourOfCode = (code: string): NeighbourService | null => {
  const number = Number(code);
  const found = neighbours.find((neighbour) => neighbour.postalCodes.some(({ from, to }) => number >= from && number <= to));
  return found?.service ?? null;
};

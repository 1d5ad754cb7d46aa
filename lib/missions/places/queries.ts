import outlines from "../data/outlines.json";
import { communeOf, communes, helpIn, mires, territoryOf } from "./atlas";
import type { Answer, Commune, Help, Match, Mire } from "./model";
import { searchPlace } from "./rules";

/** A place, who helps there, and what the map needs to show it. */
export type FoundPlace = {
  readonly match: Match;
  readonly help: Help;
  /** SVG path of the commune, in the units of the map. */
  readonly outline: string;
};
export type PlaceView = { readonly answer: Answer; readonly found: FoundPlace | null; readonly others: readonly Match[] };

const pathOf: Readonly<Record<string, string>> = outlines.paths;

const foundAt = (match: Match): FoundPlace => ({ match, help: helpIn(match.commune), outline: pathOf[match.commune.nis] ?? "" });

const matchesOf = (answer: Answer): readonly Match[] => {
  if (answer.kind === "place") return [answer.match, ...answer.others];
  if (answer.kind === "choice") return answer.matches;
  if (answer.kind === "elsewhere") return answer.others;
  return answer.kind === "not_found" ? answer.suggestions : [];
};

const chosenIn = (commune: Commune, matches: readonly Match[]): Match =>
  matches.find((match) => match.commune.nis === commune.nis) ?? {
    name: commune.name,
    commune,
    postalCodes: [],
    recognised: "exact",
  };

/** What was typed, and the commune (NIS code) chosen in a list, if any. Facts from files that everybody may read: no database, no actor. */
export const findMire = (typed: string, chosen: string): PlaceView => {
  const answer = searchPlace(typed);
  const matches = matchesOf(answer);
  const commune = communeOf(chosen);
  const match = commune ? chosenIn(commune, matches) : answer.kind === "place" ? answer.match : null;
  const others = matches.filter((other) => other.commune.nis !== match?.commune.nis);
  return { answer, found: match && foundAt(match), others };
};

export type MireEntry = { readonly mire: Mire; readonly stated: readonly string[]; readonly presumed: readonly string[] };
export type Directory = {
  readonly mires: readonly MireEntry[];
  readonly german: readonly string[];
  readonly unknown: readonly string[];
};

const namesWith = (code: string, certainty: "stated" | "presumed") =>
  territoryOf(code).flatMap((commune) => (commune.certainty === certainty ? [commune.name] : []));

const collator = new Intl.Collator("fr");
const namesWhere = (kind: Help["kind"]) =>
  communes
    .filter((commune) => helpIn(commune).kind === kind)
    .map(({ name }) => name)
    .toSorted(collator.compare);

/** Every Mire with its communes, and the communes that have none: the map in words. */
export const directory: Directory = {
  mires: mires.map((mire) => ({ mire, stated: namesWith(mire.code, "stated"), presumed: namesWith(mire.code, "presumed") })),
  german: namesWhere("adg"),
  unknown: namesWhere("unknown"),
};

const TOWNS = ["Tournai", "Mons", "Charleroi", "Namur", "Liège", "Arlon"];

/** Towns that help people find their way on the map. */
export const landmarks: readonly Pick<Commune, "name" | "x" | "y">[] = communes.filter(({ name }) => TOWNS.includes(name));
export const mapBox = outlines.viewBox;

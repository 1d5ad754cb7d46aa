import type { Trade } from "../model/assessment";

/** A trade with the words it is found by: those of its card, and what people call it every day. */
export type FoundBy = Trade & { readonly words: readonly string[] };

const small = new Set([
  "de",
  "du",
  "des",
  "la",
  "le",
  "les",
  "et",
  "en",
  "au",
  "aux",
  "un",
  "une",
  "dans",
  "pour",
  "par",
  "avec",
  "sur",
  "ou",
]);
const letters: Readonly<Record<string, string>> = { œ: "oe", æ: "ae" };

/** The words of a text without accents, case, signs or little words; feminine and plural endings are cut, so that "vendeuses" is "vendeur". */
export const wordsIn = (text: string): readonly string[] =>
  text
    .slice(0, 120)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[œæ]/g, (letter) => letters[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !small.has(word))
    .map(stemOf);

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:s|x)$/, ""],
  [/trice$/, "teur"],
  [/euse$/, "eur"],
  [/iere$/, "ier"],
  [/enne$/, "en"],
];

const stemOf = (word: string) =>
  word.length < 4
    ? word
    : endings.reduce((stem, [ending, other]) => (stem.length > 3 ? stem.replace(ending, other) : stem), word);

/** One letter more, less or other; two letters exchanged. */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  const isSwapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b;
}

// 0 is not found; the higher, the surer.
function wordScore(typed: string, words: readonly string[]): number {
  if (words.includes(typed)) return 4;
  if (typed.length > 2 && words.some((word) => word.startsWith(typed))) return 3;
  if (typed.length > 5 && words.some((word) => word.length > 4 && typed.startsWith(word))) return 2;
  return typed.length > 4 && words.some((word) => word.length > 4 && isNear(typed, word)) ? 1 : 0;
}

function score(typed: readonly string[], trade: FoundBy): number {
  const found = typed.map((word) => wordScore(word, trade.words));
  const hits = found.filter((each) => each > 0).length;
  // Half of what was typed is enough: people add where, or how much.
  return hits * 2 < typed.length || hits === 0 ? 0 : found.reduce((sum, each) => sum + each, 0) + hits / (trade.words.length + 1);
}

/** The trades that somebody may mean, likeliest first; accents, endings and one wrong letter are forgiven. */
export function tradesLike(typed: string, all: readonly FoundBy[], most = 8): readonly Trade[] {
  const words = wordsIn(typed);
  if (words.length === 0) return [];
  return all
    .map((trade) => ({ trade, score: score(words, trade) }))
    .filter((each) => each.score > 0)
    .toSorted((a, b) => b.score - a.score || a.trade.label.localeCompare(b.trade.label, "fr"))
    .slice(0, most)
    .map(({ trade: { code, label } }) => ({ code, label }));
}

import type { Answer, Match, NeighbourService } from "./model";
import { findByName, namesLike, neighbourNamed } from "./names";
import { findByCode, findByDigits, neighbourOfCode } from "./postal-codes";
import { wordsOf } from "./spelling";

/** As many places as a person can read in a list. */
const MOST = 8;

const once = (matches: readonly Match[]) =>
  matches.filter(
    (one, at) => matches.findIndex((other) => other.commune.nis === one.commune.nis && other.name === one.name) === at,
  );

/** The best places first; when they all lie in one commune, that is the answer. */
const answerFrom = (best: readonly Match[], rest: readonly Match[], neighbour: NeighbourService | null = null): Answer => {
  const [match] = best;
  const all = once([...best, ...rest]);
  if (match && best.every(({ commune }) => commune.nis === match.commune.nis)) {
    const others = all.filter(({ commune }) => commune.nis !== match.commune.nis);
    return { kind: "place", match, others: others.slice(0, MOST - 1), neighbour };
  }
  return { kind: "choice", matches: all.slice(0, MOST), neighbour };
};

const byName = (words: readonly string[], neighbour: NeighbourService | null): Answer => {
  const { best, rest } = findByName(words);
  const recognised = best[0]?.recognised;
  const named = neighbourNamed(words);
  if (named && recognised !== "exact" && (named.recognised === "exact" || recognised === "near" || !recognised))
    return {
      kind: "elsewhere",
      service: named.service,
      others: once([...best, ...rest])
        .filter((match) => match.recognised !== "near")
        .slice(0, MOST),
    };
  if (best.length > 0) return answerFrom(best, rest, neighbour ?? named?.service);
  if (neighbour) return { kind: "elsewhere", service: neighbour, others: [] };
  return { kind: "not_found", suggestions: once(namesLike(words)).slice(0, MOST) };
};

/** A code that is only begun, or one that is too long. */
const byDigits = (digits: string): Answer => {
  const matches = findByDigits(digits);
  if (matches.length > 0) return answerFrom(matches, []);
  return { kind: "not_found", suggestions: findByDigits(digits.slice(0, 3)).slice(0, MOST) };
};

const byCode = (code: string): Answer => {
  const matches = findByCode(code);
  if (matches.length > 0) return answerFrom(matches, []);
  const service = neighbourOfCode(code);
  if (service) return { kind: "elsewhere", service, others: [] };
  return byDigits(code);
};

/** "7080 Frameries": both agree, or the code and the name exactly written are both shown. */
const byBoth = (code: string, words: readonly string[]): Answer => {
  const inCode = findByCode(code);
  if (inCode.length === 0) return byName(words, neighbourOfCode(code));
  const { best, rest } = findByName(words);
  const agreed = [...best, ...rest].find(({ postalCodes }) => postalCodes.includes(code));
  if (agreed) return answerFrom([agreed], inCode);
  return answerFrom([...inCode, ...best.filter(({ recognised }) => recognised === "exact")], []);
};

/**
 * The commune that someone means by what they typed: a locality, a postal code of four digits or its beginning, or both. Accents, case, hyphens,
 * apostrophes, abbreviations (St, Ste), missing articles and typing errors are forgiven. Never refuses: what is not found gets suggestions.
 */
export const searchPlace = (typed: string): Answer => {
  const words = wordsOf(typed);
  const digits = words.map((word) => word.replace(/^b(?=\d{4}$)/, "")).filter((word) => /^\d+$/.test(word));
  const code = digits.find((word) => word.length === 4);
  const letters = words.filter((word) => !/\d/.test(word) && !(digits.length > 0 && /^be?$/.test(word)));
  if (code) return letters.length > 0 ? byBoth(code, letters) : byCode(code);
  if (letters.length > 0) return byName(letters, null);
  const [first] = digits;
  return first ? byDigits(first) : { kind: "nothing_typed" };
};

import { communes, communeOf, localities, neighbours, otherNames } from "./atlas";
import type { Commune, Match, NeighbourService, Recognised } from "./model";
import { allowedErrors, errorsBetween, keyOf, lettersOf, mayMatch, trigramsOf, withoutArticle, wordsOf } from "./spelling";

type Entry = {
  readonly name: string;
  readonly commune: Commune;
  readonly postalCodes: readonly string[];
  /** The whole name, and the name without its first article. */
  readonly keys: readonly string[];
  /** The name from its second word on, from its third word on, … */
  readonly tails: readonly string[];
  readonly letters: number;
  readonly trigrams: readonly string[];
};

const inCommune = Map.groupBy(localities, ({ nis }) => nis);
const codesOf = (nis: string) => [...new Set((inCommune.get(nis) ?? []).flatMap(({ postalCodes }) => postalCodes))].toSorted();

const keysOf = (words: readonly string[]) => [...new Set([keyOf(words), keyOf(withoutArticle(words))])];

const entry = (typed: string, name: string, commune: Commune, postalCodes: readonly string[]): Entry => {
  const words = wordsOf(typed);
  const whole = keyOf(words);
  const tails = words.slice(1).map((_, at) => keyOf(words.slice(at + 1)));
  return { name, commune, postalCodes, keys: keysOf(words), tails, letters: lettersOf(whole), trigrams: trigramsOf(whole) };
};

const ofCommunes = communes.flatMap((commune) =>
  [commune.name, ...(otherNames.get(commune.name) ?? [])].map((name) => entry(name, commune.name, commune, codesOf(commune.nis))),
);

const isCommuneName = (name: string, commune: Commune) => keyOf(wordsOf(name)) === keyOf(wordsOf(commune.name));

const ofLocalities = localities.flatMap(({ name, nis, postalCodes }) => {
  const commune = communeOf(nis);
  return commune && !isCommuneName(name, commune) ? [entry(name, name, commune, postalCodes)] : [];
});

const collator = new Intl.Collator("fr");

/** Every name that can be found. Equal matches keep this order: communes first, then the shorter names. */
const entries: readonly Entry[] = [...ofCommunes, ...ofLocalities].toSorted(
  (a, b) =>
    Number(b.name === b.commune.name) - Number(a.name === a.commune.name) ||
    a.name.length - b.name.length ||
    collator.compare(a.name, b.name),
);

type Ranked = Match & { readonly rank: number };

const ranked = ({ name, commune, postalCodes }: Entry, recognised: Recognised, rank: number): Ranked => ({
  name,
  commune,
  postalCodes,
  recognised,
  rank,
});

/** Under three letters, the start of any word would find half of Wallonia. */
const SHORTEST_WORD = 3;

const asWritten = (found: Entry, typed: readonly string[]): Ranked | null => {
  const [full = ""] = typed;
  if (typed.some((key) => found.keys.includes(key))) return ranked(found, "exact", 0);
  if (found.keys.some((key) => key.startsWith(full))) return ranked(found, "start", 1);
  if (full.length >= SHORTEST_WORD && found.tails.some((tail) => tail.startsWith(full))) return ranked(found, "word", 2);
  return null;
};

const withErrors = (found: Entry, typed: readonly string[], most: number): Ranked | null => {
  let errors = Infinity;
  for (const key of typed) for (const name of found.keys) errors = Math.min(errors, errorsBetween(key, name, most));
  return errors === Infinity ? null : ranked(found, "near", 2 + errors);
};

const inSpiteOfErrors = (typed: readonly string[], most: number) => {
  const letters = lettersOf(typed.at(-1) ?? "");
  const candidates = entries.filter((candidate) => mayMatch(letters, candidate.letters, most));
  return candidates.flatMap((candidate) => withErrors(candidate, typed, most) ?? []);
};

const byRank = (matches: readonly Ranked[]) => matches.toSorted((a, b) => a.rank - b.rank);

/** Beside names written right so far, only names one error away are worth showing. */
const found = (words: readonly string[]): readonly Ranked[] => {
  const typed = keysOf(words);
  const written = entries.flatMap((candidate) => asWritten(candidate, typed) ?? []);
  if (written.some(({ rank }) => rank === 0)) return byRank(written);
  const allowed = allowedErrors(typed[0]?.length ?? 0);
  const near = allowed > 0 ? inSpiteOfErrors(typed, written.length > 0 ? 1 : allowed) : [];
  const seen = new Set(written.map(({ name, commune }) => `${commune.nis} ${name}`));
  return byRank([...written, ...near.filter(({ name, commune }) => !seen.has(`${commune.nis} ${name}`))]);
};

const bare = ({ name, commune, postalCodes, recognised }: Ranked): Match => ({ name, commune, postalCodes, recognised });

/** The places these words may name: the best ones, all as good, then the others. Nothing for no words. */
export const findByName = (words: readonly string[]): { readonly best: readonly Match[]; readonly rest: readonly Match[] } => {
  const all = words.length > 0 ? found(words) : [];
  const top = all[0]?.rank;
  return { best: all.filter(({ rank }) => rank === top).map(bare), rest: all.filter(({ rank }) => rank !== top).map(bare) };
};

const byTrigram = new Map<string, Entry[]>();
for (const one of entries) for (const trigram of one.trigrams) byTrigram.set(trigram, [...(byTrigram.get(trigram) ?? []), one]);

/** Less than this share of common groups of three letters is no likeness. */
const LEAST_ALIKE = 0.3;

/** Names that look a little like these words, the most alike first: only suggestions. */
export const namesLike = (words: readonly string[]): readonly Match[] => {
  const typed = trigramsOf(keyOf(words));
  const common = new Map<Entry, number>();
  for (const trigram of typed) for (const one of byTrigram.get(trigram) ?? []) common.set(one, (common.get(one) ?? 0) + 1);
  const alike = [...common].map(([one, count]) => ({ one, share: (2 * count) / (typed.length + one.trigrams.length) }));
  const kept = alike.filter(({ share }) => share >= LEAST_ALIKE).toSorted((a, b) => b.share - a.share);
  return kept.map(({ one }) => bare(ranked(one, "near", 0)));
};

const elsewhere = neighbours.flatMap(({ service, names }) => names.map((name) => ({ service, key: keyOf(wordsOf(name)) })));

/** The service of another region, when these words name one of its places, one typing error forgiven in longer names. */
export const neighbourNamed = (
  words: readonly string[],
): { readonly service: NeighbourService; readonly recognised: Recognised } | null => {
  const typed = keyOf(words);
  const exact = elsewhere.find(({ key }) => key === typed);
  if (exact) return { service: exact.service, recognised: "exact" };
  const near = typed.length >= 6 ? elsewhere.find(({ key }) => errorsBetween(typed, key, 1) <= 1) : undefined;
  return near ? { service: near.service, recognised: "near" } : null;
};

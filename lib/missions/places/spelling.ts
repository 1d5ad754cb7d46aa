/** People type more than a name, never this much: what follows is not read. */
const LONGEST = 60;

const SHORT_FORMS: Readonly<Record<string, string>> = {
  st: "saint",
  ste: "sainte",
  sts: "saints",
  stes: "saintes",

  nd: "notredame",
};
const ARTICLES = new Set(["le", "la", "les", "l"]);
const LETTERS: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i" };

/** Arabic and Persian digits, which phones set to Arabic type. */
const latinDigits = (text: string) =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** The words of a name, without accents, case, hyphens, apostrophes or abbreviations: "St-Léger" is "saint leger". */
export const wordsOf = (text: string) =>
  latinDigits(text.slice(0, LONGEST).normalize("NFKD"))
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/\bs\//g, "sur ")
    .replaceAll(/[œæßøłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => SHORT_FORMS[word] ?? word);

/** One string to compare: words stuck together, so that "La Louvière", "lalouviere" and "LA-LOUVIERE" are the same. */
export const keyOf = (words: readonly string[]) => words.join("");

/** The same without its first article, for those who leave it out: "Louvière". */
export const withoutArticle = (words: readonly string[]) => {
  const [first = "", ...rest] = words;
  return rest.length > 0 && ARTICLES.has(first) ? rest : words;
};

/** How many typing errors are forgiven: none in very short words, three at most. */
export const allowedErrors = (length: number) => {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
};

/** Which letters a key holds, one bit each. */
export const lettersOf = (key: string) => {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
};

const bits = (set: number) => {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** Each letter typed that a name does not hold is an error at least: most names are put aside without being compared. */
export const mayMatch = (typed: number, name: number, most: number) => bits(typed & ~name) <= most;

/** Three rows of the table of distances, kept between calls: a search compares hundreds of names, and none waits for another. */
const rows = [new Uint8Array(2 * LONGEST), new Uint8Array(2 * LONGEST), new Uint8Array(2 * LONGEST)] as const;
const rowAt = (at: number) => rows[(at % 3) as 0 | 1 | 2];

/** One more letter typed: fills its row (letters added, dropped, replaced, or two swapped) and gives the lowest number in it. */
const fillRow = (typed: string, key: string, at: number) => {
  const [next, last, beforeLast] = [rowAt(at), rowAt(at + 2), rowAt(at + 1)];
  let lowest = (next[0] = at);
  for (let to = 1; to <= key.length; to += 1) {
    const same = typed[at - 1] === key[to - 1];
    const swapped = at > 1 && to > 1 && typed[at - 1] === key[to - 2] && typed[at - 2] === key[to - 1];
    let errors = Math.min((last[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + (same ? 0 : 1));
    if (swapped) errors = Math.min(errors, (beforeLast[to - 2] ?? 0) + 1);
    next[to] = errors;
    lowest = Math.min(lowest, errors);
  }
  return lowest;
};

/**
 * Typing errors between what was typed and a name, or Infinity beyond `most`. A name that is only begun costs half an error more than
 * a whole one (optimal string alignment, whole and prefix).
 */
export const errorsBetween = (typed: string, name: string, most: number) => {
  if (typed.length > LONGEST || name.length < typed.length - most) return Infinity;
  const key = name.slice(0, typed.length + most);
  for (let to = 0; to <= key.length; to += 1) rowAt(0)[to] = to;
  let lowest = 0;
  for (let at = 1; at <= typed.length; at += 1) {
    lowest = fillRow(typed, key, at);
    if (lowest > most) return Infinity;
  }
  const whole = key.length === name.length ? (rowAt(typed.length)[key.length] ?? Infinity) : Infinity;
  return Math.min(whole <= most ? whole : Infinity, lowest + 0.5);
};

/** Groups of three letters, the ends counted as a letter. */
export const trigramsOf = (key: string) => [
  ...new Set(Array.from({ length: key.length }, (_, at) => ` ${key} `.slice(at, at + 3))),
];

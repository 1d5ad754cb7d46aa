import { ok, refuse } from "../../kernel/result";
import { commonWords } from "./common-words";

/** With a second factor: twelve at least, a hundred and twenty-eight at most, any sign, no composition rule (security.md 8.3). */
export const passwordRules = { least: 12, most: 128, leastOfOnesOwn: 6 } as const;

/** What must not be in it: names, the address, the Mire, its towns. */
export type Personal = { readonly names: readonly string[]; readonly email: string; readonly places: readonly string[] };

const twins: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
};

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
/** "M0t de P@sse" is "motdepasse". */
const untwinned = (text: string) =>
  plain(text)
    .replace(/[0134578@$!€]/g, (sign) => twins[sign] ?? sign)
    .replace(/[^\p{L}\p{N}]/gu, "");
const bare = (text: string) => plain(text).replace(/[^\p{L}\p{N}]/gu, "");

export function decidePassword(password: string, personal: Personal) {
  const signs = Array.from(password.normalize("NFC"));
  if (signs.length < passwordRules.least) return refuse("password_too_short");
  if (signs.length > passwordRules.most) return refuse("password_too_long");
  if (isPersonal(password, personal)) return refuse("password_personal");
  return isCommon(password) ? refuse("password_common") : ok(null);
}

function isPersonal(password: string, { names, email, places }: Personal) {
  const parts = [
    ...names,
    ...email.split(/[@.]/).slice(0, -1),
    ...places.flatMap((place) => [place, ...place.split(/[\s'’-]+/)]),
    "mire",
  ]
    .map(bare)
    .filter((part) => part.length >= 4);
  const [read, untwisted] = [bare(password), untwinned(password)];
  return parts.some((part) => read.includes(part) || untwisted.includes(part));
}

/** Known words, series and repetitions taken out, fewer than six signs are the person's own. */
function isCommon(password: string) {
  const own = [bare(password), untwinned(password)].map(withoutKnown);
  return own.some((left) => left.length < passwordRules.leastOfOnesOwn || new Set(left).size < 3);
}

const longestFirst = [...commonWords].map(bare).sort((a, b) => b.length - a.length);
const withoutKnown = (text: string) =>
  longestFirst.reduce((left, word) => left.replaceAll(word, ""), text).replace(/(.{1,6}?)\1+/gu, "$1");

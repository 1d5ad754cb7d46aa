import type { Locale } from "../../lib/i18n/locale";

type Tree = { readonly [key: string]: string | Tree };

/** Every text of a tree with the path to it. */
export const leaves = (tree: Tree, path = ""): (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );

/** The names of the values that an ICU message takes, each once, sorted. */
export const argumentsOf = (text: string): readonly string[] =>
  [
    ...new Set(
      [...text.matchAll(/\{\s*([A-Za-z]\w*)\s*(?:\}|,\s*(?:plural|select|number|date|time))/g)].map(([, name]) => name ?? ""),
    ),
  ].toSorted();

/** The first numbers up to 200 for which a plural message only has the catch-all, though the language has a form of its own. */
export function uncoveredNumbers(text: string, tag: string): readonly number[] {
  if (!/,\s*plural,/.test(text)) return [];
  const rules = new Intl.PluralRules(tag);
  const covers = (form: string) => new RegExp(`(?:^|[\\s,}])${form}\\s*\\{`).test(text);
  const numbers = Array.from({ length: 201 }, (_, number) => number);
  return numbers.filter((number) => !covers(`=${String(number)}`) && !covers(rules.select(number))).slice(0, 3);
}

/** A text as sentences, without its values' names. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?…])\s+|\s:\s|:\s|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

/** Names that stay French in every language; reviewed one by one. */
const names =
  /Facile à lire|Rue de la Presse|le Médiateur|Autorité de protection des données|équivalence|Promotion sociale|Forem|www\.\S+|autoriteprotectiondonnees\.be|le-mediateur\.be/g;
const frenchWords = new Set(
  "vous votre vos nous notre nos avec une est sont pour dans chez cette ces mes aux leur sans sur les des du le la et pas ne".split(
    " ",
  ),
);
/** French words that are also words of the other language. */
const ownWords: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  de: ["des", "du"],
  nl: ["pas", "les"],
  tr: ["et", "ne", "pas", "la", "le"],
};
const frenchLetters: Readonly<Partial<Record<Locale, RegExp>>> = {
  en: /[àâçèéêîïôùûœ]/i,
  de: /[àâçèéêîïôùûœ]/i,
  nl: /[àâçêîôùûœ]/i,
  ar: /[àâçèéêîïôùûœ]/i,
  uk: /[àâçèéêîïôùûœ]/i,
  tr: /[àèéêôùœ]/i,
};

/** Whether French words or letters stand in a text of another language. */
export function isLeftFrench(locale: Locale, text: string): boolean {
  const rest = text.replace(names, " ").replace(/\{\w+\}/g, " ");
  const own = ownWords[locale] ?? [];
  const said = rest.toLowerCase().match(/[\p{L}’]+/gu) ?? [];
  return said.some((word) => frenchWords.has(word) && !own.includes(word)) || (frenchLetters[locale]?.test(rest) ?? false);
}

const strange: readonly { readonly in: readonly Locale[]; readonly what: string; readonly sign: RegExp }[] = [
  { in: ["fr", "fr-facile", "en", "nl", "de", "ar", "uk", "tr"], what: "an exclamation mark", sign: /[!！]/ },
  { in: ["fr", "fr-facile", "en", "nl", "de", "ar", "uk", "tr"], what: "a straight quote, which ICU eats", sign: /['"]/ },
  { in: ["fr", "fr-facile"], what: "a sign of two parts that may leave its word", sign: / [?:;»]|« / },
  { in: ["fr", "fr-facile"], what: "a word of offices", sign: /usager|veuillez|bénéficiaire/i },
  { in: ["en", "nl", "de", "tr"], what: "a space before a sign", sign: /[\s\u00a0][?:;,.](?:\s|$)/ },
  { in: ["en", "nl", "de"], what: "French quotation marks", sign: /[«»]/ },
  { in: ["de"], what: "English quotation marks", sign: /”|‘|’(?!s\b)/ },
  { in: ["de"], what: "the familiar form", sign: /\b(du|dich|dir|dein\w*|euch|euer)\b/i },
  { in: ["nl"], what: "the familiar form", sign: /\b(je|jij|jou|jouw|jullie)\b/i },
  { in: ["fr", "fr-facile"], what: "the familiar form", sign: /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu },
  { in: ["uk"], what: "the familiar form", sign: /(?<!\p{L})(ти|тебе|тобі|твій|твоя|твоє|твої)(?!\p{L})/iu },
  { in: ["tr"], what: "the familiar form", sign: /(?<!\p{L})(sen|seni|sana|senin)(?!\p{L})/iu },
];

/** What a text has that the language, as we write it, has not. */
export const strangeToRegister = (locale: Locale, text: string): readonly string[] =>
  strange.filter((each) => each.in.includes(locale) && each.sign.test(text)).map(({ what }) => `${what}: ${text}`);

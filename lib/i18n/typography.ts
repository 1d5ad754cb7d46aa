import type { Words } from "./words";

/** "e-mail" is never cut in two. */
const uncut = (text: string) => text.replace(/\be-(?=mail)/gi, (start) => `${start.charAt(0)}\u2011`);

/** A number stays on the line of what it counts: "9 places", and "#" of a plural. */
const counted = (text: string) => text.replace(/([\d#]) (?=\p{L})/gu, "$1\u00a0");

const plain = (text: string) => counted(uncut(text));

/** French typography: signs of two parts and quotation marks keep to their word. */
const french = (text: string) =>
  plain(text)
    .replace(/ (?=[?!:;»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");

/**
 * In a text from right to left, a value is set apart (U+2068, U+2069), so that a phone number, an address or an hour is never scrambled by its
 * neighbours. A link stays bare, since phones would take the signs for a part of it, and so does a code, which people copy.
 */
const apart = (text: string) => plain(text).replace(/(?<!\u2068)\{(?!link\}|code\})(\w+)\}/g, "\u2068{$1}\u2069");

function throughout<T extends object>(words: T, typeset: (text: string) => string): Words<T> {
  const branches = Object.entries(words).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "string" ? typeset(value) : throughout(value as object, typeset),
  ]);
  return Object.fromEntries(branches) as Words<T>;
}

/** A whole branch of French words, typeset. Inside ICU arguments a space before a colon does not occur. */
export const typesetFrench = <T extends object>(words: T): Words<T> => throughout(words, french);

/** The same for a language written from right to left. */
export const typesetFromRight = <T extends object>(words: T): Words<T> => throughout(words, apart);

/** The same for languages whose signs keep to their word by themselves. */
export const typeset = <T extends object>(words: T): Words<T> => throughout(words, plain);

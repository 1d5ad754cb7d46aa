import type { Words } from "./words";

/** "e-mail" is never cut in two. */
const uncut = (text: string) => text.replace(/\be-(?=mail)/gi, (start) => `${start.charAt(0)}\u2011`);

/** French typography: signs of two parts and quotation marks keep to their word. */
const french = (text: string) =>
  uncut(text)
    .replace(/ (?=[?!:;»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");

function throughout<T extends object>(words: T, typeset: (text: string) => string): Words<T> {
  const branches = Object.entries(words).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "string" ? typeset(value) : throughout(value as object, typeset),
  ]);
  return Object.fromEntries(branches) as Words<T>;
}

/** A whole branch of French words, typeset. Inside ICU arguments a space before a colon does not occur. */
export const typesetFrench = <T extends object>(words: T): Words<T> => throughout(words, french);

/** The same for languages whose signs keep to their word by themselves. */
export const typeset = <T extends object>(words: T): Words<T> => throughout(words, uncut);

import type { Words } from "./words";

/** French typography: signs of two parts and quotation marks keep to their word, and "e-mail" is never cut in two. */
const typeset = (text: string) =>
  text
    .replace(/ (?=[?!:;»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0")
    .replace(/\be-mail/g, "e\u2011mail");

/** A whole branch of words, typeset. Inside ICU arguments a space before a colon does not occur. */
export function typesetFrench<T extends object>(words: T): Words<T> {
  const branches = Object.entries(words).map(([key, value]: [string, unknown]) => [key, typeof value === "string" ? typeset(value) : typesetFrench(value as object)]);
  return Object.fromEntries(branches) as Words<T>;
}

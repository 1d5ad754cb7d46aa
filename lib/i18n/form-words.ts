import type { Locale } from "./locale";
import { words } from "./text";

/** Nouns that bring the sentences of their own codes. */
const nouns = ["agreement", "assessment", "cv", "meetings", "papers", "plan", "rights", "thread", "track"] as const;

/** Every code of the public and job seeker's forms, with its sentence. */
export const codesIn = (locale: Locale): Readonly<Record<string, string>> =>
  Object.assign({}, words(locale, "refusals").codes, ...nouns.map((noun) => words(locale, noun).codes)) as Readonly<
    Record<string, string>
  >;

/** What every form says by itself: the sentence of each code, the summary, the wait. */
export const formWords = (locale: Locale) => ({ ...words(locale, "refusals").form, codes: codesIn(locale) });

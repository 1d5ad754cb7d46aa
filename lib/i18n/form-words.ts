import type { Locale } from "./locale";
import { words } from "./text";

/** What every form says by itself: the sentence of each code, the summary, the wait. */
export function formWords(locale: Locale) {
  const { form, codes } = words(locale, "refusals");
  return { ...form, codes };
}

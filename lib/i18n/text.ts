import { createTranslator } from "use-intl/core";
import { messagesOf } from "./catalogue";
import type { Messages } from "./fr";
import { languageTag, type Locale } from "./locale";

const translators = new Map<string, unknown>();

/** The words of one noun in one language: `t("key", { values })`, ICU syntax, Brussels time. */
export function text<Noun extends keyof Messages>(locale: Locale, noun: Noun) {
  const key = `${locale}/${noun}`;
  const known = translators.get(key) as ReturnType<typeof translatorOf<Noun>> | undefined;
  if (known) return known;
  const made = translatorOf(locale, noun);
  translators.set(key, made);
  return made;
}

const translatorOf = <Noun extends keyof Messages>(locale: Locale, noun: Noun) =>
  createTranslator<Messages, Noun>({
    locale: languageTag[locale],
    messages: messagesOf(locale),
    namespace: noun as never,
    timeZone: "Europe/Brussels",
  });

/** A whole branch of words as plain strings, for forms that choose a sentence by its code. */
export const words = <Noun extends keyof Messages>(locale: Locale, noun: Noun): Messages[Noun] => messagesOf(locale)[noun];

import { languageTag, locales, type Locale } from "../../../lib/i18n/locale";

type Asked = { readonly tag: string; readonly weight: number };

const asked = (range: string): Asked => {
  const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
  const weight = parameters
    .map((parameter) => /^\s*q=([01](?:\.[0-9]{0,3})?)\s*$/.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
};

const localeFor = (tag: string): Locale | undefined => {
  if (tag === "*") return "fr";
  return locales.find((locale) => locale === tag) ?? locales.find((locale) => locale === tag.split("-")[0]);
};

/** The language to speak, from Accept-Language (RFC 9110, 12.5.4); French when nothing fits. */
export const localeAsked = (header: string | null): Locale => {
  const ranges = (header ?? "").slice(0, 1000).split(",").map(asked);
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return wanted.map(({ tag }) => localeFor(tag)).find((locale) => locale !== undefined) ?? "fr";
};

/** For Content-Language: the language alone, "nl". */
export const languageOf = (locale: Locale): string => languageTag[locale].split("-")[0] ?? "fr";

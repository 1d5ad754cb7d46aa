import type { PlainDate } from "../kernel/plain-date";
import { languageTag, type Locale } from "./locale";

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** "31 août 2027": a calendar day in words, with its year; no time zone may move it. */
export function plainDayInWords(locale: Locale, day: PlainDate): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(languageTag[locale], { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
  formats.set(locale, format);
  const said = format.format(new Date(`${day}T00:00:00Z`));
  const first = locale.startsWith("fr") ? said.replace(/^1 /, "1er ") : said;
  return first.replaceAll(" ", "\u00a0");
}

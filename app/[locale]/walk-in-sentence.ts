import { minutesInWords, numbersKept, weekdayInWords } from "../../lib/i18n/format";
import { languageTag, type Locale } from "../../lib/i18n/locale";
import { text } from "../../lib/i18n/text";
import type { SiteFacts } from "../../lib/missions/model";

/** "Ou venez sans rendez-vous, lundi, mardi… de 8 h 30 à 12 h, rue du Lavoir 12, Vallonbois." The first span of each day, days with the same hours together. */
export function walkInSentence(locale: Locale, site: SiteFacts | undefined): string {
  const t = text(locale, "site");
  const first = site?.openings[0];
  if (!site || !first) return t("help.walkIn");
  const days = site.openings
    .filter(({ opens, closes }) => opens === first.opens && closes === first.closes)
    .map(({ weekday }) => weekdayInWords(locale, weekday));
  return t("help.walkInAt", {
    days: new Intl.ListFormat(languageTag[locale], { type: "conjunction" }).format(days),
    from: minutesInWords(locale, first.opens),
    to: minutesInWords(locale, first.closes),
    place: numbersKept(`${site.street}, ${site.locality}`),
  });
}

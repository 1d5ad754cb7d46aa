import { languageTag, type Locale } from "../../i18n/locale";
import { text } from "../../i18n/text";
import type { CvMonth, CvWords } from "../model/cv";

const months = (language: Locale) =>
  new Intl.DateTimeFormat(languageTag[language], { timeZone: "UTC", month: "long", year: "numeric" });

/** "mars 2019", or "2019" where the month is not known. */
const monthInWords = (language: Locale, month: CvMonth) =>
  month.length === 4 ? month : months(language).format(new Date(`${month}-15T00:00:00Z`));

/** "mars 2019 – juin 2021", "depuis mars 2019"; nothing when nothing was said: gaps are nobody's business. */
export function datesInWords(language: Locale, { from, until }: Pick<CvWords, "from" | "until">): string {
  const t = text(language, "cv");
  if (until === "now") return from ? t("print.since", { month: monthInWords(language, from) }) : t("print.now");
  const ends = [from, until].flatMap((month) => (month ? [monthInWords(language, month)] : []));
  return [...new Set(ends)].join(" – ");
}

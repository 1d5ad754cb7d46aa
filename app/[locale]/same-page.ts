import type { Language } from "../../components/layout/language-switch";
import { directionOf, languageTag, locales, ownName, type Locale } from "../../lib/i18n/locale";
import { request } from "../../lib/platform/current-actor";

/** The same page in each language, with what its address says after the question mark: filters, a search, an error. */
export async function samePage(current: Locale): Promise<readonly Language[]> {
  const { path, query } = await request();
  const rest = path.split("/").slice(2).join("/");
  return locales.map((locale) => ({
    href: `/${locale}${rest && `/${rest}`}${query}`,
    lang: languageTag[locale],
    name: ownName[locale],
    dir: directionOf(locale) === "rtl" ? "rtl" : undefined,
    current: locale === current ? "true" : undefined,
  }));
}

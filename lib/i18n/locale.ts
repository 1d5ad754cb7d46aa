/** The languages of the portal, as they stand in addresses; French is the reference. */
export const locales = ["fr", "fr-facile", "en", "nl", "de", "ar", "uk", "tr"] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value);
export const localeOr = (value: string | undefined, otherwise: Locale = "fr"): Locale =>
  value && isLocale(value) ? value : otherwise;

/** BCP 47 tags for `lang`, Intl, voices and PDF (ruling 17). */
export const languageTag: Readonly<Record<Locale, string>> = {
  fr: "fr-BE",
  "fr-facile": "fr-BE",
  en: "en-GB",
  nl: "nl-BE",
  de: "de-BE",
  ar: "ar",
  uk: "uk",
  tr: "tr",
};

/** Each language under its own name, in its own script; no flags. */
export const ownName: Readonly<Record<Locale, string>> = {
  fr: "Français",
  "fr-facile": "Facile à lire",
  en: "English",
  nl: "Nederlands",
  de: "Deutsch",
  ar: "العربية",
  uk: "Українська",
  tr: "Türkçe",
};

export const directionOf = (locale: Locale) => (locale === "ar" ? "rtl" : "ltr");

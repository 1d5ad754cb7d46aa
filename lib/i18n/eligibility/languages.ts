import type { Locale } from "../locale";
import { eligibilityEn } from "./en";
import { eligibilityFrFacile } from "./fr-facile";
import { eligibilityFr, type EligibilityMessages } from "./fr";

/** The self-check in each language of the portal. */
export const eligibilityIn: Readonly<Record<Locale, EligibilityMessages>> = {
  fr: eligibilityFr,
  "fr-facile": eligibilityFrFacile,
  en: eligibilityEn,
  nl: eligibilityFr,
  de: eligibilityFr,
  ar: eligibilityFr,
  uk: eligibilityFr,
  tr: eligibilityFr,
};

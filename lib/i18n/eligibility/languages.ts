import type { Locale } from "../locale";
import { eligibilityAr } from "./ar";
import { eligibilityDe } from "./de";
import { eligibilityEn } from "./en";
import { eligibilityFr, type EligibilityMessages } from "./fr";
import { eligibilityFrFacile } from "./fr-facile";
import { eligibilityNl } from "./nl";
import { eligibilityTr } from "./tr";
import { eligibilityUk } from "./uk";

/** The self-check in each language of the portal. */
export const eligibilityIn: Readonly<Record<Locale, EligibilityMessages>> = {
  fr: eligibilityFr,
  "fr-facile": eligibilityFrFacile,
  en: eligibilityEn,
  nl: eligibilityNl,
  de: eligibilityDe,
  ar: eligibilityAr,
  uk: eligibilityUk,
  tr: eligibilityTr,
};

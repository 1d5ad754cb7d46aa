import type { Locale } from "../locale";
import { messagesAr } from "./ar";
import { messagesDe } from "./de";
import { messagesEn } from "./en";
import { messagesFr, type MessageWords } from "./fr";
import { messagesFrFacile } from "./fr-facile";
import { messagesNl } from "./nl";
import { messagesTr } from "./tr";
import { messagesUk } from "./uk";

/** What the Mire writes, in each language of the portal. */
export const messagesIn: Readonly<Record<Locale, MessageWords>> = {
  fr: messagesFr,
  "fr-facile": messagesFrFacile,
  en: messagesEn,
  nl: messagesNl,
  de: messagesDe,
  ar: messagesAr,
  uk: messagesUk,
  tr: messagesTr,
};

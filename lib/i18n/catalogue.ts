import { ar } from "./ar";
import { de } from "./de";
import { eligibilityTr } from "./eligibility/tr";
import { en } from "./en";
import { frFacile } from "./fr-facile";
import { fr, type Messages } from "./fr";
import type { Locale } from "./locale";
import { messagesTr } from "./messages/tr";
import { nl } from "./nl";
import { placesTr } from "./places/tr";
import { typeset, typesetFrench } from "./typography";
import { uk } from "./uk";

const french: Messages = typesetFrench(fr);

const catalogue: Readonly<Record<Locale, Messages>> = {
  fr: french,
  "fr-facile": typesetFrench(frFacile),
  en,
  nl: typeset(nl),
  de: typeset(de),
  ar: typeset(ar),
  uk: typeset(uk),
  tr: { ...french, eligibility: eligibilityTr, messages: messagesTr, places: placesTr },
};

/** Every word in one language: the only table of languages there is. */
export const messagesOf = (locale: Locale): Messages => catalogue[locale];

import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { frFacile } from "./fr-facile";
import { fr, type Messages } from "./fr";
import type { Locale } from "./locale";
import { nl } from "./nl";
import { tr } from "./tr";
import { typeset, typesetFrench, typesetFromRight } from "./typography";
import { uk } from "./uk";

const catalogue: Readonly<Record<Locale, Messages>> = {
  fr: typesetFrench(fr),
  "fr-facile": typesetFrench(frFacile),
  en: typeset(en),
  nl: typeset(nl),
  de: typeset(de),
  ar: typesetFromRight(ar),
  uk: typeset(uk),
  tr: typeset(tr),
};

/** Every word in one language: the only table of languages there is. */
export const messagesOf = (locale: Locale): Messages => catalogue[locale];

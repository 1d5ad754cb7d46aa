import { de } from "./de";
import { en } from "./en";
import { frFacile } from "./fr-facile";
import { fr, type Messages } from "./fr";
import type { Locale } from "./locale";
import { nl } from "./nl";
import { typesetFrench } from "./typography";

const french: Messages = typesetFrench(fr);

const catalogue: Readonly<Partial<Record<Locale, Messages>>> = { fr: french, "fr-facile": typesetFrench(frFacile), en, nl, de };

/** Every word in one language: the only table of languages there is. */
export const messagesOf = (locale: Locale): Messages => catalogue[locale] ?? french;

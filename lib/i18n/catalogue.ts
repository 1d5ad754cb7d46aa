import { fr } from "./fr";
import type { Locale } from "./locale";
import { typesetFrench } from "./typography";
import type { Words } from "./words";

/**
 * The words of the public site and the job seeker's pages, noun by noun, in the shape of the French original. Each language is
 * one file beside this one; a missing key there does not compile. The desk's words exist in French only: lib/i18n/desk.
 */
export type Messages = Words<typeof fr>;

const french: Messages = typesetFrench(fr);

const catalogue: Readonly<Partial<Record<Locale, Messages>>> = { fr: french };

export const messagesOf = (locale: Locale): Messages => catalogue[locale] ?? french;

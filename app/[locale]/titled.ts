import type { Metadata } from "next";
import { localeOr, type Locale } from "../../lib/i18n/locale";

export type LocaleProps = { readonly params: Promise<{ readonly locale: string }> };

/** The language of a page, out of its address. */
export const localeIn = async ({ params }: LocaleProps): Promise<Locale> => localeOr((await params).locale);

/** The title of a page without a form; where there is one, the form says it, with what is wrong first. */
export const titled =
  (say: (locale: Locale) => string) =>
  async (props: LocaleProps): Promise<Metadata> => ({ title: say(await localeIn(props)) });

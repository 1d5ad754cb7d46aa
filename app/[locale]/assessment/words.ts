import type { Locale } from "../../../lib/i18n/locale";
import { words } from "../../../lib/i18n/text";
import { wordOf, type FieldName } from "../../../lib/tracks/model/assessment";

type Table = Readonly<Record<string, string | undefined>>;
type Options = Readonly<Record<string, Table | undefined>>;

export const labelOf = (locale: Locale, name: FieldName): string => words(locale, "assessment").fields[wordOf(name)];

export const hintOf = (locale: Locale, name: FieldName): string | undefined =>
  (words(locale, "assessment").hints as Table)[wordOf(name)];

/** An answer in words: one of the options of a field, or a card. */
export function optionOf(locale: Locale, name: FieldName, option: string): string {
  const { cards, options } = words(locale, "assessment");
  return (name === "good" || name === "hard" ? (cards as Table)[option] : (options as Options)[wordOf(name)]?.[option]) ?? option;
}

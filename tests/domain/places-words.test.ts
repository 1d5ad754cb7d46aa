import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { messagesOf } from "../../lib/i18n/catalogue";
import { languageTag, locales } from "../../lib/i18n/locale";

const placesFr = messagesOf("fr").places;

type Tree = { readonly [key: string]: string | Tree };
const flat = (tree: Tree, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  );
const valuesIn = (message: string) => [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).toSorted();

describe("the words of « Trouver ma Mire »", () => {
  it.each(locales.map((locale) => [locale, messagesOf(locale).places] as const))(
    "%s asks for no value that French does not give, and every sentence can be said",
    (locale, messages) => {
      const said: string[] = [];
      const wrong: string[] = [];
      const t = createTranslator({ locale: languageTag[locale], messages, onError: (error) => wrong.push(error.message) });
      const french = new Map(flat(placesFr));
      for (const [key, message] of flat(messages)) {
        const given = valuesIn(french.get(key) ?? "");
        expect(
          valuesIn(message).filter((name) => !given.includes(name)),
          key,
        ).toEqual([]);
        said.push(
          t(key as "title", {
            name: "Ath",
            commune: "Ath",
            typed: "l'{ath} <b>",
            place: "Ath",
            year: "2018",
            site: "a.be",
            count: 3,
          }),
        );
      }
      expect(wrong).toEqual([]);
      expect(said.filter((sentence) => sentence.trim() === "")).toEqual([]);
    },
  );

  it.each([placesFr, messagesOf("fr-facile").places])("French keeps its signs on the line of their word", (messages) => {
    expect(flat(messages).filter(([, message]) => / [?!:;»]|« |'/.test(message))).toEqual([]);
  });
});

import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { messagesOf } from "../../lib/i18n/catalogue";
import { languageTag, locales, type Locale } from "../../lib/i18n/locale";
import { argumentsOf, isLeftFrench, leaves, sentencesOf, strangeToRegister, uncoveredNumbers } from "./words-measures";

const french = new Map(leaves(messagesOf("fr")));
const samples = [0, 1, 2, 5, 21];

/** Sentences that may be the same in French and in another language: names, addresses, and words that both languages share. */
const sameInBoth =
  /\.link$|\.address$|^eligibility\.elsewhere\.|^account\.data\.opened$|^thread\.notes\.by$|^pages\.hours\.line$/;
const sharedWords = ["Contact", "Cookies", "E-mail", "Messages", "Adresse", "Places", "job coach", "coordination"];

const untypeset = (text: string) => text.replaceAll("\u2011", "-").replaceAll("\u00a0", " ");

const toSay = (locale: Locale) =>
  createTranslator({
    locale: languageTag[locale],
    messages: messagesOf(locale),
    timeZone: "Europe/Brussels",
    onError: (error) => {
      throw error;
    },
  }) as unknown as (key: string, values: Readonly<Record<string, string | number>>) => string;

describe.each(locales)("the words in %s", (locale) => {
  const words = leaves(messagesOf(locale));

  it("are those of the French original, no more, no less", () => {
    expect(words.map(([key]) => key).toSorted()).toEqual([...french.keys()].toSorted());
  });

  it("say something wherever the French says something", () => {
    const silent = words.filter(([key, text]) => text.trim() === "" && french.get(key)?.trim() && !key.endsWith(".hint"));
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it("take the same values, message by message", () => {
    const different = words.filter(([key, text]) => argumentsOf(text).join() !== argumentsOf(french.get(key) ?? "").join());
    expect(different.map(([key, text]) => `${key}: ${text}`).filter((line) => !/^messages\.\w+\.sms/.test(line))).toEqual([]);
  });

  it("can be said with any number", () => {
    const say = toSay(locale);
    for (const [key, text] of words.filter(([, text]) => text !== "")) {
      for (const sample of samples) {
        const values = Object.fromEntries(argumentsOf(text).map((name) => [name, sample]));
        expect(say(key, values), key).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it("have a form for each number that the language tells apart", () => {
    const counted = words.filter(([key]) => !key.startsWith("eligibility.sources."));
    const uncovered = counted.map(([key, text]) => [key, uncoveredNumbers(text, languageTag[locale])] as const);
    expect(uncovered.filter(([, numbers]) => numbers.length > 0)).toEqual([]);
  });

  it("keep the register, the quotation marks and the calm of the language", () => {
    expect(words.flatMap(([key, text]) => strangeToRegister(locale, text).map((what) => `${key}: ${what}`))).toEqual([]);
  });

  it.skipIf(locale.startsWith("fr"))("are not left in French", () => {
    const left = words.filter(
      ([key, text]) =>
        isLeftFrench(locale, text) ||
        (text !== "" &&
          untypeset(text) === untypeset(french.get(key) ?? "") &&
          !sameInBoth.test(key) &&
          !sharedWords.includes(untypeset(text))),
    );
    expect(left.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

describe("easy French", () => {
  const say = toSay("fr-facile");
  const written = leaves(messagesOf("fr-facile")).filter(
    ([key, text]) => text !== "" && !/\.sources\.|\.api\.|^messages\.|\.apiLink$/.test(key),
  );
  const said = written.map(
    ([key, text]) => [key, say(key, Object.fromEntries(argumentsOf(text).map((name) => [name, 2])))] as const,
  );
  const sentences = said.flatMap(([key, text]) =>
    sentencesOf(text).map((sentence) => [sentence.split(/\s+/).length, key, sentence] as const),
  );

  it("has less than seven words a sentence, on average", () => {
    expect(sentences.reduce((sum, [length]) => sum + length, 0) / sentences.length).toBeLessThan(7);
  });

  it("never runs beyond fourteen words", () => expect(sentences.filter(([length]) => length > 14)).toEqual([]));

  it("has fewer long words than the French it makes easy", () => {
    const long = (locale: Locale) => leaves(messagesOf(locale)).flatMap(([, text]) => text.match(/\p{L}{10,}/gu) ?? []).length;
    expect(long("fr-facile")).toBeLessThan(long("fr"));
  });
});

describe("the measures of words", () => {
  it("see French left in another language, and no French in names", () => {
    expect(isLeftFrench("en", "Votre place")).toBe(true);
    expect(isLeftFrench("de", "Séance")).toBe(true);
    expect(isLeftFrench("nl", "Eén cookie, vóór u")).toBe(false);
    expect(isLeftFrench("en", "Write to le Médiateur")).toBe(false);
  });

  it("see a missing value, a missing plural form, a familiar word", () => {
    expect(argumentsOf("{count, plural, one {1 place, {name}} other {# places}}")).toEqual(["count", "name"]);
    expect(uncoveredNumbers("{count, plural, one {1 місце} other {# місць}}", "uk")).toEqual([0, 2, 3]);
    expect(strangeToRegister("nl", "Heb je een code?")).toHaveLength(1);
    expect(strangeToRegister("de", "Kennen Sie „Mire“?")).toEqual([]);
  });
});

describe("the words in Arabic", () => {
  it("set every value apart, so that numbers and addresses are not scrambled; never a link or a code", () => {
    const bare = leaves(messagesOf("ar")).flatMap(([key, text]) =>
      [...text.matchAll(/(\u2068?)\{(\w+)\}(\u2069?)/g)]
        .filter(
          ([, opens, name, closes]) => (opens === "\u2068" && closes === "\u2069") === ["link", "code"].includes(name ?? ""),
        )
        .map(([, , name]) => `${key}: ${name}`),
    );
    expect(bare).toEqual([]);
  });
});

describe("a number written in groups, in Arabic", () => {
  it("is set apart by hand", () => {
    const scrambled = leaves(messagesOf("ar")).filter(([, text]) => /\d \d/.test(text.replaceAll(/\u2068[^\u2069]*\u2069/g, "")));
    expect(scrambled).toEqual([]);
  });
});

describe("a number", () => {
  it("stays on the line of what it counts", () => {
    const torn = locales.flatMap((locale) => leaves(messagesOf(locale)).filter(([, text]) => /[\d#] (?=\p{L})/u.test(text)));
    expect(torn).toEqual([]);
  });
});

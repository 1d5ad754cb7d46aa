import { describe, expect, it } from "vitest";
import { createTranslator } from "use-intl/core";
import { eligibilityFr } from "../../lib/i18n/eligibility/fr";
import { plainDayInWords, speakVerdict } from "../../lib/i18n/eligibility/sentences";
import { languageTag, locales, type Locale } from "../../lib/i18n/locale";
import { words as wordsOf } from "../../lib/i18n/text";
import { day } from "./eligibility-situations";

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );

const french = new Map(leaves(eligibilityFr));
const argumentsOf = (text: string) =>
  [...text.matchAll(/\{(\w+)(?=[,}])/g)]
    .map(([, name]) => name)
    .filter((name) => /^[a-z]+$/.test(name ?? ""))
    .sort();
const named = (text: string) => [
  ...new Set(
    argumentsOf(text).filter((name) =>
      ["number", "total", "days", "needed", "date", "source", "papers", "point", "answer"].includes(name ?? ""),
    ),
  ),
];

describe.each(locales)("%s", (locale: Locale) => {
  const words = leaves(wordsOf(locale, "eligibility"));

  it("has every sentence of the French original, and no other", () =>
    expect(words.map(([path]) => path).sort()).toEqual([...french.keys()].sort()));

  it("leaves nothing empty but the hints that are empty in French", () => {
    for (const [path, text] of words)
      if (!(path.endsWith(".hint") && locale !== "fr")) expect(text === "" && !path.endsWith(".hint"), path).toBe(false);
  });

  it("uses the same values in each sentence", () => {
    for (const [path, text] of words) expect(named(text), path).toEqual(named(french.get(path) ?? ""));
  });

  it("is readable by the formatter, with any number", () => {
    const say = createTranslator({
      locale: languageTag[locale],
      messages: { eligibility: wordsOf(locale, "eligibility") },
      onError: (error) => {
        throw error;
      },
    });
    const values = { number: 1, total: 5, date: "1", source: "x", papers: "y", answer: "z", point: 0, needed: 731 };
    for (const [path, text] of words) {
      if (text === "") continue;
      for (const days of [0, 1, 2, 3, 11, 731])
        expect(say(`eligibility.${path}` as never, { ...values, days, point: days } as never), path).not.toMatch(/[{}]/);
    }
  });

  it("has no straight apostrophe (ICU would eat it) and no exclamation mark", () => {
    for (const [path, text] of words) expect(text, path).not.toMatch(/['!]/);
  });

  it.runIf(locale.startsWith("fr"))("keeps its punctuation on the line, and does not say usager or veuillez", () => {
    for (const [path, text] of words) {
      expect(text, path).not.toMatch(/ [?:;»]|« /);
      expect(text, path).not.toMatch(/usager|veuillez/i);
    }
  });

  it("does not repeat the French", () => {
    if (locale.startsWith("fr")) return;
    const same = words.filter(([path, text]) => text !== "" && french.get(path) === text).map(([path]) => path);
    expect(same.filter((path) => !path.startsWith("elsewhere.") && !path.startsWith("questions."))).toEqual([]);
  });
});

describe("easy French", () => {
  it("speaks in short sentences", () => {
    const sentences = leaves(wordsOf("fr-facile", "eligibility"))
      .filter(([path]) => !path.startsWith("sources.") && !path.startsWith("api."))
      .flatMap(([path, text]) => text.split(/[.?]\s|:\s?/).map((sentence) => [path, sentence] as const));
    for (const [path, sentence] of sentences)
      expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(15);
  });
});

describe("a day in words", () => {
  it("is in the language, with its year", () => {
    expect(plainDayInWords("fr", day("2024-02-01"))).toBe("1er\u00a0février\u00a02024");
    expect(plainDayInWords("fr-facile", day("2026-11-26"))).toBe("26\u00a0novembre\u00a02026");
    expect(plainDayInWords("nl", day("2026-11-26"))).toBe("26 november 2026");
    expect(plainDayInWords("en", day("2026-11-26"))).toBe("26 November 2026");
  });
});

describe("the answer", () => {
  const base = (code: "minor_to_see" | "adult") =>
    ({
      base: [{ code: "schooling_over", outcome: "unknown", reason: { code }, provenance: {} as never, evidence: [] }],
    }) as const;
  it("is told kindly to a minor, and only when a coach looks", () => {
    expect(speakVerdict("fr", { verdict: "to_check", ...base("minor_to_see") })).toEqual(eligibilityFr.verdicts.minor);
    expect(speakVerdict("fr", { verdict: "to_check", ...base("adult") })).toEqual(eligibilityFr.verdicts.to_check);
    expect(speakVerdict("fr", { verdict: "to_regularise", ...base("minor_to_see") })).toEqual(
      eligibilityFr.verdicts.to_regularise,
    );
  });
});

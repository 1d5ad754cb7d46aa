import { isBefore, type PlainDate } from "../../kernel/plain-date";

/** The sentences of the one-page summary, in order; their words stand in lib/i18n/agreement under the template's code. */
export const summaryKeys = ["who", "dates", "meetings", "duty", "help", "file", "stop"] as const;

export const articleKeys = ["purpose", "duration", "person", "mire", "presence", "file", "end", "third", "law"] as const;
export type ArticleKey = (typeof articleKeys)[number];

export type Template = {
  readonly code: "mire_2024";
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly articles: readonly ArticleKey[];
  /** What our sources do not settle, each with the parameter that decides meanwhile. */
  readonly toConfirm: readonly { readonly article: ArticleKey; readonly parameter: "agreement_third_party" }[];
};

/**
 * The wordings that were ever used, newest first: an agreement keeps the one it went out with. What the decree asks of the text itself is
 * not known to us: the wording is the house's, and domain.md 3 is its source.
 */
export const templates: readonly [Template, ...Template[]] = [
  {
    code: "mire_2024",
    validFrom: "2024-02-01" as PlainDate,
    source: "Décret du 13 décembre 2023 (numac 2024000783), arrêté du 6 juin 2024 (numac 2024009164)",
    articles: articleKeys,
    toConfirm: [{ article: "third", parameter: "agreement_third_party" }],
  },
];

/** The wording in force on a day; the oldest serves what came before all of them. */
export const templateOn = (day: PlainDate): Template =>
  templates.find(({ validFrom }) => !isBefore(day, validFrom)) ?? templates[templates.length - 1] ?? templates[0];

export const templateCalled = (code: string): Template => templates.find((one) => one.code === code) ?? templates[0];

/** Who the third party is, by the number of the parameter `agreement_third_party`: 0 nobody, 1 Forem (to be confirmed). */
export const thirdParties: Readonly<Record<number, string | undefined>> = { 1: "Le Forem" };
export const thirdPartyOf = (parameter: number): string | null => thirdParties[parameter] ?? null;

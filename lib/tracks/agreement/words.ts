import { dayInWords } from "../../i18n/format";
import type { Locale } from "../../i18n/locale";
import { text } from "../../i18n/text";
import type { PlainDate } from "../../kernel/plain-date";
import { brusselsInstant } from "../../kernel/zoned";
import { summaryKeys, templateCalled } from "../model/agreement-templates";
import type { AgreementContent, Article } from "../model/agreements";

/** "jeudi 26 novembre 2026": a day of a paper always has its year. */
export const dayOnPaper = (locale: Locale, day: PlainDate) => dayInWords(locale, brusselsInstant(day, "12:00"), new Date(0));

export type AgreementFacts = Omit<AgreementContent, "summary" | "articles">;
export type AgreementWords = Pick<AgreementContent, "summary" | "articles">;

/** The words of an agreement in one language: for the French original before it is frozen, and for who reads another language. */
export function wordsOf(locale: Locale, facts: AgreementFacts): AgreementWords {
  const t = text(locale, "agreement");
  const { code, articles } = templateCalled(facts.template);
  const values = valuesOf(locale, facts);
  const needed = articles.filter((key) => key !== "third" || facts.third !== null);
  return {
    summary: summaryKeys.map((key) => t(`paper.${code}.summary.${key}`, values)),
    articles: needed.map((key): Article => ({
      key,
      title: t(`paper.${code}.articles.${key}.title`),
      text: t(`paper.${code}.articles.${key}.text`, values),
    })),
  };
}

const valuesOf = (locale: Locale, facts: AgreementFacts) => ({
  person: facts.person,
  mire: facts.mire,
  coach: facts.coach,
  third: facts.third ?? "",
  from: dayOnPaper(locale, facts.from),
  until: dayOnPaper(locale, facts.until),
  cap: dayOnPaper(locale, facts.cap),
  frequency: text(locale, "agreement")(`frequency.${facts.choices.frequency}`),
});

/** What was frozen, for who reads French; a translation made of the same facts for everybody else. */
export const readIn = (locale: Locale, content: AgreementContent): AgreementWords =>
  locale === "fr" ? content : wordsOf(locale, content);

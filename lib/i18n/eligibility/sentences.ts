import {
  questions,
  type Assessment,
  type Criterion,
  type NextStep,
  type QuestionSlug,
  type Verdict,
} from "../../eligibility/model";
import { dayNumber, type PlainDate } from "../../kernel/plain-date";
import { languageTag, type Locale } from "../locale";
import { text, words } from "../text";

const DAY = 86_400_000;

type Say = ReturnType<typeof text<"eligibility">>;
type Voice = { readonly day: Intl.DateTimeFormat; readonly list: Intl.ListFormat; readonly say: Say };

/** Making these costs milliseconds, so each language keeps its own. */
const voices = new Map<Locale, Voice>();

const voiceOf = (locale: Locale): Voice => {
  const known = voices.get(locale);
  if (known) return known;
  const day = new Intl.DateTimeFormat(languageTag[locale], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const made = { day, list: new Intl.ListFormat(languageTag[locale], { type: "unit" }), say: text(locale, "eligibility") };
  voices.set(locale, made);
  return made;
};

/** "1er février 2024": the same day on every machine, since a plain day is formatted as it stands. */
export const plainDayInWords = (locale: Locale, date: PlainDate): string => {
  const said = voiceOf(locale).day.format(dayNumber(date) * DAY);
  return languageTag[locale] === "fr-BE" ? said.replace(/^1 /, "1er ").replace(/ /g, "\u00a0") : said;
};

/** The words of the self-check in one language: `say("page.progress", { number, total })`. */
export const speakerIn = (locale: Locale) => voiceOf(locale).say;

export type SpokenAnswer = { readonly value: string; readonly label: string; readonly hint: string };

/** The answers to one question, in the order of the question. An empty hint says nothing. */
export const answersTo = (locale: Locale, slug: QuestionSlug): readonly SpokenAnswer[] => {
  const said: Readonly<Record<string, { readonly label: string; readonly hint: string }>> = words(locale, "eligibility")
    .questions[slug].answers;
  const values: readonly string[] = questions.find((question) => question.slug === slug)?.answers ?? [];
  return values.map((value) => ({ value, label: said[value]?.label ?? "", hint: said[value]?.hint ?? "" }));
};

/** A criterion or a base condition as it is told: its name, why it stands so, where it comes from, what proves it. */
export type SpokenCriterion = {
  readonly label: string;
  readonly outcome: string;
  readonly reason: string;
  readonly source: string;
  readonly since: string | null;
  readonly evidence: readonly string[];
};

export const speakCriterion = (locale: Locale, { code, outcome, reason, provenance, evidence }: Criterion): SpokenCriterion => {
  const { say } = voiceOf(locale);
  const { source, number, validFrom } = provenance;
  return {
    label: code === "schooling_over" || code === "registered_at_forem" ? say(`base.${code}`) : say(`criteria.${code}`),
    outcome: say(`outcomes.${outcome}`),
    reason: say(`reasons.${reason.code}`, { days: reason.days ?? 0, needed: reason.needed ?? 0 }),
    source: say(`sources.${source}`, { point: number ?? 0 }),
    since: validFrom === null ? null : say("result.since", { date: plainDayInWords(locale, validFrom) }),
    evidence: evidence.map((paper) => say(`evidence.${paper}`)),
  };
};

/** One thing to do next, as a sentence. */
export const speakNext = (locale: Locale, { code, date, evidence = [] }: NextStep): string => {
  const { say, list } = voiceOf(locale);
  const papers = list.format(evidence.map((paper) => say(`evidence.${paper}`)));
  return say(`next.${code}`, { date: date === undefined ? "" : plainDayInWords(locale, date), papers });
};

/** The answer itself: a title and two sentences. A minor is told so kindly, with the same verdict. */
export const speakVerdict = (locale: Locale, { verdict, base }: Pick<Assessment, "verdict" | "base">) => {
  const minor = verdict === "to_check" && base.some(({ reason }) => reason.code === "minor_to_see");
  const key: Verdict | "minor" = minor ? "minor" : verdict;
  return words(locale, "eligibility").verdicts[key];
};

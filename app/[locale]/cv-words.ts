import type { LineFieldsProps } from "../../components/cv/line-fields";
import { phoneInWords } from "../../lib/i18n/format";
import { ownName, type Locale } from "../../lib/i18n/locale";
import { text, words } from "../../lib/i18n/text";
import { isCard, tradeFamilies, type TradeFamily } from "../../lib/tracks/model/cv-cards";
import { cefrLevels, cvLanguages, cvSections, type CvLine, type CvSection } from "../../lib/tracks/model/cv";
import { letterKinds, type LetterKind } from "../../lib/tracks/model/letter";
import { datesInWords } from "../../lib/tracks/cv/dates";

/** What both sides of a CV say: the coach's desk in French, the person's pages in their language. */

const kindOf = (section: CvSection): LineFieldsProps["kind"] =>
  section === "experience" || section === "training" ? "dated" : section === "language" ? "levelled" : "short";

/** The fields of a line, with their words. */
export const lineFields = (locale: Locale, section: CvSection, value?: LineFieldsProps["value"]): LineFieldsProps => {
  const t = text(locale, "cv");
  return {
    words: words(locale, "cv").fields,
    kind: kindOf(section),
    levels: cefrLevels.map((level) => ({ value: level, label: t(`levels.${level}`) })),
    languages: cvLanguages.map((language) => ({ value: language, label: ownName[language] })),
    value,
  };
};

/** Where, when and how well, in one line; nothing when nothing was said. */
export const detailsOf = (locale: Locale, line: Pick<CvLine, "where" | "place" | "from" | "until" | "level">): string =>
  [line.where, line.place, datesInWords(locale, line), line.level && text(locale, "cv")(`levels.${line.level}`)]
    .filter(Boolean)
    .join(", ");

/** A line as this person reads it: in their language when it comes from a card. */
export const readIn = (locale: Locale, { text: written, card }: Pick<CvLine, "text" | "card">): string =>
  card !== null && isCard(card) ? text(locale, "cv")(`cards.${card}`) : written;

export const contactInWords = ({ kind, value }: { readonly kind: "phone" | "email"; readonly value: string }) =>
  kind === "phone" ? phoneInWords(value) : value;

type Asked = string | readonly string[] | undefined;

/** What an address asks for, if there is such a thing; else the first. */
const among = <const T extends string>(all: readonly [T, ...T[]], asked: Asked): T =>
  all.find((each) => each === asked) ?? all[0];
export const sectionAsked = (asked: Asked): CvSection => among(["skill", ...cvSections], asked);
export const familyAsked = (asked: Asked): TradeFamily => among(tradeFamilies, asked);
export const kindAsked = (asked: Asked): LetterKind => among(letterKinds, asked);

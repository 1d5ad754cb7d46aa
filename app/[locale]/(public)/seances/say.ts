import { dayInWords, durationInWords, headed, numbersKept } from "../../../../lib/i18n/format";
import { localeOr, type Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { SessionCard } from "../../../../lib/sessions/queries/public";

/** Places in words: a sentence, never "0/3". */
export function placesSentence(locale: Locale, card: Pick<SessionCard, "state" | "seatsLeft">): string {
  const t = text(locale, "sessions");
  return card.state === "open" ? t("places", { count: card.seatsLeft }) : t(`state.${card.state}`);
}

export function languageSentence(locale: Locale, card: Pick<SessionCard, "language" | "interpreter">): string {
  const t = text(locale, "sessions");
  const spoken = t("language.said", { language: t(`language.${localeOr(card.language)}`) });
  return card.interpreter ? `${spoken} ${t("language.interpreter", { language: card.interpreter })}` : spoken;
}

export const dayAtHead = (locale: Locale, at: Date, now = new Date()) => headed(locale, dayInWords(locale, at, now));

export const addressOf = (card: Pick<SessionCard, "street" | "postalCode" | "locality">) =>
  numbersKept(`${card.street}, ${card.postalCode} ${card.locality}`);

const minute = 60_000;

export const lasting = (locale: Locale, card: Pick<SessionCard, "startsAt" | "endsAt">) =>
  durationInWords(locale, Math.round((card.endsAt.getTime() - card.startsAt.getTime()) / minute));

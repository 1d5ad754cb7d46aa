import type { Locale } from "../../../../lib/i18n/locale";
import type { SessionCard } from "../../../../lib/sessions/queries/public";
import { placesSentence } from "./say";

/** Where, and the places in words; names keep their own direction among Arabic words. */
export function Places({ locale, card }: { locale: Locale; card: SessionCard }) {
  return (
    <>
      <bdi>{card.locality}</bdi>. {placesSentence(locale, card)}
    </>
  );
}

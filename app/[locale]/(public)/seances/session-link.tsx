import { CardLink } from "../../../../components/ui/card";
import type { Locale } from "../../../../lib/i18n/locale";
import type { SessionCard } from "../../../../lib/sessions/queries/public";
import { Moment } from "./moment";
import { Places } from "./places";
import { languageSentence } from "./say";

/** One date of a list: when, where, places in words; the whole card is the link. */
export function SessionLink({ locale, card }: { locale: Locale; card: SessionCard }) {
  const isOther = card.language !== "fr" || card.interpreter !== null;
  return (
    <CardLink
      href={`/${locale}/seances/${card.id}`}
      title={<Moment locale={locale} at={card.startsAt} />}
      hint={
        <>
          <Places locale={locale} card={card} />
          {isOther && ` ${languageSentence(locale, card)}`}
        </>
      }
    />
  );
}

export function SessionLinks({ locale, cards }: { locale: Locale; cards: readonly SessionCard[] }) {
  return (
    <ul className="stack" role="list">
      {cards.map((card) => (
        <li key={card.id}>
          <SessionLink locale={locale} card={card} />
        </li>
      ))}
    </ul>
  );
}

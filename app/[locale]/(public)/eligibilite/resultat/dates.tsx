import { ButtonLink } from "../../../../../components/ui/button";
import { Card } from "../../../../../components/ui/card";
import type { Locale } from "../../../../../lib/i18n/locale";
import { text, words } from "../../../../../lib/i18n/text";
import { read } from "../../../../../lib/platform/read";
import { openSessions, type SessionCard } from "../../../../../lib/sessions/queries/public";
import { placesSentence } from "../../seances/say";
import { SessionDate } from "../../seances/session-date";
import { SessionLinks } from "../../seances/session-link";

/** The three nearest dates with places: the first can be had in one press. */
export async function Dates({ locale }: { readonly locale: Locale }) {
  const { result, told } = words(locale, "eligibility");
  const [first, ...others] = (await read(openSessions, {})).filter(({ state }) => state === "open").slice(0, 3);
  return (
    <section className="stack" aria-labelledby="seances">
      <h2 id="seances">{result.book}</h2>
      {first ? <First locale={locale} card={first} /> : <NoDate locale={locale} />}
      {others.length > 0 && (
        <>
          <h3>{told.others}</h3>
          <SessionLinks locale={locale} cards={others} />
        </>
      )}
      <p className="no-print">
        <a href={`/${locale}/seances`}>{told.all}</a>
      </p>
    </section>
  );
}

function First({ locale, card }: { locale: Locale; card: SessionCard }) {
  return (
    <Card mark="line">
      <SessionDate locale={locale} at={card.startsAt} />
      <p>
        {card.site}, {card.locality}
      </p>
      <p>
        <b>{placesSentence(locale, card)}</b>
      </p>
      <ButtonLink look="primary" width="full" href={`/${locale}/seances/${card.id}/inscription`}>
        {text(locale, "sessions")("book")}
      </ButtonLink>
    </Card>
  );
}

function NoDate({ locale }: { locale: Locale }) {
  const { told } = words(locale, "eligibility");
  return (
    <>
      <p>{told.noDate}</p>
      <ButtonLink look="primary" width="full" href={`/${locale}/contact#rappel`}>
        {told.callback}
      </ButtonLink>
    </>
  );
}

import { BackLink } from "../../../../../components/layout/back-link";
import { Page } from "../../../../../components/layout/page";
import { ButtonLink } from "../../../../../components/ui/button";
import { Card } from "../../../../../components/ui/card";
import { momentInWords } from "../../../../../lib/i18n/format";
import { localeOr, type Locale } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { currentMission } from "../../../../../lib/missions/queries";
import { request } from "../../../../../lib/platform/current-actor";
import { read } from "../../../../../lib/platform/read";
import { openSessions, sessionToBook, type SessionCard } from "../../../../../lib/sessions/queries/public";
import { nearestDates } from "../../../../../lib/sessions/rules";
import { lasting, placesSentence } from "../say";
import { SessionDate } from "../session-date";
import { Bring, SessionFacts } from "../session-facts";
import { SessionLinks } from "../session-link";
import { SessionEvent } from "./session-event";

type OneProps = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

export async function generateMetadata({ params }: OneProps) {
  const { locale: named, id } = await params;
  const locale = localeOr(named);
  const card = await read(sessionToBook, { id });
  return { title: `${text(locale, "sessions")("one")}, ${momentInWords(locale, card.startsAt)}` };
}

export default async function OneSession({ params }: OneProps) {
  const { locale: named, id } = await params;
  const locale = localeOr(named);
  const [card, mission, { origin }] = [await read(sessionToBook, { id }), await read(currentMission, {}), await request()];
  const t = text(locale, "sessions");
  return (
    <Page>
      <BackLink href={`/${locale}/seances`}>{t("all")}</BackLink>
      <h1>{t("one")}</h1>
      <Card mark="line">
        <SessionDate locale={locale} at={card.startsAt} size="huge" />
        <p>{t("duration", { duration: lasting(locale, card) })}</p>
        <p>
          <b>{placesSentence(locale, card)}</b> {card.state === "full" && t("waiting", { count: card.waiting })}
        </p>
        <Way locale={locale} card={card} />
      </Card>
      <SessionFacts locale={locale} card={card} />
      <Bring locale={locale} />
      {card.state !== "open" && <Others locale={locale} card={card} />}
      <SessionEvent
        card={card}
        mission={mission}
        url={`${origin}/${locale}/seances/${card.id}`}
        name={`${t("one")}, ${mission.shortName}`}
      />
    </Page>
  );
}

/** The one next step, and until when it holds: documents have no countdown. */
function Way({ locale, card }: { locale: Locale; card: SessionCard }) {
  const t = text(locale, "sessions");
  if (card.state !== "open" && card.state !== "full") return null;
  return (
    <>
      <ButtonLink look="primary" width="full" href={`/${locale}/seances/${card.id}/inscription`}>
        {t(card.state === "open" ? "book" : "queue")}
      </ButtonLink>
      <p className="fine">{t("until", { moment: momentInWords(locale, card.closesAt, new Date()) })}</p>
    </>
  );
}

async function Others({ locale, card }: { locale: Locale; card: SessionCard }) {
  const cards = await read(openSessions, {});
  const others = nearestDates(
    cards.filter(({ id, state }) => id !== card.id && state === "open"),
    card.startsAt,
    3,
  );
  if (others.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="autres">
      <h2 id="autres">{text(locale, "sessions")("others")}</h2>
      <SessionLinks locale={locale} cards={others} />
    </section>
  );
}

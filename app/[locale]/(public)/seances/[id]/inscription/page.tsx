import { BackLink } from "../../../../../../components/layout/back-link";
import { Page } from "../../../../../../components/layout/page";
import { ButtonLink } from "../../../../../../components/ui/button";
import { Card } from "../../../../../../components/ui/card";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { localeOr, type Locale } from "../../../../../../lib/i18n/locale";
import { text } from "../../../../../../lib/i18n/text";
import { request } from "../../../../../../lib/platform/current-actor";
import { read } from "../../../../../../lib/platform/read";
import { openSessions, sessionNow, sessionToBook, type SessionCard } from "../../../../../../lib/sessions/queries/public";
import { nearestDates } from "../../../../../../lib/sessions/rules";
import { addressOf, placesSentence } from "../../say";
import { SessionDate } from "../../session-date";
import { BookingForm } from "./booking-form";

type BookProps = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

const titles = {
  open: "form.title",
  full: "form.titleFull",
  booking_closed: "form.closed",
  session_cancelled: "form.closed",
} as const;
const helps = { full: "form.fullHelp", booking_closed: "form.closedHelp", session_cancelled: "form.closedHelp" } as const;

export default async function Book({ params }: BookProps) {
  const { locale: named, id } = await params;
  const locale = localeOr(named);
  const { isAnswer } = await request();
  const card = await read(isAnswer ? sessionNow : sessionToBook, { id });
  const others = card.state === "open" ? [] : await othersThan(card);
  const t = text(locale, "sessions");
  const isLost = card.state !== "open" && card.state !== "full" && others.length === 0;
  return (
    <Page>
      <BackLink href={`/${locale}/seances/${id}`}>{t("one")}</BackLink>
      <h1>{t(titles[card.state])}</h1>
      <Wanted locale={locale} card={card} />
      {card.state !== "open" && <p>{t(helps[card.state])}</p>}
      {isLost ? <Nothing locale={locale} /> : <BookingForm locale={locale} card={card} others={others} />}
    </Page>
  );
}

async function othersThan(card: SessionCard) {
  const cards = await read(openSessions, {});
  return nearestDates(
    cards.filter(({ id, state }) => id !== card.id && state === "open"),
    card.startsAt,
    3,
  );
}

function Wanted({ locale, card }: { locale: Locale; card: SessionCard }) {
  return (
    <Card mark="line">
      <SessionDate locale={locale} at={card.startsAt} />
      <p>
        <bdi>
          {card.site}, {addressOf(card)}
        </bdi>
      </p>
      <p>{placesSentence(locale, card)}</p>
    </Card>
  );
}

function Nothing({ locale }: { locale: Locale }) {
  const t = text(locale, "sessions");
  return (
    <EmptyState picture="session" title={t("empty.none")}>
      <p>{t("empty.next")}</p>
      <ButtonLink look="primary" href={`/${locale}/contact#rappel`}>
        {t("empty.callback")}
      </ButtonLink>
    </EmptyState>
  );
}

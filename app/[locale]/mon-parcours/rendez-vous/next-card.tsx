import { Actions, ButtonLink } from "../../../../components/ui/button";
import { Card } from "../../../../components/ui/card";
import { momentInWords, numbersKept } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { OwnBooking } from "../../../../lib/sessions/queries/public";
import { OneButton } from "../../(public)/reservation/one-button";
import { standingOf } from "../../(public)/reservation/standing";
import { SessionDate } from "../../(public)/seances/session-date";
import { accept, come } from "./actions";

/** The card that matters: when, where, how to come, and the two answers. */
export function NextCard({ locale, booking }: { locale: Locale; booking: OwnBooking }) {
  const { session } = booking;
  const t = text(locale, "path");
  const standing = standingOf(booking);
  const until = booking.offerUntil ? momentInWords(locale, booking.offerUntil, new Date()) : "";
  const b = text(locale, "bookings");
  return (
    <Card mark="line">
      {standing !== "waiting" && <p className="muted">{t("next")}</p>}
      <SessionDate locale={locale} at={session.startsAt} size="huge" />
      <p>{t("session")}</p>
      <p className="muted">
        <bdi>
          {session.site}, {session.locality}. {numbersKept(session.transport)}.
        </bdi>
      </p>
      {standing !== "booked" && (
        <p>
          <b>{b(`status.${standing}.title`)}</b> {b(`status.${standing}.text`, { until })}
        </p>
      )}
      <Actions>
        {standing === "booked" && (
          <OneButton locale={locale} action={come} booking={booking.token}>
            {t("come")}
          </OneButton>
        )}
        {standing === "offered" && (
          <OneButton locale={locale} action={accept} booking={booking.token}>
            {b("accept")}
          </OneButton>
        )}
        {session.startsAt > new Date() && (
          <ButtonLink href={`/${locale}/reservation/${booking.token}/annuler`}>
            {standing === "waiting" ? b("leaveQueue") : t("cannot")}
          </ButtonLink>
        )}
        <ButtonLink look="link" href={`/${locale}/reservation/${booking.token}`}>
          {t("see")}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

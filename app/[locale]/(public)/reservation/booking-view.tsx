import type { ReactNode } from "react";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import { Card } from "../../../../components/ui/card";
import { momentInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { OwnBooking } from "../../../../lib/sessions/queries/public";
import { SessionDate } from "../seances/session-date";
import { Bring, SessionFacts } from "../seances/session-facts";
import { OneButton, type FormAction } from "./one-button";
import { PaperSlip } from "./paper-slip";
import { canChange, standingOf, type Standing } from "./standing";

type ViewProps = {
  readonly locale: Locale;
  readonly booking: OwnBooking;
  /** Where the pages of bookings begin: "/fr/reservation", or the kiosk's own. */
  readonly base: string;
  /** Where other dates are chosen. */
  readonly dates: string;
  readonly come: FormAction;
  readonly accept: FormAction;
  /** What to take along while the person is expected: on one's own phone, not on a screen that others use. */
  readonly keep?: ReactNode;
};

/** Everything one booking says and lets do, the same on a phone and at the reception's screen. */
export function BookingView(props: ViewProps) {
  const { locale, booking } = props;
  const standing = standingOf(booking);
  const t = text(locale, "bookings");
  const isComing = standing === "booked" || standing === "confirmed";
  const isLive = isComing || standing === "waiting" || standing === "offered";
  return (
    <>
      <h1>{t("title")}</h1>
      <Card mark={isLive ? "line" : undefined}>
        <p className="muted">{t("hello", { name: booking.firstName })}</p>
        <h2>{t(`status.${standing}.title`)}</h2>
        <SessionDate locale={locale} at={booking.session.startsAt} size="huge" />
        <p>{nextSentence(locale, booking, standing)}</p>
        <Steps {...props} standing={standing} />
      </Card>
      {isLive && !booking.hasContact && <PaperSlip locale={locale} booking={booking} />}
      {isLive && <SessionFacts locale={locale} card={booking.session} />}
      {isComing && <Bring locale={locale} />}
      {isComing && props.keep}
    </>
  );
}

/** What happens now. Somebody in the queue whom we cannot write to looks for themselves. */
function nextSentence(locale: Locale, { hasContact, offerUntil }: OwnBooking, standing: Standing) {
  const t = text(locale, "bookings");
  if (standing === "waiting" && !hasContact) return t("waitingUnreachable");
  return t(`status.${standing}.text`, { until: offerUntil ? momentInWords(locale, offerUntil, new Date()) : "" });
}

/** The one next step first, then the others; nothing is done by opening a page. */
function Steps({ locale, booking, base, dates, come, accept, standing }: ViewProps & { readonly standing: Standing }) {
  const t = text(locale, "bookings");
  const here = `${base}/${booking.token}`;
  if (standing === "moved")
    return (
      <ButtonLink look="primary" href={`${base}/${booking.movedTo ?? ""}`}>
        {t("toNew")}
      </ButtonLink>
    );
  if (standing === "present") return null;
  if (!canChange(booking, standing, new Date())) {
    const isUnderWay = !booking.isOver && (standing === "booked" || standing === "confirmed");
    return isUnderWay ? null : (
      <ButtonLink look="primary" href={dates}>
        {t("choose")}
      </ButtonLink>
    );
  }
  const leave = standing === "waiting" ? "leaveQueue" : standing === "offered" ? "refuse" : "cannot";
  return (
    <Actions>
      {standing === "booked" && (
        <OneButton locale={locale} action={come} booking={booking.token}>
          {t("come")}
        </OneButton>
      )}
      {standing === "offered" && (
        <OneButton locale={locale} action={accept} booking={booking.token}>
          {t("accept")}
        </OneButton>
      )}
      <ButtonLink href={`${here}/changer`}>{t("change")}</ButtonLink>
      <ButtonLink href={`${here}/annuler`}>{t(leave)}</ButtonLink>
    </Actions>
  );
}

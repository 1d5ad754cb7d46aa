import type { Metadata } from "next";
import { BackLink } from "../../../../../components/layout/back-link";
import { PrintPage } from "../../../../../components/ui/print-page.client";
import { Actions, ButtonLink } from "../../../../../components/ui/button";
import { DateBig } from "../../../../../components/ui/date-big";
import { Qr } from "../../../../../components/ui/qr";
import { deskText } from "../../../../../lib/i18n/desk/text";
import { codeInHalves, dayInWords, phoneInWords, timeInWords } from "../../../../../lib/i18n/format";
import { localeOr, type Locale } from "../../../../../lib/i18n/locale";
import { currentMission } from "../../../../../lib/missions/queries";
import { request } from "../../../../../lib/platform/current-actor";
import { qrShape } from "../../../../../lib/platform/qr";
import { read } from "../../../../../lib/platform/read";
import { bookingSlip } from "../../../../../lib/sessions/queries/desk";

export const metadata: Metadata = { title: "Papier d’inscription" };

type Props = { params: Promise<{ locale: string; booking: string }> };

export default async function SlipPage({ params }: Props) {
  const { locale: asked, booking } = await params;
  const locale = localeOr(asked);
  const slip = await read(bookingSlip, { booking });
  const t = deskText("sessions");
  return (
    <>
      <BackLink href={`/${locale}/coach/seances/${slip.session}`}>{t("slip.toSession")}</BackLink>
      <h1>{t(slip.status === "waiting" ? "slip.queued" : "slip.title")}</h1>
      <TakeHome locale={locale} slip={slip} />
      <Actions>
        <PrintPage>{t("slip.print")}</PrintPage>
        <ButtonLink href={`/${locale}/coach/accueil`}>{t("slip.another")}</ButtonLink>
      </Actions>
    </>
  );
}

type Slip = NonNullable<Awaited<ReturnType<typeof bookingSlip.ask>>>;

/** What the person takes home: their code, when, where, by which bus, whom to call. */
async function TakeHome({ locale, slip }: { locale: Locale; slip: Slip }) {
  const [mission, { origin }] = [await read(currentMission, {}), await request()];
  const t = deskText("sessions");
  const code = codeInHalves(slip.paperCode);
  return (
    <article className="take-home stack" aria-label={t("slip.paper")}>
      <p>
        <b>{mission.name}</b>
      </p>
      <p>
        {slip.firstName}, {t(slip.status === "waiting" ? "slip.waitsFor" : "slip.comesTo")}
      </p>
      <DateBig
        at={slip.startsAt.toISOString()}
        day={dayInWords("fr", slip.startsAt)}
        hour={`à\u00a0${timeInWords("fr", slip.startsAt)}`}
      />
      <p>
        {slip.site}, {slip.room}
        <br />
        {slip.street}, {slip.locality}
        <br />
        {slip.transport}
      </p>
      <div className="slip">
        <p>
          {t("slip.code")}
          <br />
          <span className="slip-code" dir="ltr" translate="no">
            {code}
          </span>
        </p>
        <Qr {...qrShape(`${origin}/${locale}/reservation/${slip.token}`)} label={t("slip.qr")} />
      </div>
      <p>{t("slip.keep", { address: `${new URL(origin).host}/code` })}</p>
      <p>
        <b>{t("slip.call", { phone: phoneInWords(mission.phone) })}</b>
      </p>
    </article>
  );
}

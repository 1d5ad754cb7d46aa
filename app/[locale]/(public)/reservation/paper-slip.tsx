import { Qr } from "../../../../components/ui/qr";
import { codeInHalves, phoneInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { request } from "../../../../lib/platform/current-actor";
import { qrShape } from "../../../../lib/platform/qr";
import { read } from "../../../../lib/platform/read";
import type { OwnBooking } from "../../../../lib/sessions/queries/public";

/** The code on paper of somebody with neither phone nor e-mail: it opens what the link would. */
export async function PaperSlip({
  locale,
  booking,
}: {
  locale: Locale;
  booking: Pick<OwnBooking, "token" | "paperCode" | "status">;
}) {
  const [mission, { origin }] = [await read(currentMission, {}), await request()];
  const t = text(locale, "bookings");
  return (
    <section className="card stack" aria-labelledby="code">
      <h2 id="code">{t("paper.title")}</h2>
      <div className="slip">
        <p className="slip-code" dir="ltr" translate="no">
          {codeInHalves(booking.paperCode)}
        </p>
        <Qr {...qrShape(`${origin}/${locale}/reservation/${booking.token}`)} label={t("paper.qr")} />
      </div>
      <p>{t("paper.use")}</p>
      <p>{t("paper.later", { phone: phoneInWords(mission.phone) })}</p>
      {booking.status !== "waiting" && <p>{t("paper.bring")}</p>}
    </section>
  );
}

import { PrintButton } from "../../../../components/layout/print-button";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";

/** The date in one's own calendar, on paper, and the link itself. */
export function Keep({ locale, token }: { locale: Locale; token: string }) {
  const t = text(locale, "sessions");
  return (
    <>
      <Actions>
        <ButtonLink href={`/api/calendrier/${token}`} download="seance.ics">
          {t("done.calendar")}
        </ButtonLink>
        <PrintButton>{t("done.print")}</PrintButton>
      </Actions>
      <p className="fine no-print">{text(locale, "bookings")("keep")}</p>
    </>
  );
}

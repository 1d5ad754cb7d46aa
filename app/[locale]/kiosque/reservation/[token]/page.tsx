import { Page } from "../../../../../components/layout/page";
import { PrintButton } from "../../../../../components/layout/print-button";
import { Actions, ButtonLink } from "../../../../../components/ui/button";
import { text } from "../../../../../lib/i18n/text";
import { BookingView } from "../../../(public)/reservation/booking-view";
import { held, type HeldProps } from "../../../(public)/reservation/held";
import { localeIn } from "../../../titled";
import { accept, come } from "./actions";

export const generateMetadata = async (props: HeldProps) => ({ title: text(await localeIn(props), "bookings")("title") });

export default async function BookingHere(props: HeldProps) {
  const { locale, booking } = await held(props);
  return (
    <Page>
      <BookingView
        locale={locale}
        booking={booking}
        base={`/${locale}/kiosque/reservation`}
        dates={`/${locale}/kiosque/inscription`}
        come={come}
        accept={accept}
      />
      <Actions>
        <PrintButton>{text(locale, "sessions")("done.print")}</PrintButton>
        <ButtonLink look="primary" href="/fr/kiosque">
          {text(locale, "kiosk")("done.finish")}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

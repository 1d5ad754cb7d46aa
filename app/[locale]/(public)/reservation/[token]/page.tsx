import { Page } from "../../../../../components/layout/page";
import { text } from "../../../../../lib/i18n/text";
import { localeIn } from "../../../titled";
import { BookingView } from "../booking-view";
import { held, type HeldProps } from "../held";
import { Keep } from "../keep";
import { accept, come } from "./actions";

export const generateMetadata = async (props: HeldProps) => ({ title: text(await localeIn(props), "bookings")("title") });

export default async function Booking(props: HeldProps) {
  const { locale, booking } = await held(props);
  return (
    <Page>
      <BookingView
        locale={locale}
        booking={booking}
        base={`/${locale}/reservation`}
        dates={`/${locale}/seances`}
        come={come}
        accept={accept}
        keep={<Keep locale={locale} token={booking.token} />}
      />
    </Page>
  );
}

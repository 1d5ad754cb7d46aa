import { redirect } from "next/navigation";
import { localeOr, type Locale } from "../../../../lib/i18n/locale";
import { read } from "../../../../lib/platform/read";
import { bookingByLink, type OwnBooking } from "../../../../lib/sessions/queries/public";
import { canChange, standingOf } from "./standing";

export type HeldProps = { readonly params: Promise<{ readonly locale: string; readonly token: string }> };

/** What the link in the address opens, in the language of the page. */
export async function held({ params }: HeldProps): Promise<{ locale: Locale; booking: OwnBooking }> {
  const { locale, token } = await params;
  return { locale: localeOr(locale), booking: await read(bookingByLink, { token }) };
}

/** The same for a page that changes it: where nothing can be changed any more, the booking says why. */
export async function changeable(props: HeldProps, folder: string) {
  const found = await held(props);
  if (!canChange(found.booking, standingOf(found.booking), new Date()))
    redirect(`/${found.locale}/${folder}/${found.booking.token}`);
  return found;
}

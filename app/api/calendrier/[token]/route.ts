import { localeOr } from "../../../../lib/i18n/locale";
import { request } from "../../../../lib/platform/current-actor";
import { readMaybe } from "../../../../lib/platform/read";
import { bookingByLink, type OwnBooking } from "../../../../lib/sessions/queries/public";
import { calendarAnswer, notThere } from "../file";

const statusOf = ({ status, session }: OwnBooking) => {
  if (session.state === "session_cancelled" || status.startsWith("cancelled") || status === "lapsed") return "cancelled";
  return status === "waiting" || status === "offered" ? "tentative" : "confirmed";
};

/** The calendar file of one booking: whoever holds its link. A later file replaces the earlier one. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const booking = await readMaybe(bookingByLink, { token: (await params).token });
  if (!booking) return notThere();
  const { origin } = await request();
  const locale = localeOr(booking.locale);
  return calendarAnswer(locale, booking.session, {
    uid: booking.id,
    // In tenths of a second: what changes at once has a later number too.
    sequence: booking.session.version + Math.ceil((booking.changedAt.getTime() - booking.createdAt.getTime()) / 100),
    status: statusOf(booking),
    changedAt: booking.changedAt,
    url: `${origin}/${locale}/reservation/${booking.token}`,
  });
}

import { redirect } from "next/navigation";
import { localeOr, type Locale } from "../../../../lib/i18n/locale";
import { read } from "../../../../lib/platform/read";
import { meetingByLink, timesForMove, type LinkedMeeting, type OwnTimes } from "../../../../lib/tracks/queries/meetings/own";

export type LinkedProps = { readonly params: Promise<{ readonly locale: string; readonly token: string }> };

/** What the link in the address opens, in the language of the page. */
export async function linked({ params }: LinkedProps): Promise<{ locale: Locale; meeting: LinkedMeeting; here: string }> {
  const { locale: asked, token } = await params;
  const locale = localeOr(asked);
  return { locale, meeting: await read(meetingByLink, { attendee: token }), here: `/${locale}/rendez-vous/${token}` };
}

/** The same with the coach’s free times; where nothing can move, the meeting says why. */
export async function movable({ params }: LinkedProps): Promise<{ locale: Locale; here: string } & OwnTimes> {
  const { locale: asked, token } = await params;
  const locale = localeOr(asked);
  const here = `/${locale}/rendez-vous/${token}`;
  const times = await read(timesForMove, { attendee: token });
  if (!times.meeting.canMove) redirect(here);
  return { locale, here, ...times };
}

/** Waited for, and not yet begun: one may still say that one cannot come. */
export const mayWarn = ({ standing, startsAt }: Pick<LinkedMeeting, "standing" | "startsAt">, now: Date) =>
  (standing === "expected" || standing === "confirmed") && startsAt > now;

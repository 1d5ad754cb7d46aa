import { phoneInWords } from "../../../lib/i18n/format";
import type { Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import { currentMission } from "../../../lib/missions/queries";
import { readMaybe } from "../../../lib/platform/read";
import { calendarFile, type CalendarEntry } from "../../../lib/kernel/calendar";
import type { SessionCard } from "../../../lib/sessions/queries/public";

type Change = Pick<CalendarEntry, "uid" | "sequence" | "status" | "changedAt" | "url">;

const dayBefore = 24 * 60;

/** The answer that a calendar opens: one session, in the words of the person's language. */
export async function calendarAnswer(locale: Locale, card: SessionCard, change: Change): Promise<Response> {
  const mission = await readMaybe(currentMission, {});
  const t = text(locale, "sessions");
  const file = calendarFile({
    ...change,
    startsAt: card.startsAt,
    endsAt: card.endsAt,
    title: t("calendar.title", { mire: mission?.shortName ?? "" }),
    description: t("calendar.description", { phone: phoneInWords(mission?.phone ?? "") }),
    location: `${card.site}, ${card.street}, ${card.postalCode} ${card.locality}`,
    alarm: { minutesBefore: dayBefore, text: t("calendar.alarm") },
  });
  if (!file.ok) return new Response(null, { status: 404 });
  return new Response(file.value, {
    headers: {
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": 'attachment; filename="seance.ics"',
      "cache-control": "private, no-store",
    },
  });
}

export const notThere = () => new Response(null, { status: 404 });

import { localeOr } from "../../../../../lib/i18n/locale";
import { request } from "../../../../../lib/platform/current-actor";
import { readMaybe } from "../../../../../lib/platform/read";
import { sessionToBook } from "../../../../../lib/sessions/queries/public";
import { calendarAnswer, notThere } from "../../file";

/** The calendar file of a session, for the page that may not say who is registered. */
export async function GET(asked: Request, { params }: { params: Promise<{ id: string }> }) {
  const card = await readMaybe(sessionToBook, { id: (await params).id });
  if (!card) return notThere();
  const { origin } = await request();
  const locale = localeOr(new URL(asked.url).searchParams.get("langue") ?? undefined);
  return calendarAnswer(locale, card, {
    uid: card.id,
    sequence: card.version,
    status: card.state === "session_cancelled" ? "cancelled" : "confirmed",
    changedAt: new Date(),
    url: `${origin}/${locale}/seances/${card.id}`,
  });
}

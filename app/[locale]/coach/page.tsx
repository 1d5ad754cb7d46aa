import type { Metadata } from "next";
import { ButtonLink } from "../../../components/ui/button";
import { Card } from "../../../components/ui/card";
import { EmptyState } from "../../../components/ui/empty-state";
import { dayInWords, momentInWords, timeInWords } from "../../../lib/i18n/format";
import { deskText } from "../../../lib/i18n/desk/text";
import { localeOr } from "../../../lib/i18n/locale";
import { brusselsDay } from "../../../lib/kernel/zoned";
import { read } from "../../../lib/platform/read";
import { sessionCalendar, type CalendarSession } from "../../../lib/sessions/queries/desk";
import { toDo } from "../../../lib/sessions/queries/arrivals";

export const metadata: Metadata = { title: "Ma journée" };

export default async function MyDay({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOr((await params).locale);
  const t = deskText("sessions");
  const now = new Date();
  const today = brusselsDay(now);
  const coming = await read(sessionCalendar, { from: today, days: 30 });
  const { sheets, calls, callbacks } = await read(toDo, {});
  const waiting = sheets.length + calls.length + callbacks.length;
  return (
    <>
      <h1>{t("day.title")}</h1>
      <p className="muted">{dayInWords("fr", now)}</p>
      <section className="stack" aria-labelledby="aujourdhui">
        <h2 id="aujourdhui">{t("day.today")}</h2>
        <Today locale={locale} sessions={coming} today={today} />
      </section>
      <section className="stack" aria-labelledby="a-faire">
        <h2 id="a-faire">{t("day.toDo")}</h2>
        {waiting === 0 ? (
          <EmptyState picture="question" title={t("day.nothing")} />
        ) : (
          <ul>
            {sheets.length > 0 && <Waiting href={`/${locale}/coach/a-faire#feuilles`} text={t("toDo.sheets")} count={sheets.length} />}
            {calls.length > 0 && <Waiting href={`/${locale}/coach/a-faire#appels`} text={t("toDo.calls")} count={calls.length} />}
            {callbacks.length > 0 && <Waiting href={`/${locale}/coach/a-faire#rappels`} text={t("toDo.callbacks")} count={callbacks.length} />}
          </ul>
        )}
      </section>
    </>
  );
}

function Today({ locale, sessions, today }: { locale: string; sessions: readonly CalendarSession[]; today: string }) {
  const t = deskText("sessions");
  const [open, later] = [sessions.filter(({ startsAt }) => brusselsDay(startsAt) === today), sessions.find(({ startsAt, status }) => brusselsDay(startsAt) > today && status === "open")];
  if (open.length === 0)
    return (
      <p>
        {t("day.none")}{" "}
        {later && <a href={`/${locale}/coach/seances/${later.id}`}>{t("day.next", { when: momentInWords("fr", later.startsAt) })}</a>}
      </p>
    );
  return open.map((session) => (
    <Card key={session.id} mark="line">
      <p>
        <b>{timeInWords("fr", session.startsAt)}</b> {session.site}, {session.room}. {t("session.seats", { taken: session.taken, capacity: session.capacity })}
      </p>
      <ButtonLink look="primary" href={`/${locale}/coach/seances/${session.id}/presence`}>
        {t("session.attendance")}
      </ButtonLink>
    </Card>
  ));
}

const Waiting = ({ href, text, count }: { href: string; text: string; count: number }) => (
  <li>
    <a href={href}>
      {text} <b>{count}</b>
    </a>
  </li>
);

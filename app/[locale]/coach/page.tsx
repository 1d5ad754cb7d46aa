import type { Metadata } from "next";
import { Badge } from "../../../components/ui/badge";
import { ButtonLink } from "../../../components/ui/button";
import { Card } from "../../../components/ui/card";
import { EmptyState } from "../../../components/ui/empty-state";
import { Table } from "../../../components/ui/table";
import { deskText } from "../../../lib/i18n/desk/text";
import { dayInWords, headed, momentInWords, timeInWords } from "../../../lib/i18n/format";
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
  const coming = await read(sessionCalendar, { from: today, days: 14 });
  const waiting = await read(toDo, {});
  const todays = coming.filter(({ startsAt }) => brusselsDay(startsAt) === today);
  const later = coming.filter(({ startsAt, status }) => brusselsDay(startsAt) > today && status === "open");
  return (
    <>
      <h1>
        {t("day.title")} <span className="muted">{dayInWords("fr", now)}</span>
      </h1>
      <section className="stack" aria-labelledby="aujourdhui">
        <h2 id="aujourdhui">{t("day.today")}</h2>
        {todays.length === 0 ? (
          <p className="muted">{t("day.none")}</p>
        ) : (
          todays.map((session) => <Today key={session.id} locale={locale} session={session} />)
        )}
        {todays.length > 0 && (
          <p>
            <a href="/api/feuille/jour">{t("day.printAll")}</a>
          </p>
        )}
      </section>
      <section className="stack" aria-labelledby="a-faire">
        <h2 id="a-faire">{t("day.toDo")}</h2>
        <Waiting
          locale={locale}
          counts={{ feuilles: waiting.sheets.length, appels: waiting.calls.length, rappels: waiting.callbacks.length }}
        />
      </section>
      <div className="stack">
        <h2>{t("day.coming")}</h2>
        <Coming locale={locale} sessions={later} />
      </div>
    </>
  );
}

function Today({ locale, session }: { locale: string; session: CalendarSession }) {
  const t = deskText("sessions");
  return (
    <Card mark="line">
      <p>
        <b>{timeInWords("fr", session.startsAt)}</b> {session.site}, {session.room}.{" "}
        {t("session.seats", { taken: session.taken, capacity: session.capacity })}
      </p>
      <ButtonLink look="primary" href={`/${locale}/coach/seances/${session.id}/presence`}>
        {t("session.attendance")}
      </ButtonLink>
    </Card>
  );
}

const kinds = { feuilles: "toDo.sheets", appels: "toDo.calls", rappels: "toDo.callbacks" } as const;

function Waiting({ locale, counts }: { locale: string; counts: Readonly<Record<keyof typeof kinds, number>> }) {
  const t = deskText("sessions");
  const shown = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => counts[kind] > 0);
  if (shown.length === 0) return <EmptyState picture="coach" title={t("day.nothing")} />;
  return (
    <ul className="tasks">
      {shown.map((kind) => (
        <li key={kind}>
          <Badge tone="warn">{counts[kind]}</Badge> <a href={`/${locale}/coach/a-faire#${kind}`}>{t(kinds[kind])}</a>
        </li>
      ))}
    </ul>
  );
}

function Coming({ locale, sessions }: { locale: string; sessions: readonly CalendarSession[] }) {
  const t = deskText("sessions");
  return (
    <Table
      label={t("day.coming")}
      columns={(["when", "where", "seats", "queue"] as const).map((key) => ({
        key,
        head: t(`calendar.${key}`),
        kind: key === "where" ? ("long" as const) : key === "when" ? undefined : ("num" as const),
      }))}
      rows={sessions.map((session) => ({
        key: session.id,
        cells: [
          <a key="when" href={`/${locale}/coach/seances/${session.id}`}>
            {headed("fr", momentInWords("fr", session.startsAt))}
          </a>,
          `${session.site}, ${session.room}`,
          t("calendar.seatsOf", { taken: session.taken, capacity: session.capacity }),
          session.waiting + session.offered > 0 ? t("calendar.queueOf", { count: session.waiting + session.offered }) : "",
        ],
      }))}
      empty={<p className="muted">{t("calendar.empty")}</p>}
    />
  );
}

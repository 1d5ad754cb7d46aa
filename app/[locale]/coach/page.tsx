import type { Metadata } from "next";
import { Badge } from "../../../components/ui/badge";
import { EmptyState } from "../../../components/ui/empty-state";
import { Table } from "../../../components/ui/table";
import { deskText } from "../../../lib/i18n/desk/text";
import { dayInWords, headed, momentInWords } from "../../../lib/i18n/format";
import { localeOr } from "../../../lib/i18n/locale";
import { brusselsDay } from "../../../lib/kernel/zoned";
import { read } from "../../../lib/platform/read";
import { toDo } from "../../../lib/sessions/queries/arrivals";
import type { AgendaSession } from "../../../lib/tracks/queries/day";
import { waitingKinds } from "../../../lib/tracks/rules/day";
import { Agenda } from "./agenda";
import { deadlinesFirst, me, theDay } from "./day";
import { WaitingList } from "./waiting-list";

export const metadata: Metadata = { title: "Ma journée" };

export default async function MyDay({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOr((await params).locale);
  const [t, c] = [deskText("sessions"), deskText("caseload")];
  const now = new Date();
  const today = brusselsDay(now);
  const { meetings, sessions, waiting } = await theDay();
  const todays = sessions.filter(({ at }) => brusselsDay(at) === today);
  const later = sessions.filter(({ at, status }) => brusselsDay(at) > today && status === "open");
  const soon = deadlinesFirst(waiting);
  return (
    <>
      <h1>
        {t("day.title")} <span className="muted">{dayInWords("fr", now)}</span>
      </h1>
      <div className="day-columns">
        <section className="stack" aria-labelledby="aujourdhui">
          <h2 id="aujourdhui">{t("day.today")}</h2>
          <Agenda locale={locale} meetings={meetings} sessions={todays} />
          {todays.length > 0 && (
            <p>
              <a href="/api/feuille/jour">{t("day.printAll")}</a>
            </p>
          )}
        </section>
        <section className="stack" aria-labelledby="a-faire">
          <h2 id="a-faire">{t("day.toDo")}</h2>
          <Counts locale={locale} />
        </section>
      </div>
      <section className="stack" aria-labelledby="echeances">
        <h2 id="echeances">{c("day.deadlines")}</h2>
        {soon.length === 0 ? (
          <p className="muted">{c("day.nothing")}</p>
        ) : (
          <WaitingList locale={locale} kind="clock" lines={soon} me={await me()} limit={12} />
        )}
      </section>
      <div className="stack">
        <h2>{t("day.coming")}</h2>
        <Coming locale={locale} sessions={later} />
      </div>
    </>
  );
}

const ofSessions = { feuilles: "toDo.sheets", appels: "toDo.calls", rappels: "toDo.callbacks" } as const;

/** How much of each kind waits; each leads to its list. */
async function Counts({ locale }: { locale: string }) {
  const [t, c] = [deskText("sessions"), deskText("caseload")];
  const { waiting, toAssign } = await theDay();
  const { sheets, calls, callbacks } = await read(toDo, {});
  const lines = [
    ...waitingKinds.map((kind) => ({ slug: kind, text: c(`day.kinds.${kind}`), count: waiting[kind].length })),
    { slug: "appels", text: t(ofSessions.appels), count: calls.length },
    { slug: "rappels", text: t(ofSessions.rappels), count: callbacks.length },
    { slug: "assign", text: c("day.kinds.assign"), count: toAssign.length },
    { slug: "feuilles", text: t(ofSessions.feuilles), count: sheets.length },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return <EmptyState picture="coach" title={t("day.nothing")} />;
  return (
    <ul className="tasks">
      {lines.map(({ slug, text, count }) => (
        <li key={slug}>
          <Badge tone="warn">{count}</Badge> <a href={`/${locale}/coach/a-faire#${slug}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

function Coming({ locale, sessions }: { locale: string; sessions: readonly AgendaSession[] }) {
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
        key: session.session,
        cells: [
          <a key="when" href={`/${locale}/coach/seances/${session.session}`}>
            {headed("fr", momentInWords("fr", session.at))}
          </a>,
          `${session.site}, ${session.room}`,
          t("calendar.seatsOf", { taken: session.taken, capacity: session.capacity }),
          session.queue > 0 ? t("calendar.queueOf", { count: session.queue }) : "",
        ],
      }))}
      empty={<p className="muted">{t("calendar.empty")}</p>}
    />
  );
}

import type { Metadata } from "next";
import { Badge, type BadgeTone } from "../../../../components/ui/badge";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Table } from "../../../../components/ui/table";
import { deskText } from "../../../../lib/i18n/desk/text";
import { dayInWords, headed, momentInWords } from "../../../../lib/i18n/format";
import { localeOr } from "../../../../lib/i18n/locale";
import { addDays, parsePlainDate } from "../../../../lib/kernel/plain-date";
import { brusselsDay, brusselsInstant } from "../../../../lib/kernel/zoned";
import { read } from "../../../../lib/platform/read";
import { sessionCalendar, type CalendarSession } from "../../../../lib/sessions/queries/desk";

export const metadata: Metadata = { title: "Séances d’information" };

const span = 28;

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ du?: string }> };

export default async function SessionsCalendar({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  const now = new Date();
  const from = parsePlainDate((await searchParams).du ?? "") ?? addDays(brusselsDay(now), -7);
  const sessions = await read(sessionCalendar, { from, days: span });
  const t = deskText("sessions");
  const at = (days: number) => `/${locale}/coach/seances?du=${addDays(from, days)}`;
  const noon = (days: number) => dayInWords("fr", brusselsInstant(addDays(from, days), "12:00"), now);
  return (
    <>
      <h1>{t("calendar.title")}</h1>
      <Actions>
        <ButtonLink look="primary" href={`/${locale}/coach/seances/nouvelle`}>
          {t("calendar.plan")}
        </ButtonLink>
        <ButtonLink href={at(-span)}>{t("calendar.earlier")}</ButtonLink>
        <ButtonLink href={`/${locale}/coach/seances`}>{t("calendar.backToToday")}</ButtonLink>
        <ButtonLink href={at(span)}>{t("calendar.later")}</ButtonLink>
      </Actions>
      <p className="muted">{t("calendar.period", { from: noon(0), to: noon(span - 1) })}</p>
      <Table
        label={t("calendar.title")}
        columns={[
          { key: "when", head: t("calendar.when") },
          { key: "where", head: t("calendar.where"), kind: "long" },
          { key: "host", head: t("calendar.host") },
          { key: "seats", head: t("calendar.seats"), kind: "num" },
          { key: "queue", head: t("calendar.queue"), kind: "num" },
          { key: "state", head: t("calendar.state") },
        ]}
        rows={sessions.map((session) => ({ key: session.id, cells: cells(locale, session, now) }))}
        empty={
          <EmptyState picture="session" title={t("calendar.empty")}>
            {t("calendar.emptyHint")}
          </EmptyState>
        }
      />
    </>
  );
}

function cells(locale: string, session: CalendarSession, now: Date) {
  const t = deskText("sessions");
  const state = stateOf(session, now);
  return [
    <a key="when" href={`/${locale}/coach/seances/${session.id}`}>
      {headed("fr", momentInWords("fr", session.startsAt, now))}
    </a>,
    `${session.site}, ${session.room}`,
    session.hostName,
    t("calendar.seatsOf", { taken: session.taken, capacity: session.capacity }),
    session.waiting + session.offered > 0 ? t("calendar.queueOf", { count: session.waiting + session.offered }) : "",
    <Badge key="state" tone={tones[state]}>
      {t(`calendar.status.${state}`)}
    </Badge>,
  ];
}

const tones: Readonly<Record<ReturnType<typeof stateOf>, BadgeTone>> = {
  open: "info",
  full: "line",
  closed: "ok",
  cancelled: "error",
  toClose: "warn",
};

function stateOf({ status, startsAt, taken, capacity }: CalendarSession, now: Date) {
  if (status !== "open") return status;
  if (startsAt < now) return "toClose";
  return taken >= capacity ? "full" : "open";
}

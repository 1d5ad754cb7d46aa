import type { Metadata } from "next";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import { PrintPage } from "../../../../components/ui/print-page.client";
import { Table } from "../../../../components/ui/table";
import { Tabs } from "../../../../components/ui/tabs";
import { deskText } from "../../../../lib/i18n/desk/text";
import { dayInWords, headed } from "../../../../lib/i18n/format";
import { localeOr } from "../../../../lib/i18n/locale";
import { addDays, parsePlainDate, type PlainDate } from "../../../../lib/kernel/plain-date";
import { brusselsDay, brusselsInstant } from "../../../../lib/kernel/zoned";
import { read } from "../../../../lib/platform/read";
import { agenda, roomsTaken, type AgendaLine, type RoomUse } from "../../../../lib/tracks/queries/meetings/desk";
import { weekdayOf } from "../../../../lib/tracks/rules/slots";
import { Absences } from "./absences";
import { DayLines, hours } from "./lines";

export const metadata: Metadata = { title: deskText("meetings")("agenda.title") };

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ jour?: string; vue?: string }> };

const noon = (day: PlainDate) => brusselsInstant(day, "12:00");
/** On a week-end one looks at the week that comes. */
const workingDay = (day: PlainDate) => (weekdayOf(day) < 6 ? day : addDays(day, 8 - weekdayOf(day)));
const isOn = (day: PlainDate, { startsAt, endsAt }: AgendaLine) =>
  startsAt < brusselsInstant(addDays(day, 1), "00:00") && endsAt > brusselsInstant(day, "00:00");

/** One's own week or day: meetings, workshops, sessions, days off; the rooms of the house; absences to follow. */
export default async function AgendaPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  const { jour, vue } = await searchParams;
  const today = brusselsDay(new Date());
  const asked = parsePlainDate(jour ?? "") ?? workingDay(today);
  const isWeek = vue !== "jour";
  const from = isWeek ? addDays(asked, 1 - weekdayOf(asked)) : asked;
  const days = isWeek ? 7 : 1;
  const lines = await read(agenda, { from, days });
  const rooms = await read(roomsTaken, { from: asked, days: 1 });
  const t = deskText("meetings");
  const at = (day: PlainDate, view = isWeek ? "semaine" : "jour") => `/${locale}/coach/agenda?jour=${day}&vue=${view}`;
  const shown = Array.from({ length: days }, (_, index) => addDays(from, index)).filter(
    (day) => weekdayOf(day) < 6 || lines.some((line) => isOn(day, line)) || !isWeek,
  );
  return (
    <>
      <h1>{t("agenda.title")}</h1>
      <Tabs
        label={t("agenda.views")}
        tabs={(["semaine", "jour"] as const).map((view) => ({
          href: at(asked, view),
          text: t(view === "jour" ? "agenda.day" : "agenda.week"),
          current: (view === "semaine") === isWeek ? ("page" as const) : undefined,
        }))}
      />
      <Actions>
        <ButtonLink href={at(addDays(asked, -days))}>{t("agenda.earlier")}</ButtonLink>
        <ButtonLink href={at(workingDay(today))}>{t("agenda.today")}</ButtonLink>
        <ButtonLink href={at(addDays(asked, days))}>{t("agenda.later")}</ButtonLink>
        <ButtonLink href={`/${locale}/coach/agenda/atelier`}>{t("agenda.plan")}</ButtonLink>
        <ButtonLink href={`/${locale}/coach/agenda/disponibilites`}>{t("agenda.hours")}</ButtonLink>
        {!isWeek && <PrintPage>{t("agenda.print")}</PrintPage>}
      </Actions>
      {shown.map((day) => (
        <div key={day} className="stack" data-gap="small">
          <h2>
            <a href={at(day, "jour")}>{headed("fr", dayInWords("fr", noon(day), new Date()))}</a>
          </h2>
          <DayLines locale={locale} label={dayInWords("fr", noon(day))} lines={lines.filter((line) => isOn(day, line))} />
        </div>
      ))}
      <Rooms day={asked} rooms={rooms} />
      <Absences locale={locale} />
    </>
  );
}

function Rooms({ day, rooms }: { day: PlainDate; rooms: readonly RoomUse[] }) {
  const t = deskText("meetings");
  const title = `${t("agenda.rooms")}, ${dayInWords("fr", noon(day))}`;
  return (
    <div className="stack no-print" data-gap="small">
      <h2>{title}</h2>
      <Table
        label={title}
        columns={[
          { key: "room", head: t("agenda.room"), kind: "long" },
          { key: "when", head: t("agenda.when") },
          { key: "by", head: t("agenda.by") },
          { key: "what", head: t("agenda.what") },
        ]}
        rows={rooms.map((use) => ({
          key: use.id,
          cells: [`${use.site}, ${use.room}`, hours(use), use.coach, t(`kind.${use.what}`)],
        }))}
        empty={<p className="muted">{t("agenda.noRooms")}</p>}
      />
    </div>
  );
}

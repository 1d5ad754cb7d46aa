import type { Metadata } from "next";
import { SelectField } from "../../../../../components/forms/select-field.client";
import { TextField } from "../../../../../components/forms/text-field.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { dayInWords, headed, minutesInWords, momentInWords, weekdayInWords } from "../../../../../lib/i18n/format";
import { localeOr } from "../../../../../lib/i18n/locale";
import { brusselsTime } from "../../../../../lib/kernel/zoned";
import { request } from "../../../../../lib/platform/current-actor";
import { read } from "../../../../../lib/platform/read";
import { sessionPlaces, type SiteChoice } from "../../../../../lib/sessions/queries/desk";
import { myHours, type HoursRow, type OffRow } from "../../../../../lib/tracks/queries/meetings/hours";
import { PageForm } from "../../../page-form";
import { addOff, addWeekly, newFeed, removeOff, removeWeekly } from "../actions";

export const metadata: Metadata = { title: deskText("meetings")("hours.title") };

/** When one can be met, when one is away, and the address of one's own calendar. */
export default async function HoursPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOr((await params).locale);
  const { hours, off, feed } = await read(myHours, {});
  const sites = await read(sessionPlaces, {});
  const t = deskText("meetings");
  return (
    <>
      <BackLink href={`/${locale}/coach/agenda`}>{t("agenda.title")}</BackLink>
      <h1>{t("hours.title")}</h1>
      <p className="muted">{t("hours.lead")}</p>
      <Week hours={hours} sites={sites} />
      <Off off={off} />
      <Feed feed={feed} />
    </>
  );
}

const weekday = (number: number) => headed("fr", weekdayInWords("fr", number));
const span = ({ opens, closes }: HoursRow) =>
  `${minutesInWords("fr", opens)} à ${closes === 1440 ? "minuit" : minutesInWords("fr", closes)}`;

function Week({ hours, sites }: { hours: readonly HoursRow[]; sites: readonly SiteChoice[] }) {
  const t = deskText("meetings");
  return (
    <section className="stack" aria-labelledby="semaine">
      <h2 id="semaine">{t("hours.week")}</h2>
      {hours.length === 0 && <p className="muted">{t("hours.none")}</p>}
      <ul className="tasks">
        {hours.map((row) => (
          <li key={row.id}>
            <b>{weekday(row.weekday)}</b> {span(row)}, {row.site ?? t("hours.anywhere")}
            <PageForm
              action={removeWeekly}
              words={deskFormWords()}
              hidden={{ id: row.id }}
              look="quiet"
              submit={
                <>
                  {t("hours.remove")}
                  <span className="vh">
                    {" "}
                    {weekday(row.weekday)} {span(row)}
                  </span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      <PageForm
        action={addWeekly}
        words={deskFormWords()}
        about={{ hours_overlap: "from", ends_before_start: "to", room_unknown: "site" }}
        look="secondary"
        submit={t("hours.add")}
      >
        <div className="form-row">
          <SelectField
            name="weekday"
            label={t("hours.weekday")}
            options={[1, 2, 3, 4, 5, 6, 7].map((number) => ({ value: String(number), label: weekday(number) }))}
          />
          <TextField name="from" type="time" label={t("hours.from")} required />
          <TextField name="to" type="time" label={t("hours.to")} required />
          <SelectField
            name="site"
            label={t("hours.site")}
            options={[{ value: "", label: t("hours.anywhere") }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </div>
      </PageForm>
    </section>
  );
}

/** From midnight to midnight: said in days. */
const isWholeDays = ({ startsAt, endsAt }: OffRow) => [startsAt, endsAt].every((at) => brusselsTime(at) === "00:00");

function Off({ off }: { off: readonly OffRow[] }) {
  const t = deskText("meetings");
  const said = (row: OffRow) => {
    const { startsAt, endsAt } = row;
    if (!isWholeDays(row)) return t("hours.offLine", { from: momentInWords("fr", startsAt), until: momentInWords("fr", endsAt) });
    const [from, last] = [dayInWords("fr", startsAt), dayInWords("fr", new Date(endsAt.getTime() - 1))];
    return from === last ? headed("fr", from) : t("hours.offLine", { from, until: last });
  };
  return (
    <section className="stack" aria-labelledby="absences">
      <h2 id="absences">{t("hours.off")}</h2>
      {off.length === 0 && <p className="muted">{t("hours.noOff")}</p>}
      <ul className="tasks">
        {off.map((row) => (
          <li key={row.id}>
            {said(row)} {row.meetings > 0 && <b>{t("hours.meetings", { count: row.meetings })}</b>}
            <PageForm
              action={removeOff}
              words={deskFormWords()}
              hidden={{ id: row.id }}
              look="quiet"
              submit={
                <>
                  {t("hours.remove")}
                  <span className="vh"> {said(row)}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      <PageForm
        action={addOff}
        words={deskFormWords()}
        about={{ in_the_past: "untilDay", ends_before_start: "untilDay", time_wrong: "fromTime" }}
        look="secondary"
        submit={t("hours.addOff")}
      >
        <p className="fine">{t("hours.offHint")}</p>
        <div className="form-row">
          <TextField name="fromDay" type="date" label={t("hours.fromDay")} required />
          <TextField name="fromTime" type="time" label={t("hours.fromTime")} />
          <TextField name="untilDay" type="date" label={t("hours.untilDay")} required />
          <TextField name="untilTime" type="time" label={t("hours.untilTime")} />
        </div>
      </PageForm>
    </section>
  );
}

async function Feed({ feed }: { feed: string | null }) {
  const t = deskText("meetings");
  const { origin } = await request();
  return (
    <section className="stack" aria-labelledby="agenda">
      <h2 id="agenda">{t("hours.feed")}</h2>
      <p>{t("hours.feedLead")}</p>
      {feed && (
        <>
          <p>
            <b>{t("hours.feedLabel")}</b>
            <br />
            <code className="address">
              {origin}/api/agenda/{feed}.ics
            </code>
          </p>
          <p className="fine">
            {t("hours.feedSecret")} {t("hours.feedRenewHint")}
          </p>
        </>
      )}
      <PageForm
        action={newFeed}
        words={deskFormWords()}
        look="secondary"
        submit={t(feed ? "hours.feedRenew" : "hours.feedCreate")}
      />
    </section>
  );
}

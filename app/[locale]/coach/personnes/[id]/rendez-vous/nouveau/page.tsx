import { SelectField } from "../../../../../../../components/forms/select-field.client";
import { BackLink } from "../../../../../../../components/layout/back-link";
import { Tabs } from "../../../../../../../components/ui/tabs";
import { deskFormWords, deskText } from "../../../../../../../lib/i18n/desk/text";
import { dayInWords, headed, timeInWords } from "../../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../../lib/i18n/locale";
import { parsePlainDate } from "../../../../../../../lib/kernel/plain-date";
import { brusselsDay, brusselsTime, isClockTime } from "../../../../../../../lib/kernel/zoned";
import { read } from "../../../../../../../lib/platform/read";
import { sessionPlaces } from "../../../../../../../lib/sessions/queries/desk";
import { purposes } from "../../../../../../../lib/tracks/model/meetings";
import { freeTimes } from "../../../../../../../lib/tracks/queries/meetings/desk";
import { PageForm } from "../../../../../page-form";
import { plan } from "../../../../agenda/actions";
import { aboutPlan, PlaceField, WhenFields } from "../../../../agenda/place-field";

type Search = { readonly minutes?: string; readonly jour?: string; readonly de?: string; readonly a?: string };
type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> };

const lengths = [30, 45, 60, 90] as const;
const clock = (typed: string | undefined) => (typed && isClockTime(typed) ? typed : undefined);

/** A new meeting, with one's own free times in view: one tap puts a time into the form, with or without scripts. */
export default async function NewMeeting({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const search = await searchParams;
  const sites = await read(sessionPlaces, {});
  const t = deskText("meetings");
  const here = `/${localeOr(asked)}/coach/personnes/${id}/rendez-vous`;
  return (
    <>
      <BackLink href={here}>{t("title")}</BackLink>
      <h2>{t("form.title")}</h2>
      <p>{t("form.lead")}</p>
      <PageForm
        action={plan}
        words={deskFormWords()}
        title={t("form.title")}
        hidden={{ person: id }}
        about={aboutPlan}
        submit={t("form.send")}
      >
        <SelectField
          name="purpose"
          label={t("form.purpose")}
          hint={t("form.purposeHint")}
          value="follow_up"
          options={purposes.map((purpose) => ({ value: purpose, label: t(`purpose.${purpose}`) }))}
        />
        <WhenFields day={parsePlainDate(search.jour ?? "")} from={clock(search.de)} to={clock(search.a)} />
        <PlaceField sites={sites} />
      </PageForm>
      <FreeTimes here={`${here}/nouveau`} minutes={lengths.find((one) => String(one) === search.minutes) ?? 60} />
    </>
  );
}

async function FreeTimes({ here, minutes }: { here: string; minutes: number }) {
  const t = deskText("meetings");
  const slots = await read(freeTimes, { from: brusselsDay(new Date()), days: 14, minutes });
  const days = [...Map.groupBy(slots, ({ startsAt }) => brusselsDay(startsAt))].slice(0, 7);
  return (
    <section className="stack" aria-labelledby="libres">
      <h2 id="libres">{t("form.slots")}</h2>
      <p className="fine">{t("form.slotsHint")}</p>
      <Tabs
        label={t("form.minutes")}
        tabs={lengths.map((length) => ({
          href: `${here}?minutes=${length}#libres`,
          text: t("form.minutesOf", { minutes: length }),
          current: length === minutes ? ("page" as const) : undefined,
        }))}
      />
      {days.length === 0 && <p className="muted">{t("form.noSlots")}</p>}
      <ul className="tasks">
        {days.map(([day, times]) => (
          <li key={day}>
            <b>{headed("fr", dayInWords("fr", times[0]?.startsAt ?? new Date()))}</b>
            {times.map(({ startsAt, endsAt }) => (
              <a
                key={startsAt.toISOString()}
                className="unbroken"
                href={`${here}?minutes=${minutes}&jour=${day}&de=${brusselsTime(startsAt)}&a=${brusselsTime(endsAt)}`}
              >
                {timeInWords("fr", startsAt)}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

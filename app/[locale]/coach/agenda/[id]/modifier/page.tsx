import { TextField } from "../../../../../../components/forms/text-field.client";
import { BackLink } from "../../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { brusselsDay, brusselsTime } from "../../../../../../lib/kernel/zoned";
import { read } from "../../../../../../lib/platform/read";
import { sessionPlaces } from "../../../../../../lib/sessions/queries/desk";
import { oneMeeting } from "../../../../../../lib/tracks/queries/meetings/desk";
import { PageForm } from "../../../../page-form";
import { change } from "../../actions";
import { aboutPlan, PlaceField, WhenFields } from "../../place-field";

export default async function EditPage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  const { meeting, detail } = await read(oneMeeting, { meeting: id });
  const sites = await read(sessionPlaces, {});
  const t = deskText("meetings");
  const where = meeting.site ? [meeting.site, meeting.room].filter(Boolean).join("|") : meeting.place;
  return (
    <>
      <BackLink href={`/${localeOr(locale)}/coach/agenda/${id}`}>{t("title")}</BackLink>
      <h1>{t("edit.title")}</h1>
      <p>{t("edit.lead")}</p>
      <PageForm
        action={change}
        words={deskFormWords()}
        title={t("edit.title")}
        hidden={{ meeting: id, version: String(meeting.version) }}
        about={aboutPlan}
        submit={t("edit.send")}
      >
        <WhenFields day={brusselsDay(meeting.startsAt)} from={brusselsTime(meeting.startsAt)} to={brusselsTime(meeting.endsAt)} />
        <PlaceField sites={sites} value={where} detail={detail ?? undefined} />
        {meeting.capacity !== null && (
          <TextField
            name="capacity"
            type="number"
            label={t("workshop.capacity")}
            value={String(meeting.capacity)}
            min={1}
            max={100}
            required
          />
        )}
      </PageForm>
    </>
  );
}

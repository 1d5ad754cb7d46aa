import { TextField } from "../../../../../components/forms/text-field.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { localeOr } from "../../../../../lib/i18n/locale";
import { read } from "../../../../../lib/platform/read";
import { sessionPlaces } from "../../../../../lib/sessions/queries/desk";
import { PageForm } from "../../../page-form";
import { planGroup } from "../actions";
import { aboutPlan, PlaceField, WhenFields } from "../place-field";

/** A workshop: its name, its time, its room, its places. People are added on its own page. */
export default async function WorkshopPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOr((await params).locale);
  const sites = await read(sessionPlaces, {});
  const t = deskText("meetings");
  return (
    <>
      <BackLink href={`/${locale}/coach/agenda`}>{t("agenda.title")}</BackLink>
      <h1>{t("workshop.title")}</h1>
      <PageForm
        action={planGroup}
        words={deskFormWords()}
        title={t("workshop.title")}
        about={aboutPlan}
        submit={t("workshop.send")}
      >
        <TextField name="title" label={t("workshop.name")} maxLength={120} required />
        <WhenFields />
        <PlaceField sites={sites} />
        <TextField name="capacity" type="number" label={t("workshop.capacity")} value="8" min={1} max={100} required />
      </PageForm>
    </>
  );
}

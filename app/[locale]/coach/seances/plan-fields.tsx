import { SelectField } from "../../../../components/forms/select-field.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { deskText } from "../../../../lib/i18n/desk/text";
import { locales, ownName } from "../../../../lib/i18n/locale";
import { brusselsDay, brusselsTime } from "../../../../lib/kernel/zoned";
import type { Sheet, SiteChoice } from "../../../../lib/sessions/queries/desk";

type PlanFieldsProps = { places: readonly SiteChoice[]; session?: Sheet["session"] };

/** The fields of a session's plan, empty or as they stand. */
export function PlanFields({ places, session }: PlanFieldsProps) {
  const t = deskText("sessions");
  return (
    <>
      <SelectField name="site" label={t("form.site")} value={session?.siteId ?? places[0]?.id} options={places.map(({ id, name, locality }) => ({ value: id, label: `${name}, ${locality}` }))} />
      <TextField name="room" label={t("form.room")} value={session?.room ?? places[0]?.rooms[0]} maxLength={80} required />
      <TextField name="day" type="date" size="medium" label={t("form.day")} value={session && brusselsDay(session.startsAt)} required />
      <TextField name="from" type="time" size="short" label={t("form.from")} value={session ? brusselsTime(session.startsAt) : "09:30"} required />
      <TextField name="to" type="time" size="short" label={t("form.to")} value={session ? brusselsTime(session.endsAt) : "11:00"} required />
      <TextField name="capacity" type="number" size="short" label={t("form.capacity")} value={String(session?.capacity ?? 12)} min={1} max={500} required />
      <SelectField name="language" label={t("form.language")} value={session?.language ?? "fr"} options={languages} />
      <TextField name="interpreter" label={t("form.interpreter")} hint={t("form.interpreterHint")} value={session?.interpreter ?? ""} maxLength={80} />
    </>
  );
}

const languages = locales.filter((locale) => locale !== "fr-facile").map((locale) => ({ value: locale, label: ownName[locale] }));

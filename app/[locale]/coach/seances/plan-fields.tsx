import { SelectField } from "../../../../components/forms/select-field.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { deskText } from "../../../../lib/i18n/desk/text";
import { locales, ownName } from "../../../../lib/i18n/locale";
import { brusselsDay, brusselsTime } from "../../../../lib/kernel/zoned";
import type { Sheet, SiteChoice } from "../../../../lib/sessions/queries/desk";

type PlanFieldsProps = { places: readonly SiteChoice[]; session?: Sheet["session"] };

/** Which of these fields a refusal is about. */
export const aboutPlan = {
  in_the_past: "day",
  ends_before_start: "to",
  host_busy: "from",
  room_taken: "room",
  capacity_below_taken: "capacity",
};

/** The fields of a session's plan, empty or as they stand. */
export function PlanFields({ places, session }: PlanFieldsProps) {
  const t = deskText("sessions");
  const was = session ? asItStands(session) : asProposed(places[0]);
  return (
    <>
      <SelectField
        name="site"
        label={t("form.site")}
        value={was.site}
        options={places.map(({ id, name, locality }) => ({ value: id, label: `${name}, ${locality}` }))}
      />
      <TextField name="room" label={t("form.room")} value={was.room} maxLength={80} required />
      <div className="form-row">
        <TextField name="day" type="date" label={t("form.day")} value={was.day} required />
        <TextField name="from" type="time" label={t("form.from")} value={was.from} required />
        <TextField name="to" type="time" label={t("form.to")} value={was.to} required />
      </div>
      <div className="form-row">
        <TextField name="capacity" type="number" label={t("form.capacity")} value={was.capacity} min={1} max={500} required />
        <SelectField name="language" label={t("form.language")} value={was.language} options={languages} />
      </div>
      <TextField
        name="interpreter"
        label={t("form.interpreter")}
        hint={t("form.interpreterHint")}
        value={was.interpreter}
        maxLength={80}
      />
    </>
  );
}

type Plan = Readonly<Record<"site" | "room" | "day" | "from" | "to" | "capacity" | "language" | "interpreter", string>>;

const asItStands = (session: Sheet["session"]): Plan => ({
  site: session.siteId,
  room: session.room,
  day: brusselsDay(session.startsAt),
  from: brusselsTime(session.startsAt),
  to: brusselsTime(session.endsAt),
  capacity: String(session.capacity),
  language: session.language,
  interpreter: session.interpreter ?? "",
});

const asProposed = (place: SiteChoice | undefined): Plan => ({
  site: place?.id ?? "",
  room: place?.rooms[0] ?? "",
  day: "",
  from: "09:30",
  to: "11:00",
  capacity: "12",
  language: "fr",
  interpreter: "",
});

const languages = locales.filter((locale) => locale !== "fr-facile").map((locale) => ({ value: locale, label: ownName[locale] }));

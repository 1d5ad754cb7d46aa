import { SelectField } from "../../../../components/forms/select-field.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { deskText } from "../../../../lib/i18n/desk/text";
import type { SiteChoice } from "../../../../lib/sessions/queries/desk";

/** Which of the fields of a plan a refusal is about. */
export const aboutPlan = {
  in_the_past: "day",
  too_far: "day",
  time_wrong: "from",
  ends_before_start: "to",
  duration_wrong: "to",
  coach_busy: "from",
  coach_off: "day",
  person_busy: "from",
  room_busy: "where",
  room_unknown: "where",
  capacity_below_taken: "capacity",
};

/** Where: each room of each house, the house alone, or by telephone, video, elsewhere. One choice, so that no room can be of another house. */
export function PlaceField({ sites, value, detail }: { sites: readonly SiteChoice[]; value?: string; detail?: string }) {
  const t = deskText("meetings");
  const inside = sites.flatMap(({ id, name, rooms }) => [
    ...rooms.map((room) => ({ value: `${id}|${room}`, label: `${name}, ${room}` })),
    { value: id, label: name },
  ]);
  const outside = (["phone", "video", "elsewhere"] as const).map((place) => ({ value: place, label: t(`place.${place}`) }));
  return (
    <>
      <SelectField name="where" label={t("form.where")} value={value ?? inside[0]?.value} options={[...inside, ...outside]} />
      <TextField name="detail" label={t("form.detail")} hint={t("form.detailHint")} value={detail} maxLength={200} />
    </>
  );
}

type When = { readonly day?: string; readonly from?: string; readonly to?: string };

export function WhenFields({ day = "", from = "", to = "" }: When) {
  const t = deskText("meetings");
  return (
    <div className="form-row">
      <TextField name="day" type="date" label={t("form.day")} value={day} required />
      <TextField name="from" type="time" label={t("form.from")} value={from} required />
      <TextField name="to" type="time" label={t("form.to")} value={to} required />
    </div>
  );
}

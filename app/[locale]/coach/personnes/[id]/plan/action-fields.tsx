import { SelectField } from "../../../../../../components/forms/select-field.client";
import { TextArea } from "../../../../../../components/forms/text-area.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { durationInWords } from "../../../../../../lib/i18n/format";
import { owners, presetCodes, presets } from "../../../../../../lib/tracks/model/plan";
import type { PlanAction } from "../../../../../../lib/tracks/queries/plan";

const optionOf = (preset: (typeof presetCodes)[number]) => {
  const t = deskText("plan");
  return {
    value: preset,
    label: t("action.usual", { text: t(`presets.${preset}`), time: durationInWords("fr", presets[preset].minutes) }),
  };
};

type Named = Pick<PlanAction, "preset" | "title" | "owner" | "dueOn" | "minutes" | "remark">;
const fresh: Named = { preset: null, title: null, owner: "person", dueOn: null, minutes: null, remark: null };

/** What is done, by whom, by when. */
export function ActionFields({ action = fresh }: { action?: Named }) {
  const t = deskText("plan");
  return (
    <>
      <SelectField
        name="preset"
        label={t("action.preset")}
        hint={t("action.presetHint")}
        value={action.preset ?? ""}
        options={[{ value: "", label: t("action.own") }, ...presetCodes.map(optionOf)]}
      />
      <TextField name="title" label={t("action.title")} hint={t("action.titleHint")} value={action.title ?? ""} maxLength={160} />
      <SelectField
        name="owner"
        label={t("action.owner")}
        value={action.owner}
        options={owners.map((owner) => ({ value: owner, label: t(`owner.${owner}`) }))}
      />
      <div className="form-row">
        <TextField name="dueOn" label={t("action.dueOn")} type="date" value={action.dueOn ?? ""} />
        <TextField
          name="minutes"
          label={t("action.minutes")}
          hint={t("action.minutesHint")}
          type="number"
          inputMode="numeric"
          size="short"
          value={action.minutes === null ? "" : String(action.minutes)}
        />
      </div>
      <TextArea name="remark" label={t("action.remark")} value={action.remark ?? ""} maxLength={500} rows={2} />
    </>
  );
}

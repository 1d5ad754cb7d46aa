import type { ReactNode } from "react";
import { SelectField } from "../../../../../../components/forms/select-field.client";
import { TextArea } from "../../../../../../components/forms/text-area.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import type { PlainDate } from "../../../../../../lib/kernel/plain-date";
import { closingReasons, suspensionReasons } from "../../../../../../lib/tracks/model/life";
import type { CoachChoice } from "../../../../../../lib/tracks/queries/file";
import type { Life } from "../../../../../../lib/tracks/queries/life";
import { PageForm, type FormAction } from "../../../../page-form";
import { CoachOptions } from "../coach-options";
import { end, goOn, hired, hold, lost, otherCoach, prolong } from "./actions";

/** Addresses of the forms of a track: `?etape=suspendre`. */
export const formSlugs = {
  suspendre: "suspend",
  reprendre: "resume",
  prolonger: "renew",
  emploi: "hire",
  "fin-emploi": "lose_job",
  coach: "assign",
  clore: "close",
} as const;
export type FormSlug = keyof typeof formSlugs;
export type FormStep = (typeof formSlugs)[FormSlug];

type Given = { readonly life: Life; readonly today: PlainDate; readonly coaches: readonly CoachChoice[] };
type Form = {
  readonly action: FormAction;
  readonly fields: (given: Given) => ReactNode;
  readonly about?: Readonly<Record<string, string>>;
  readonly look?: "danger";
};

const t = deskText("file");
const day = { day_too_early: "on", day_in_future: "on" };
const choose = { value: "", label: t("suspend.choose") };

/** Each form of the life of a track: what it asks, and which field a refusal is about. */
const forms: Readonly<Record<FormStep, Form>> = {
  suspend: {
    action: hold,
    about: { day_too_early: "from", day_in_future: "from", until_before_from: "plannedUntil", suspended_then: "from" },
    fields: ({ today }) => (
      <>
        <SelectField
          name="reason"
          label={t("suspend.reason")}
          value=""
          options={[choose, ...suspensionReasons.map((value) => ({ value, label: t(`suspend.reasons.${value}`) }))]}
        />
        <TextField name="from" type="date" size="medium" label={t("suspend.from")} value={today} />
        <TextField name="plannedUntil" type="date" size="medium" label={t("suspend.until")} />
      </>
    ),
  },
  resume: { action: goOn, about: day, fields: ({ today }) => <Day label={t("resume.on")} today={today} /> },
  renew: {
    action: prolong,
    about: { too_many_months: "months", beyond_cap: "months" },
    fields: ({ life }) => (
      <>
        <SelectField
          name="months"
          size="medium"
          label={t("renew.months")}
          value="1"
          options={Array.from({ length: life.monthsToAdd }, (_, at) => ({
            value: String(at + 1),
            label: t("renew.month", { count: at + 1 }),
          }))}
        />
        <TextArea name="reason" label={t("renew.reason")} rows={2} />
      </>
    ),
  },
  hire: { action: hired, about: day, fields: ({ today }) => <Day label={t("hire.on")} today={today} /> },
  lose_job: { action: lost, about: day, fields: ({ today }) => <Day label={t("lose_job.on")} today={today} /> },
  assign: {
    action: otherCoach,
    about: { coach_missing: "coach", same_coach: "coach" },
    fields: ({ life, coaches }) => (
      <>
        <CoachOptions
          label={t("assign.coach")}
          coaches={coaches.filter(({ id }) => id !== life.coach)}
          choose={t("suspend.choose")}
        />
        <SelectField
          name="weight"
          label={t("assign.weight")}
          value={String(life.weight)}
          options={(["1", "2", "3"] as const).map((weight) => ({ value: weight, label: t(`open.weights.${weight}`) }))}
        />
        <TextField name="reason" label={t("assign.reason")} />
      </>
    ),
  },
  close: {
    action: end,
    about: day,
    look: "danger",
    fields: ({ today }) => (
      <>
        <SelectField
          name="reason"
          label={t("close.reason")}
          value=""
          options={[choose, ...closingReasons.map((value) => ({ value, label: t(`close.reasons.${value}`) }))]}
        />
        <TextField name="to" label={t("close.to")} hint={t("close.toHint")} />
        <Day label={t("close.on")} today={today} />
      </>
    ),
  },
};

const Day = ({ label, today }: { label: string; today: PlainDate }) => (
  <TextField name="on" type="date" size="medium" label={label} value={today} />
);

/** One form at a time, under its own address: it works without scripts, and an error stands where it was made. */
export function StepForm({ step, ...given }: Given & { step: FormStep }) {
  const { action, fields, about, look } = forms[step];
  const { person, track } = given.life;
  const hidden = { person, ...(step === "renew" ? { version: String(track.version) } : {}) };
  return (
    <PageForm action={action} words={deskFormWords()} hidden={hidden} about={about} look={look} submit={t(`${step}.send`)}>
      {fields(given)}
    </PageForm>
  );
}

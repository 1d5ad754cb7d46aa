import { notFound } from "next/navigation";
import { SelectField } from "../../../../../../../components/forms/select-field.client";
import { ChoiceBar } from "../../../../../../../components/forms/choice-rows.client";
import { TextField } from "../../../../../../../components/forms/text-field.client";
import { BackLink } from "../../../../../../../components/layout/back-link";
import { diplomas, stays, type Situation } from "../../../../../../../lib/eligibility/model";
import { eligibilityFile } from "../../../../../../../lib/eligibility/queries/verified";
import { deskFormWords, deskText } from "../../../../../../../lib/i18n/desk/text";
import { plainDayInWords } from "../../../../../../../lib/i18n/eligibility/sentences";
import { localeOr } from "../../../../../../../lib/i18n/locale";
import { read } from "../../../../../../../lib/platform/read";
import { PageForm } from "../../../../../page-form";
import { toFile } from "../../../where";
import { decide } from "../actions";
import { Periods } from "./periods";
import "../../../../../../papers.css";

type Props = { params: Promise<{ locale: string; id: string }> };

/** All that is known on the first day of the track, in dates; the decision follows from it. */
export default async function SituationPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = localeOr(asked);
  const { person, standing } = await read(eligibilityFile, { person: id });
  if (!standing) notFound();
  const t = deskText("criteria");
  const latest = standing.decisions[0];
  const known: Partial<Situation> = latest?.situation ?? {};
  return (
    <div className="stack">
      <BackLink href={`/${locale}${toFile(person, "eligibilite")}`}>{t("title")}</BackLink>
      <h2>{t("situation.title")}</h2>
      <p>{t("situation.lead", { day: plainDayInWords("fr", standing.start.startedOn) })}</p>
      <PageForm
        action={decide}
        words={deskFormWords()}
        title={t("situation.title")}
        hidden={{ person, since: latest?.id ?? "" }}
        submit={t("situation.send")}
        about={{ birth_after_start: "birthDate" }}
      >
        <TextField name="birthDate" type="date" size="short" label={t("situation.birth")} value={known.birthDate ?? undefined} />
        <YesNo name="schooling" legend={t("situation.schooling")} value={known.subjectToCompulsorySchooling} />
        <YesNo name="registered" legend={t("situation.registered")} value={known.registeredAtForem} />
        <Periods list="forem" periods={known.foremPeriods} />
        <Choice
          name="diploma"
          label={t("situation.diploma")}
          value={known.highestDiploma}
          options={diplomas.map((value) => ({ value, label: t(`situation.diplomas.${value}`) }))}
        />
        <YesNo name="sixthYear" legend={t("situation.sixthYear")} value={known.professionalSixthYearOnly} />
        <Periods list="activity" periods={known.activityPeriods} />
        <Periods list="allowance" periods={known.allowancePeriods} />
        <Choice
          name="receives"
          label={t("situation.receives")}
          value={receiving(known.receives)}
          options={(["none", "ri", "asfe", "both"] as const).map((value) => ({
            value,
            label: t(`situation.receiving.${value}`),
          }))}
        />
        <Choice
          name="stay"
          label={t("situation.stay")}
          value={known.stay}
          options={stays.map((value) => ({ value, label: t(`situation.stays.${value}`) }))}
        />
        <YesNo name="aviq" legend={t("situation.aviq")} value={known.aviq} />
        <YesNo name="sentByForem" legend={t("situation.sentByForem")} value={known.sentByForem} />
      </PageForm>
    </div>
  );
}

function receiving(receives: Situation["receives"]) {
  if (!receives) return null;
  if (receives.length === 2) return "both";
  return receives[0] ?? "none";
}

const answers = ["yes", "no", "unknown"] as const;
const said = (value: boolean | null | undefined) => (value === null || value === undefined ? "unknown" : value ? "yes" : "no");

function YesNo({ name, legend, value }: { name: string; legend: string; value: boolean | null | undefined }) {
  const t = deskText("criteria");
  return (
    <ChoiceBar
      name={name}
      legend={legend}
      value={said(value)}
      choices={answers.map((answer) => ({ value: answer, label: t(`situation.yesNo.${answer}`) }))}
    />
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | null | undefined;
  options: readonly { readonly value: string; readonly label: string }[];
};

function Choice({ name, label, value, options }: ChoiceProps) {
  const unknown = { value: "", label: deskText("criteria")("situation.notKnown") };
  return <SelectField name={name} label={label} size="medium" value={value ?? ""} options={[unknown, ...options]} />;
}

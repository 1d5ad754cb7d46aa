import { SelectField } from "../../../../../../components/forms/select-field.client";
import { TextArea } from "../../../../../../components/forms/text-area.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { dayOnPaper } from "../../../../../../lib/tracks/agreement/words";
import { frequencies, type AgreementChoices, type AgreementView } from "../../../../../../lib/tracks/model/agreements";
import type { AgreementDesk } from "../../../../../../lib/tracks/queries/agreements";
import { PageForm } from "../../../../page-form";
import { draft as save } from "./actions";

/** Which field a refusal of the days is about. */
const about = {
  before_track: "from",
  commitment_too_short: "until",
  commitment_too_long: "until",
  beyond_legal_cap: "until",
};

/** Dates, how often, and what these two add in their own words. */
export function DraftForm({ desk, draft }: { desk: AgreementDesk; draft: AgreementView | undefined }) {
  const t = deskText("agreements");
  const dates = draft?.content ?? desk.proposed;
  if (!dates) return null;
  return (
    <section className="stack" aria-labelledby="preparer">
      <h3 id="preparer">{draft ? t("draft.change") : t("draft.title")}</h3>
      <Limits desk={desk} dates={dates} />
      <PageForm
        action={save}
        words={deskFormWords()}
        hidden={{
          person: desk.person,
          ...(draft && { version: String(draft.version) }),
          ...(desk.kind === "renewal" && { from: dates.from, until: dates.until }),
        }}
        about={about}
        submit={t("draft.save")}
      >
        {desk.kind === "first" && <Days dates={dates} />}
        <Choices choices={draft?.content.choices} />
      </PageForm>
    </section>
  );
}

type Dates = NonNullable<AgreementDesk["proposed"]>;

function Days({ dates }: { dates: Dates }) {
  const t = deskText("agreements");
  return (
    <>
      <TextField name="from" type="date" label={t("draft.from")} value={dates.from} size="medium" />
      <TextField
        name="until"
        type="date"
        label={t("draft.until")}
        hint={t("draft.untilHint")}
        value={dates.until}
        size="medium"
      />
    </>
  );
}

function Choices({ choices }: { choices: AgreementChoices | undefined }) {
  const t = deskText("agreements");
  const lines = { hint: t("draft.linesHint"), rows: 4 };
  return (
    <>
      <SelectField
        name="frequency"
        label={t("draft.frequency")}
        value={choices?.frequency ?? "fortnightly"}
        size="medium"
        options={frequencies.map((value) => ({ value, label: t(`draft.frequencies.${value}`) }))}
      />
      <TextArea name="forPerson" label={t("draft.person")} value={choices?.person.join("\n")} {...lines} />
      <TextArea name="forMire" label={t("draft.mire")} value={choices?.mire.join("\n")} {...lines} />
    </>
  );
}

function Limits({ desk, dates }: { desk: AgreementDesk; dates: Dates }) {
  const t = deskText("agreements");
  const { min, max, cap } = desk.limits;
  return (
    <>
      <p>
        {desk.kind === "first"
          ? t("draft.lead", { min: String(min), max: String(max), cap: dayOnPaper("fr", cap) })
          : t("draft.renewal", { from: dayOnPaper("fr", dates.from), until: dayOnPaper("fr", dates.until) })}
      </p>
      {desk.third && <p className="fine">{t("draft.third", { third: desk.third })}</p>}
    </>
  );
}

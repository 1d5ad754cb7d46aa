import { ChoiceBar } from "../../../../../../components/forms/choice-rows.client";
import { SelectField } from "../../../../../../components/forms/select-field.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import type { VerifiedFile } from "../../../../../../lib/eligibility/model/verified";
import type { PaperChoice } from "../../../../../../lib/eligibility/queries/verified";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { conditionName, paperName } from "../../../../../../lib/i18n/papers/names";
import { text } from "../../../../../../lib/i18n/text";
import { PageForm } from "../../../../page-form";
import { check } from "./actions";

type Props = { readonly person: string; readonly file: VerifiedFile; readonly papers: readonly PaperChoice[] };

const outcomes = ["met", "unmet", "unknown"] as const;

/** Notes a proof: which condition, what it says, by which paper or by what was seen, until when. */
export function Check({ person, file, papers }: Props) {
  const t = deskText("criteria");
  const choose = { value: "", label: text("fr", "papers")("add.choose") };
  const named = ({ kind, name }: PaperChoice) => t("check.paper", { name: `${paperName("fr", kind)} (${name})` });
  return (
    <section className="stack" aria-labelledby="preuve">
      <h3 id="preuve">{t("check.title")}</h3>
      <PageForm
        action={check}
        words={deskFormWords()}
        hidden={{ person }}
        submit={t("check.send")}
        about={{ paper_missing: "proof", paper_refused_before: "proof", paper_waits: "proof", criterion_not_here: "code" }}
      >
        <SelectField
          name="code"
          label={t("check.code")}
          size="medium"
          options={[
            choose,
            ...[...file.base, ...file.criteria].map(({ code }) => ({ value: code, label: conditionName("fr", code) })),
          ]}
        />
        <ChoiceBar
          name="outcome"
          legend={t("check.outcome")}
          choices={outcomes.map((value) => ({ value, label: t(`criteria.outcomes.${value}`) }))}
        />
        <SelectField
          name="proof"
          label={t("check.proof")}
          size="medium"
          options={[
            choose,
            { value: "seen", label: t("check.seen") },
            { value: "declared", label: t("check.declared") },
            ...papers.map((paper) => ({ value: `paper:${paper.id}`, label: named(paper) })),
          ]}
        />
        <TextField name="expiresOn" type="date" size="short" label={t("check.expires")} />
        <TextField name="note" label={t("check.note")} hint={t("check.noteHint")} />
      </PageForm>
    </section>
  );
}

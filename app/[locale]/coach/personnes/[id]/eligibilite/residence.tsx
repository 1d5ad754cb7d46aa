import { ChoiceBar } from "../../../../../../components/forms/choice-rows.client";
import { SelectField } from "../../../../../../components/forms/select-field.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { Notice } from "../../../../../../components/ui/notice";
import { titleTypes, workMentions } from "../../../../../../lib/eligibility/model/verified";
import type { EligibilityStanding, PaperChoice } from "../../../../../../lib/eligibility/queries/verified";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { plainDayInWords } from "../../../../../../lib/i18n/eligibility/sentences";
import { paperName } from "../../../../../../lib/i18n/papers/names";
import { text } from "../../../../../../lib/i18n/text";
import { PageForm } from "../../../../page-form";
import { note } from "./actions";

type Props = { readonly person: string; readonly standing: EligibilityStanding; readonly papers: readonly PaperChoice[] };

/** The residence title: its type, what the card says of the labour market, its last day. */
export function Residence({ person, standing, papers }: Props) {
  const t = deskText("criteria");
  const { title } = standing.file;
  const choose = { value: "", label: text("fr", "papers")("add.choose") };
  return (
    <section className="stack" aria-labelledby="titre">
      <h3 id="titre">{t("residence.title")}</h3>
      <Noted standing={standing} />
      <p className="fine">{t("residence.lead")}</p>
      <PageForm
        action={note}
        words={deskFormWords()}
        hidden={{ person }}
        submit={t("residence.send")}
        look="secondary"
        about={{ paper_missing: "document", paper_refused_before: "document", paper_waits: "document" }}
      >
        <SelectField
          name="type"
          label={t("residence.type")}
          size="medium"
          value={title?.content.type}
          options={[choose, ...titleTypes.map((value) => ({ value, label: t(`residence.types.${value}`) }))]}
        />
        <ChoiceBar
          name="mention"
          legend={t("residence.mention")}
          value={title?.content.mention}
          choices={workMentions.map((value) => ({ value, label: t(`residence.mentions.${value}`) }))}
        />
        <TextField name="until" type="date" size="short" label={t("residence.expires")} value={title?.expiresOn ?? undefined} />
        <SelectField
          name="document"
          label={t("residence.document")}
          size="medium"
          value={title?.document ?? ""}
          options={[
            { value: "", label: t("residence.noDocument") },
            ...papers.map(({ id, kind, name }) => ({ value: id, label: `${paperName("fr", kind)} (${name})` })),
          ]}
        />
      </PageForm>
    </section>
  );
}

function Noted({ standing: { file, today } }: { standing: EligibilityStanding }) {
  const t = deskText("criteria");
  const { title } = file;
  if (!title?.expiresOn) return <p>{t("residence.none")}</p>;
  const day = plainDayInWords("fr", title.expiresOn);
  if (title.expiresOn < today)
    return (
      <Notice tone="warn">
        <p>{t("residence.expired", { day })}</p>
      </Notice>
    );
  const { type, mention } = title.content;
  return <p>{t("residence.line", { type: t(`residence.types.${type}`), mention: t(`residence.mentions.${mention}`), day })}</p>;
}

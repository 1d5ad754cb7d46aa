import { CheckField } from "../../../../../../components/forms/check-field.client";
import { SelectField } from "../../../../../../components/forms/select-field.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { FileField, UploadForm } from "../../../../../../components/forms/upload-form.client";
import { Disclosure } from "../../../../../../components/ui/disclosure";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import type { Locale } from "../../../../../../lib/i18n/locale";
import type { FormState } from "../../../../../../lib/kernel/outcome";
import type { AgreementView } from "../../../../../../lib/tracks/model/agreements";

type PaperFormProps = {
  readonly locale: Locale;
  /** This page, without its language. */
  readonly back: string;
  readonly agreement: AgreementView;
  readonly state: FormState;
};

/** Signed by hand: the scan goes with who signed, when, and whether it was read aloud. */
export function PaperForm({ locale, back, agreement, state }: PaperFormProps) {
  const t = deskText("agreements");
  const waiting = agreement.signatures.filter(({ status }) => status !== "given");
  const names = { person: agreement.content.person, mire: agreement.content.coach, third: agreement.content.third ?? "" };
  const form = (
    <UploadForm
      slot="scan"
      state={state}
      words={deskFormWords()}
      hidden={{ locale, back, key: crypto.randomUUID() }}
      submit={t("paper.submit")}
      file={<FileField label={t("paper.file")} hint={t("paper.fileHint")} />}
    >
      <SelectField
        name="signature"
        label={t("paper.who")}
        size="medium"
        options={waiting.map(({ id, party }) => ({ value: id, label: `${t(`signatures.parties.${party}`)} : ${names[party]}` }))}
      />
      <TextField name="signedName" label={t("paper.name")} maxLength={120} autoComplete="off" />
      <TextField name="on" type="date" label={t("paper.on")} size="medium" />
      <CheckField name="readAloud" on="yes" label={t("paper.readAloud")} />
    </UploadForm>
  );
  return (
    <section className="stack" aria-labelledby="papier">
      <h3 id="papier">{t("paper.title")}</h3>
      <p>{t("paper.lead")}</p>
      {state.status === "fresh" ? <Disclosure title={t("paper.submit")}>{form}</Disclosure> : form}
    </section>
  );
}

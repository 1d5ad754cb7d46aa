import { PhotoDrawing } from "../../../../components/documents/photo-drawing";
import { SelectField } from "../../../../components/forms/select-field.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { FileField, UploadForm } from "../../../../components/forms/upload-form.client";
import { chosenKinds } from "../../../../lib/documents/model";
import { formWords } from "../../../../lib/i18n/form-words";
import type { Locale } from "../../../../lib/i18n/locale";
import { paperName } from "../../../../lib/i18n/papers/names";
import { text } from "../../../../lib/i18n/text";
import type { FormState } from "../../../../lib/kernel/outcome";

type Props = { readonly locale: Locale; readonly person: string; readonly state: FormState; readonly back: string };

/** Brings a paper: camera first, then a file; and who has neither brings it along. */
export function Add({ locale, person, state, back }: Props) {
  const t = text(locale, "papers");
  return (
    <section className="stack" aria-labelledby="envoyer">
      <h2 id="envoyer">{t("add.title")}</h2>
      <p>{t("add.lead")}</p>
      <UploadForm
        slot="papier"
        state={state}
        words={formWords(locale)}
        hidden={{ key: crypto.randomUUID(), locale, back, person }}
        submit={t("add.send")}
        file={
          <FileField camera={t("add.camera")} label={t("add.folder")} hint={t("add.folderHint")} drawing={<PhotoDrawing />} />
        }
      >
        <SelectField
          name="kind"
          label={t("add.kind")}
          options={[
            { value: "", label: t("add.choose") },
            ...chosenKinds.map((kind) => ({ value: kind, label: paperName(locale, kind) })),
          ]}
        />
        <TextField name="expiresOn" type="date" size="short" label={t("add.expires")} hint={t("add.expiresHint")} />
      </UploadForm>
      <p>{t("add.bring")}</p>
    </section>
  );
}

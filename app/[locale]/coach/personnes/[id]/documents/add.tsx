import { SelectField } from "../../../../../../components/forms/select-field.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { FileField, UploadForm } from "../../../../../../components/forms/upload-form.client";
import { chosenKinds } from "../../../../../../lib/documents/model";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import type { Locale } from "../../../../../../lib/i18n/locale";
import { paperName } from "../../../../../../lib/i18n/papers/names";
import { text } from "../../../../../../lib/i18n/text";
import type { FormState } from "../../../../../../lib/kernel/outcome";

type Props = { readonly locale: Locale; readonly person: string; readonly back: string; readonly state: FormState };

/** A paper that the coach brings in. */
export function Add({ locale, person, back, state }: Props) {
  const t = deskText("documents");
  const choose = { value: "", label: text("fr", "papers")("add.choose") };
  return (
    <section className="stack" aria-labelledby="ajouter">
      <h2 id="ajouter">{t("add.title")}</h2>
      <p>{t("add.lead")}</p>
      <UploadForm
        slot="papier"
        state={state}
        words={deskFormWords()}
        hidden={{ key: crypto.randomUUID(), locale, back, person }}
        submit={t("add.send")}
        file={<FileField label={t("add.file")} />}
      >
        <SelectField
          name="kind"
          label={t("add.kind")}
          size="medium"
          options={[choose, ...chosenKinds.map((kind) => ({ value: kind, label: paperName("fr", kind) }))]}
        />
        <TextField name="expiresOn" type="date" size="short" label={t("add.expires")} />
      </UploadForm>
    </section>
  );
}

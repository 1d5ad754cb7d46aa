import { SelectField } from "../../components/forms/select-field.client";
import { TextArea } from "../../components/forms/text-area.client";
import { TextField } from "../../components/forms/text-field.client";
import { letterSources, rightKinds } from "../../lib/eligibility/model/rights";
import type { ShownRight } from "../../lib/eligibility/queries/rights";
import type { Locale } from "../../lib/i18n/locale";
import { text } from "../../lib/i18n/text";

/** What is noted of a day that a letter gives; the same for the person and for the coach. */
export function RightFields({ locale, right }: { readonly locale: Locale; readonly right?: ShownRight }) {
  const [t, choose] = [text(locale, "rights"), { value: "", label: text(locale, "papers")("add.choose") }];
  return (
    <>
      <SelectField
        name="kind"
        label={t("add.kind")}
        value={right?.kind}
        options={[choose, ...rightKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))]}
      />
      <TextField name="on" type="date" size="short" label={t("add.on")} hint={t("add.onHint")} value={right?.on} />
      <SelectField
        name="source"
        label={t("add.source")}
        value={right?.source ?? undefined}
        options={[choose, ...letterSources.map((source) => ({ value: source, label: t(`sources.${source}`) }))]}
      />
      <TextField
        name="letterOn"
        type="date"
        size="short"
        label={t("add.letterOn")}
        hint={t("add.maybe")}
        value={right?.letterOn ?? undefined}
      />
      <TextArea name="note" label={t("add.note")} hint={t("add.maybe")} value={right?.note ?? undefined} />
    </>
  );
}

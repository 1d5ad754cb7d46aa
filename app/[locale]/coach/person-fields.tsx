import { RadioRows } from "../../../components/forms/choice-rows.client";
import { SelectField } from "../../../components/forms/select-field.client";
import { TextField } from "../../../components/forms/text-field.client";
import { deskText } from "../../../lib/i18n/desk/text";
import { locales, ownName } from "../../../lib/i18n/locale";

/** Who comes, and how to reach them; typed by a coach. Nothing is proposed by the browser: the last person's number is not the next one's. */
export function PersonFields() {
  const t = deskText("sessions");
  return (
    <>
      <TextField name="firstName" label={t("bookFor.firstName")} autoComplete="off" maxLength={80} required />
      <TextField name="familyName" label={t("bookFor.familyName")} autoComplete="off" maxLength={80} />
      <RadioRows
        name="contact"
        legend={t("bookFor.contact")}
        look="plain"
        choices={[
          { value: "phone", label: t("bookFor.phone") },
          { value: "email", label: t("bookFor.email") },
          { value: "none", label: t("bookFor.none") },
        ]}
      />
      <TextField name="phone" type="tel" label={t("bookFor.phoneNumber")} autoComplete="off" />
      <TextField name="email" type="email" label={t("bookFor.emailAddress")} autoComplete="off" />
      <SelectField
        name="locale"
        label={t("bookFor.locale")}
        value="fr"
        options={locales.map((locale) => ({ value: locale, label: ownName[locale] }))}
      />
    </>
  );
}

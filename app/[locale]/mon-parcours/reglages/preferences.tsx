import { ActionForm } from "../../../../components/forms/action-form.client";
import { CheckField } from "../../../../components/forms/check-field.client";
import { RadioRows } from "../../../../components/forms/choice-rows.client";
import { SelectField } from "../../../../components/forms/select-field.client";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { formWords } from "../../../../lib/i18n/form-words";
import { locales, ownName, type Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { OwnSettings } from "../../../../lib/people/queries/account";
import { rename, save } from "./actions";

type Props = { locale: Locale; settings: OwnSettings };

export function Preferences({ locale, settings }: Props) {
  const t = text(locale, "account");
  const [hasPhone, hasEmail] = (["phone", "email"] as const).map((kind) =>
    settings.contacts.some((contact) => contact.kind === kind),
  );
  const isShared = settings.contacts.some(({ use }) => use === "shared");
  return (
    <ActionForm action={save} words={formWords(locale)}>
      <RadioRows
        name="channel"
        legend={t("settings.messages")}
        value={settings.channel}
        choices={[
          { value: "sms", label: t("settings.sms"), picture: "sms", reason: hasPhone ? undefined : t("settings.smsMissing") },
          { value: "email", label: t("settings.email"), reason: hasEmail ? undefined : t("settings.emailMissing") },
          { value: "none", label: t("settings.none"), picture: "phone" },
        ]}
      />
      <SelectField
        name="locale"
        label={t("settings.language")}
        hint={t("settings.languageHint")}
        value={settings.locale}
        options={locales.map((each) => ({ value: each, label: ownName[each] }))}
      />
      {hasPhone && (
        <CheckField
          name="sharedPhone"
          on="yes"
          value={isShared ? "yes" : undefined}
          label={t("settings.shared")}
          hint={t("settings.sharedHint")}
        />
      )}
      <SubmitButton>{t("settings.save")}</SubmitButton>
    </ActionForm>
  );
}

export function Name({ locale, settings }: Props) {
  const t = text(locale, "account");
  return (
    <section className="stack" aria-labelledby="nom">
      <h2 id="nom">{t("settings.identity")}</h2>
      <ActionForm action={rename} words={formWords(locale)}>
        <TextField
          name="firstName"
          label={t("settings.firstName")}
          value={settings.firstName}
          autoComplete="given-name"
          maxLength={80}
          required
        />
        <TextField
          name="familyName"
          label={t("settings.familyName")}
          value={settings.familyName ?? ""}
          autoComplete="family-name"
          maxLength={80}
        />
        <SubmitButton look="secondary">{t("settings.saveName")}</SubmitButton>
      </ActionForm>
    </section>
  );
}

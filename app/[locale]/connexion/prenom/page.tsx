import { ActionForm } from "../../../../components/forms/action-form.client";
import { CheckField } from "../../../../components/forms/check-field.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { BackLink } from "../../../../components/layout/back-link";
import { Page } from "../../../../components/layout/page";
import { formWords } from "../../../../lib/i18n/form-words";
import { localeOr } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { initialState } from "../../../../lib/platform/action";
import { suiteOf, type SuiteProps } from "../suite";
import { enter } from "./actions";

export default async function FirstName(props: SuiteProps) {
  const locale = localeOr((await props.params).locale);
  const suite = await suiteOf(props);
  const t = text(locale, "account");
  const words = formWords(locale);
  return (
    <Page>
      <BackLink href={`/${locale}/connexion`}>{t("code.other")}</BackLink>
      <h1>{t("name.title")}</h1>
      <p className="lead">{t("name.lead")}</p>
      <ActionForm
        action={enter}
        words={words}
        initial={await initialState()}
        title={t("name.title")}
        errorPrefix={words.errorPrefix}
      >
        <HiddenFields values={{ suite }} />
        <TextField
          name="firstName"
          label={t("name.label")}
          hint={t("name.hint")}
          autoComplete="given-name"
          maxLength={80}
          required
        />
        <CheckField name="sharedDevice" on="yes" label={t("signIn.sharedDevice")} hint={t("signIn.sharedDeviceHint")} />
        <SubmitButton>{t("name.enter")}</SubmitButton>
      </ActionForm>
    </Page>
  );
}

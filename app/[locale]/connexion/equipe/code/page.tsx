import { redirect } from "next/navigation";
import { ActionForm } from "../../../../../components/forms/action-form.client";
import { CheckField } from "../../../../../components/forms/check-field.client";
import { CodeField } from "../../../../../components/forms/code-field.client";
import { HiddenFields } from "../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../components/forms/submit-button.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { Page } from "../../../../../components/layout/page";
import { formWords } from "../../../../../lib/i18n/form-words";
import { localeOr } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { initialState } from "../../../../../lib/platform/action";
import { suiteOf, type SuiteProps } from "../../suite";
import { passed } from "../passed";
import { enter } from "./actions";

export default async function SecondFactor(props: SuiteProps) {
  const locale = localeOr((await props.params).locale);
  const suite = await suiteOf(props);
  if (!(await passed())) redirect(`/${locale}/connexion/equipe`);
  const t = text(locale, "account");
  const words = formWords(locale);
  return (
    <Page>
      <BackLink href={`/${locale}/connexion/equipe`}>{t("staff.title")}</BackLink>
      <h1>{t("staff.factorTitle")}</h1>
      <p className="lead">{t("staff.factorLead")}</p>
      <ActionForm
        action={enter}
        words={words}
        initial={await initialState()}
        title={t("staff.factorTitle")}
        errorPrefix={words.errorPrefix}
        about={{ factor_wrong: "code" }}
      >
        <HiddenFields values={{ suite }} />
        <CodeField name="code" label={t("staff.factor")} hint={t("staff.factorHint")} />
        <CheckField name="sharedDevice" on="yes" label={t("signIn.sharedDevice")} hint={t("signIn.sharedDeviceHint")} />
        <SubmitButton>{t("staff.enter")}</SubmitButton>
      </ActionForm>
    </Page>
  );
}

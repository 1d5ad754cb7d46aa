import { redirect } from "next/navigation";
import { ActionForm } from "../../../../components/forms/action-form.client";
import { CheckField } from "../../../../components/forms/check-field.client";
import { CodeField } from "../../../../components/forms/code-field.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { BackLink } from "../../../../components/layout/back-link";
import { Page } from "../../../../components/layout/page";
import { formWords } from "../../../../lib/i18n/form-words";
import { phoneInWords, timeInWords } from "../../../../lib/i18n/format";
import { localeOr } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { codeStep } from "../../../../lib/people/queries/sign-in";
import { initialState } from "../../../../lib/platform/action";
import { given } from "../../../../lib/platform/browser";
import { readMaybe } from "../../../../lib/platform/read";
import { suiteOf, type SuiteProps } from "../suite";
import { askAgain, enter } from "./actions";

export default async function Code(props: SuiteProps) {
  const locale = localeOr((await props.params).locale);
  const suite = await suiteOf(props);
  const step = await readMaybe(codeStep, { browser: await given.browser() });
  if (!step) redirect(`/${locale}/connexion`);
  const t = text(locale, "account");
  const words = formWords(locale);
  const contact = step.kind === "phone" ? phoneInWords(step.contact) : step.contact;
  return (
    <Page>
      <BackLink href={`/${locale}/connexion`}>{t("code.other")}</BackLink>
      <h1>{t("code.title")}</h1>
      <p className="lead">{t(step.kind === "phone" ? "code.sentPhone" : "code.sentEmail", { contact })}</p>
      <p>{t("code.until", { time: timeInWords(locale, step.until) })}</p>
      <ActionForm
        action={enter}
        words={words}
        initial={await initialState()}
        title={t("code.title")}
        errorPrefix={words.errorPrefix}
        about={{ code_wrong: "code" }}
      >
        <HiddenFields values={{ suite }} />
        <CodeField name="code" label={t("code.label")} hint={t("code.hint")} />
        <CheckField name="sharedDevice" on="yes" label={t("signIn.sharedDevice")} hint={t("signIn.sharedDeviceHint")} />
        <SubmitButton>{t("code.enter")}</SubmitButton>
      </ActionForm>
      <p>{t("code.again", { time: timeInWords(locale, step.again) })}</p>
      <ActionForm action={askAgain} words={words}>
        <HiddenFields values={{ suite }} />
        <SubmitButton look="secondary">{t("code.sendAgain")}</SubmitButton>
      </ActionForm>
    </Page>
  );
}

import { ActionForm } from "../../../components/forms/action-form.client";
import { HiddenFields } from "../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../components/forms/submit-button.client";
import { TextField } from "../../../components/forms/text-field.client";
import { Page } from "../../../components/layout/page";
import { formWords } from "../../../lib/i18n/form-words";
import { localeOr, type Locale } from "../../../lib/i18n/locale";
import { text } from "../../../lib/i18n/text";
import type { Role } from "../../../lib/kernel/role";
import { initialState } from "../../../lib/platform/action";
import { isDemonstration } from "../../../lib/platform/env";
import { ask, enterAs } from "./actions";
import { suiteOf, type SuiteProps } from "./suite";

export default async function SignIn(props: SuiteProps) {
  const locale = localeOr((await props.params).locale);
  const suite = await suiteOf(props);
  const t = text(locale, "account");
  const words = formWords(locale);
  return (
    <Page>
      <h1>{t("signIn.title")}</h1>
      <p className="lead">{t("signIn.lead")}</p>
      <ActionForm
        action={ask}
        words={words}
        initial={await initialState()}
        title={t("signIn.title")}
        errorPrefix={words.errorPrefix}
      >
        <HiddenFields values={{ suite }} />
        <TextField name="contact" label={t("signIn.contact")} hint={t("signIn.contactHint")} autoComplete="username" required />
        <SubmitButton>{t("signIn.send")}</SubmitButton>
      </ActionForm>
      <p>
        {t("signIn.noAccount")} <a href={`/${locale}/seances`}>{t("signIn.firstVisit")}</a>
      </p>
      <p>
        {t("signIn.staff")} <a href={`/${locale}/connexion/equipe`}>{t("signIn.staffLink")}</a>
      </p>
      {isDemonstration() && <Doors locale={locale} suite={suite} />}
    </Page>
  );
}

/** Only where the portal is a demonstration: the command refuses elsewhere, whatever a page shows. */
function Doors({ locale, suite }: { locale: Locale; suite: string }) {
  const t = text(locale, "account");
  return (
    <section className="stack" aria-labelledby="essayer">
      <h2 id="essayer">{t("doors.title")}</h2>
      <p>{t("doors.lead")}</p>
      <ActionForm action={enterAs} words={formWords(locale)}>
        <HiddenFields values={{ suite }} />
        {doors.map((role) => (
          <SubmitButton key={role} look="secondary" width="full" name="as" value={role}>
            {t(`doors.${role}`)}
          </SubmitButton>
        ))}
      </ActionForm>
      <p>
        <a href="/dev/messages">{t("doors.messages")}</a>
      </p>
    </section>
  );
}

const doors = ["seeker", "coach", "employer", "coordinator", "partner", "admin"] as const satisfies readonly Role[];

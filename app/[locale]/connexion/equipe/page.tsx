import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { BackLink } from "../../../../components/layout/back-link";
import { Page } from "../../../../components/layout/page";
import { Notice } from "../../../../components/ui/notice";
import { deskFormWords } from "../../../../lib/i18n/desk/text";
import { formWords } from "../../../../lib/i18n/form-words";
import { localeOr } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { initialState } from "../../../../lib/platform/action";
import { oidcDoor } from "../../../../lib/platform/adapters/real/next-auth-oidc";
import { OutsideForm } from "../../outside-form";
import { suiteOf, type SuiteProps } from "../suite";
import { check } from "./actions";

/** What came of an outside account, as the address says it. */
const outcomes: Readonly<Record<string, "outside_unknown" | "outside_refused" | undefined>> = {
  inconnu: "outside_unknown",
  refuse: "outside_refused",
};

type Props = SuiteProps & { searchParams: Promise<{ externe?: string | string[] }> };

export default async function StaffSignIn(props: Props) {
  const locale = localeOr((await props.params).locale);
  const suite = await suiteOf(props);
  const t = text(locale, "account");
  const words = formWords(locale);
  const outside = oidcDoor();
  const refused = outcomes[[(await props.searchParams).externe ?? ""].flat()[0] ?? ""];
  return (
    <Page>
      <BackLink href={`/${locale}/connexion`}>{t("staff.byCode")}</BackLink>
      <h1>{t("staff.title")}</h1>
      {refused && (
        <Notice tone="error" live="alert">
          <p>{deskFormWords().codes[refused]}</p>
        </Notice>
      )}
      <ActionForm
        action={check}
        words={words}
        initial={await initialState()}
        title={t("staff.title")}
        errorPrefix={words.errorPrefix}
      >
        <HiddenFields values={{ suite }} />
        <TextField name="email" type="email" label={t("staff.email")} autoComplete="username" required />
        <TextField name="password" type="password" label={t("staff.password")} autoComplete="current-password" required />
        <SubmitButton>{t("staff.next")}</SubmitButton>
      </ActionForm>
      <p>{t("staff.lost")}</p>
      {outside && <OutsideForm text={t("staff.outside", { name: outside.name })} />}
    </Page>
  );
}

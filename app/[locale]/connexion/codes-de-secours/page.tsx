import type { Metadata } from "next";
import { ActionForm } from "../../../../components/forms/action-form.client";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { Page } from "../../../../components/layout/page";
import { formWords } from "../../../../lib/i18n/form-words";
import { localeOr } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { go } from "./actions";
import { recoveryCodes } from "./codes";

type Props = { params: Promise<{ locale: string }> };

export const metadata: Metadata = { robots: { index: false } };

export default async function RecoveryCodes({ params }: Props) {
  const locale = localeOr((await params).locale);
  const t = text(locale, "account");
  const kept = await recoveryCodes.read();
  return (
    <Page>
      <title>{t("invitation.codesTitle")}</title>
      <h1>{t("invitation.codesTitle")}</h1>
      {kept ? (
        <>
          <p className="lead">{t("invitation.codesLead")}</p>
          <p>{t("invitation.codesOnce")}</p>
          <ol>
            {kept.codes.map((code) => (
              <li key={code}>
                <code dir="ltr">{`${code.slice(0, 5)}-${code.slice(5)}`}</code>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p className="lead">{t("invitation.codesGone")}</p>
      )}
      <ActionForm action={go} words={formWords(locale)}>
        <SubmitButton>{t("invitation.codesKept")}</SubmitButton>
      </ActionForm>
    </Page>
  );
}

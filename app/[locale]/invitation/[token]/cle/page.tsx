import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "../../../../../components/forms/action-form.client";
import { CodeField } from "../../../../../components/forms/code-field.client";
import { HiddenFields } from "../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../components/forms/submit-button.client";
import { Page } from "../../../../../components/layout/page";
import { Qr } from "../../../../../components/ui/qr";
import { formWords } from "../../../../../lib/i18n/form-words";
import { localeOr } from "../../../../../lib/i18n/locale";
import { text } from "../../../../../lib/i18n/text";
import { currentMission } from "../../../../../lib/missions/queries";
import { invitationOf } from "../../../../../lib/people/queries/team";
import { initialState } from "../../../../../lib/platform/action";
import { qrShape } from "../../../../../lib/platform/qr";
import { read, readMaybe } from "../../../../../lib/platform/read";
import { totpAddress } from "../../../../../lib/platform/totp";
import { prepared } from "../prepared";
import { accept } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function Key({ params }: Props) {
  const { locale: asked, token } = await params;
  const locale = localeOr(asked);
  const guest = await readMaybe(invitationOf, { invitation: token });
  const step = await prepared();
  if (!guest || !step) redirect(`/${locale}/invitation/${encodeURIComponent(token)}`);
  const t = text(locale, "account");
  const words = formWords(locale);
  const { shortName } = await read(currentMission, {});
  const title = t("invitation.keyTitle");
  return (
    <Page>
      <h1>{title}</h1>
      <p className="lead">{t("invitation.keyLead")}</p>
      <Qr {...qrShape(totpAddress(step.totp, shortName, guest.email))} label={t("invitation.keyQr")} />
      <p>
        {t("invitation.keyText")} : <code dir="ltr">{step.totp.replace(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
      <ActionForm
        action={accept}
        words={words}
        initial={await initialState()}
        title={title}
        errorPrefix={words.errorPrefix}
        about={{ factor_wrong: "code" }}
      >
        <HiddenFields values={{ invitation: token }} />
        <CodeField name="code" label={t("invitation.keyCode")} />
        <SubmitButton>{t("invitation.accept")}</SubmitButton>
      </ActionForm>
    </Page>
  );
}

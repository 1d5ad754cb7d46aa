import type { Metadata } from "next";
import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { Page } from "../../../../components/layout/page";
import { formWords } from "../../../../lib/i18n/form-words";
import { momentInWords } from "../../../../lib/i18n/format";
import { localeOr, type Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { invitationOf } from "../../../../lib/people/queries/team";
import { initialState } from "../../../../lib/platform/action";
import { read, readMaybe } from "../../../../lib/platform/read";
import { choose } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

// The address holds a secret: no index, and nothing of it in a title.
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Every refusal of a password is about what was typed there. */
const aboutPassword = {
  password_too_short: "password",
  password_too_long: "password",
  password_personal: "password",
  password_common: "password",
};

export default async function Invitation({ params }: Props) {
  const { locale: asked, token } = await params;
  const locale = localeOr(asked);
  const guest = await readMaybe(invitationOf, { invitation: token });
  if (!guest) return <Over locale={locale} />;
  const t = text(locale, "account");
  const words = formWords(locale);
  const mission = await read(currentMission, {});
  const title = t("invitation.title", { firstName: guest.firstName });
  return (
    <Page>
      <h1>{title}</h1>
      <p className="lead">{t("invitation.lead", { mission: mission.name, role: t(`data.roles.${guest.role}`) })}</p>
      <p>{t("invitation.until", { moment: momentInWords(locale, guest.until, new Date()) })}</p>
      <ActionForm
        action={choose}
        words={words}
        initial={await initialState()}
        title={title}
        errorPrefix={words.errorPrefix}
        about={aboutPassword}
      >
        <HiddenFields values={{ invitation: token }} />
        <TextField
          name="password"
          type="password"
          label={t("invitation.password")}
          hint={t("invitation.passwordHint")}
          autoComplete="new-password"
          required
        />
        <TextField name="again" type="password" label={t("invitation.again")} autoComplete="new-password" required />
        <SubmitButton>{t("invitation.next")}</SubmitButton>
      </ActionForm>
    </Page>
  );
}

function Over({ locale }: { locale: Locale }) {
  const t = text(locale, "account");
  return (
    <Page>
      <title>{t("invitation.over")}</title>
      <h1>{t("invitation.over")}</h1>
      <p className="lead">{t("invitation.overLead")}</p>
    </Page>
  );
}

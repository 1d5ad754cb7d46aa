import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SelectField } from "../../../../components/forms/select-field.client";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { Notice } from "../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { staffRoles } from "../../../../lib/kernel/role";
import { sendInvitation } from "./actions";

export function Invite({ alone }: { alone: "alone" | "together" }) {
  const t = deskText("team");
  return (
    <section className="stack" aria-labelledby="inviter">
      <h2 id="inviter">{t("invite.title")}</h2>
      <p>{t("invite.lead")}</p>
      <p className="fine">{t("invite.again")}</p>
      <p className="fine">{t("invite.second")}</p>
      {alone === "alone" && (
        <Notice tone="warn">
          <p>{t("invite.alone")}</p>
        </Notice>
      )}
      <ActionForm action={sendInvitation} words={deskFormWords()}>
        <HiddenFields values={{ key: crypto.randomUUID() }} />
        <TextField name="email" type="email" label={t("invite.email")} required />
        <TextField name="firstName" label={t("invite.firstName")} maxLength={80} required />
        <TextField name="familyName" label={t("invite.familyName")} maxLength={80} required />
        <SelectField
          name="role"
          label={t("invite.role")}
          options={staffRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        />
        <TextField name="organisation" label={t("invite.organisation")} maxLength={120} />
        <SubmitButton>{t("invite.send")}</SubmitButton>
      </ActionForm>
    </section>
  );
}

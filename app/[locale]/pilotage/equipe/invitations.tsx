import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { EmptyState } from "../../../../components/ui/empty-state";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../lib/i18n/format";
import type { Pending } from "../../../../lib/people/queries/team";
import { withdraw } from "./actions";

export function Invitations({ invitations }: { invitations: readonly Pending[] }) {
  const t = deskText("team");
  const until = ({ state, until: end }: Pending) =>
    state === "over" ? t("invite.over") : t("invite.until", { moment: momentInWords("fr", end, new Date()) });
  return (
    <section className="stack" aria-labelledby="attente">
      <h2 id="attente">{t("invite.pending")}</h2>
      {invitations.length === 0 && <EmptyState title={t("invite.none")} />}
      <ul className="stack">
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <p>{[invitation.name, invitation.email, t(`roles.${invitation.role}`), until(invitation)].join(", ")}</p>
            <ActionForm action={withdraw} words={deskFormWords()}>
              <HiddenFields values={{ invitation: invitation.id }} />
              <SubmitButton look="quiet">{t("invite.withdraw")}</SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { EmptyState } from "../../../../components/ui/empty-state";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../lib/i18n/format";
import type { Pending } from "../../../../lib/people/queries/team";
import { confirm, withdraw } from "./actions";

/** What a second person does here, or whom to ask. */
function Second({ invitation: { id, state, second, proposed } }: { invitation: Pending }) {
  if (second !== "awaited" || state === "over") return null;
  const t = deskText("team");
  if (proposed === "self") return <p className="fine">{t("invite.ask")}</p>;
  return (
    <ActionForm action={confirm} words={deskFormWords()}>
      <HiddenFields values={{ invitation: id }} />
      <p className="fine">{t("invite.confirmWhat")}</p>
      <SubmitButton look="secondary">{t("invite.confirm")}</SubmitButton>
    </ActionForm>
  );
}

export function Invitations({ invitations }: { invitations: readonly Pending[] }) {
  const t = deskText("team");
  const until = ({ state, second, proposer, until: end }: Pending) => {
    if (state === "over") return t("invite.over");
    const last = t("invite.until", { moment: momentInWords("fr", end, new Date()) });
    return second === "awaited" ? t("invite.awaited", { proposer: proposer ?? "", until: last }) : last;
  };
  return (
    <section className="stack" aria-labelledby="attente">
      <h2 id="attente">{t("invite.pending")}</h2>
      {invitations.length === 0 && <EmptyState title={t("invite.none")} />}
      <ul className="stack">
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <p>{[invitation.name, invitation.email, t(`roles.${invitation.role}`), until(invitation)].join(", ")}</p>
            <Second invitation={invitation} />
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

import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { RowActions } from "../../../../components/ui/table";
import { VisuallyHidden } from "../../../../components/ui/visually-hidden";
import { Dialog } from "../../../../components/ui/dialog.client";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import type { Colleague } from "../../../../lib/people/queries/team";
import { closeSessions, setStanding } from "./actions";

/** What can be done about one colleague; leaving asks again, since it cannot be undone. */
export function Manage({ colleague }: { colleague: Colleague }) {
  const t = deskText("team");
  if (colleague.self === "self" || colleague.status === "left") return null;
  const words = deskFormWords();
  // Read out, so that two buttons of the same name are told apart.
  const whom = <VisuallyHidden> : {colleague.name}</VisuallyHidden>;
  const to = colleague.status === "active" ? "suspended" : "active";
  return (
    <RowActions>
      <ActionForm action={setStanding} words={words}>
        <HiddenFields values={{ membership: colleague.id, to }} />
        <SubmitButton look="secondary">
          {t(to === "suspended" ? "team.suspend" : "team.back")}
          {whom}
        </SubmitButton>
      </ActionForm>
      {colleague.sessions > 0 && (
        <ActionForm action={closeSessions} words={words}>
          <HiddenFields values={{ membership: colleague.id }} />
          <SubmitButton look="secondary">
            {t("team.endSessions")}
            {whom}
          </SubmitButton>
        </ActionForm>
      )}
      <Dialog
        trigger={
          <>
            {t("team.leave")}
            {whom}
          </>
        }
        title={t("team.leaveSure", { name: colleague.name })}
        close={t("team.cancel")}
        look="secondary"
      >
        <p>{t("team.leaveWhat")}</p>
        <ActionForm action={setStanding} words={words}>
          <HiddenFields values={{ membership: colleague.id, to: "left" }} />
          <SubmitButton look="danger">{t("team.leave")}</SubmitButton>
        </ActionForm>
      </Dialog>
    </RowActions>
  );
}

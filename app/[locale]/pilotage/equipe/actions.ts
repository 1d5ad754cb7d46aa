"use server";
import { confirmInvitation, invite, withdrawInvitation } from "../../../../lib/people/commands/invitations";
import { changeStanding, endSessionsOf } from "../../../../lib/people/commands/standing";
import { action } from "../../../../lib/platform/action";
import { proof } from "../../proof";

const here = "/pilotage/equipe";

export const sendInvitation = action(invite, ({ value }) => `${here}?fait=${value.second === "awaited" ? "propose" : "invite"}`, {
  proof,
});
export const confirm = action(confirmInvitation, () => `${here}?fait=confirme`, { proof });
export const withdraw = action(withdrawInvitation, () => `${here}?fait=retire`, { proof });
export const setStanding = action(changeStanding, () => `${here}?fait=fait`, { proof });
export const closeSessions = action(endSessionsOf, () => `${here}?fait=fait`, { proof });

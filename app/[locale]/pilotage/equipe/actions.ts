"use server";
import { invite, withdrawInvitation } from "../../../../lib/people/commands/invitations";
import { changeStanding, endSessionsOf } from "../../../../lib/people/commands/standing";
import { action } from "../../../../lib/platform/action";

const here = "/pilotage/equipe";

export const sendInvitation = action(invite, () => `${here}?fait=invite`);
export const withdraw = action(withdrawInvitation, () => `${here}?fait=retire`);
export const setStanding = action(changeStanding, () => `${here}?fait=fait`);
export const closeSessions = action(endSessionsOf, () => `${here}?fait=fait`);

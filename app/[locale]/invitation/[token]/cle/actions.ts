"use server";
import { acceptInvitation } from "../../../../../lib/people/commands/accept-invitation";
import { action } from "../../../../../lib/platform/action";
import { entering } from "../../../../../lib/platform/browser";
import { moveIn, prepared } from "../prepared";

export const accept = action(acceptInvitation, () => "/connexion/codes-de-secours", {
  given: { ...entering, prepared },
  effect: moveIn,
});

"use server";
import { action } from "../../../../lib/platform/action";
import { acceptOffer, confirmBooking } from "../../../../lib/sessions/commands/manage";

export const come = action(confirmBooking, () => "/mon-parcours");
export const accept = action(acceptOffer, () => "/mon-parcours");

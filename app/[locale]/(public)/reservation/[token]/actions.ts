"use server";
import { action } from "../../../../../lib/platform/action";
import { acceptOffer, cancelBooking, confirmBooking, moveBooking } from "../../../../../lib/sessions/commands/manage";
import { toBooking } from "./where";

export const come = action(confirmBooking, toBooking);
export const accept = action(acceptOffer, toBooking);
export const cancel = action(cancelBooking, toBooking);
export const move = action(moveBooking, toBooking);

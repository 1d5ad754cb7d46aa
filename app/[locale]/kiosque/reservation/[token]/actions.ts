"use server";
import { action } from "../../../../../lib/platform/action";
import { acceptOffer, cancelBooking, confirmBooking, moveBooking } from "../../../../../lib/sessions/commands/manage";
import { toBookingHere } from "./where";

export const come = action(confirmBooking, toBookingHere);
export const accept = action(acceptOffer, toBookingHere);
export const cancel = action(cancelBooking, toBookingHere);
export const move = action(moveBooking, toBookingHere);

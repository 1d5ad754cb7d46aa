"use server";
import { action } from "../../../../lib/platform/action";
import { acceptOffer, confirmBooking } from "../../../../lib/sessions/commands/manage";
import { renewFeed } from "../../../../lib/tracks/commands/meetings/hours";
import { commentMeeting, confirmMeeting } from "../../../../lib/tracks/commands/meetings/own";

export const come = action(confirmBooking, () => "/mon-parcours");
export const accept = action(acceptOffer, () => "/mon-parcours");
export const comeToMeeting = action(confirmMeeting, () => "/mon-parcours/rendez-vous");
export const comeToNext = action(confirmMeeting, () => "/mon-parcours?fait=vient");
export const answer = action(commentMeeting, () => "/mon-parcours/rendez-vous#presences");
export const newAddress = action(renewFeed, () => "/mon-parcours/rendez-vous#agenda");

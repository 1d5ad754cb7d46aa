"use server";
import { unlinkOutside } from "../../../../lib/people/commands/outside";
import { confirmPresence } from "../../../../lib/people/commands/prove";
import { endAllSessions, endSession } from "../../../../lib/people/commands/sessions";
import { action } from "../../../../lib/platform/action";
import { dropSession } from "../../../../lib/platform/browser";
import { proof } from "../../proof";

export const endOne = action(endSession, () => "/pilotage/compte");
export const endAll = action(endAllSessions, () => "/au-revoir", { effect: dropSession });
export const unlink = action(unlinkOutside, () => "/pilotage/compte", { proof });
export const sure = action(confirmPresence, () => "/pilotage/compte?fait=sur", { proof });

"use server";
import { unlinkOutside } from "../../../../lib/people/commands/outside";
import { confirmPresence } from "../../../../lib/people/commands/prove";
import { endAllSessions, endSession } from "../../../../lib/people/commands/sessions";
import { action } from "../../../../lib/platform/action";
import { setShortcuts } from "../../../../lib/tracks/commands/views";
import { dropSession } from "../../../../lib/platform/browser";
import { proof } from "../../proof";

export const endOne = action(endSession, () => "/coach/compte");
export const endAll = action(endAllSessions, () => "/au-revoir", { effect: dropSession });
export const unlink = action(unlinkOutside, () => "/coach/compte", { proof });
export const sure = action(confirmPresence, () => "/coach/compte?fait=sur", { proof });
export const setKeys = action(setShortcuts, () => "/coach/compte?fait=touches");

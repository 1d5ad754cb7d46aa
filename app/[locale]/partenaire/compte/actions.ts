"use server";
import { endAllSessions, endSession } from "../../../../lib/people/commands/sessions";
import { action } from "../../../../lib/platform/action";
import { dropSession } from "../../../../lib/platform/browser";

export const endOne = action(endSession, () => "/partenaire/compte");
export const endAll = action(endAllSessions, () => "/au-revoir", { effect: dropSession });

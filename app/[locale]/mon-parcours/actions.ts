"use server";
import { signOut } from "../../../lib/people/commands/sessions";
import { action } from "../../../lib/platform/action";
import { dropSession } from "../../../lib/platform/browser";

export const leave = action(signOut, () => "/au-revoir", { effect: dropSession });

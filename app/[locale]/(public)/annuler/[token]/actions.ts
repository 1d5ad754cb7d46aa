"use server";
import { undoContactChange } from "../../../../../lib/people/commands/contact-undo";
import { action } from "../../../../../lib/platform/action";

export const undo = action(undoContactChange, () => "/annuler/fait");

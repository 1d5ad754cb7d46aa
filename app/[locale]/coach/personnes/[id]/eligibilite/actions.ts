"use server";
import { checkCriterion, decideVerified, noteTitle } from "../../../../../../lib/eligibility/commands/verify";
import { action } from "../../../../../../lib/platform/action";
import { toFile } from "../../where";

export const decide = action(decideVerified, ({ value }) => `${toFile(value.person, "eligibilite")}?fait=decide`);
export const check = action(checkCriterion, ({ value }) => `${toFile(value.person, "eligibilite")}?fait=preuve`);
export const note = action(noteTitle, ({ value }) => `${toFile(value.person, "eligibilite")}?fait=titre`);

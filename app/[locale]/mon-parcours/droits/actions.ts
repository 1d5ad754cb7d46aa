"use server";
import { correctRight, removeRight } from "../../../../lib/eligibility/commands/rights";
import { action } from "../../../../lib/platform/action";

const here = "/mon-parcours/droits";

export const correct = action(correctRight, () => `${here}?fait=corrige`);
export const remove = action(removeRight, () => `${here}?fait=retire`);

"use server";
import { correctRight, removeRight } from "../../../../../../lib/eligibility/commands/rights";
import { action } from "../../../../../../lib/platform/action";
import { toFile } from "../../where";

export const correct = action(correctRight, ({ value }) => `${toFile(value.person, "dates")}?fait=corrige`);
export const remove = action(removeRight, ({ value }) => `${toFile(value.person, "dates")}?fait=retire`);

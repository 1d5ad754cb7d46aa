import { z } from "zod";
import { groupLimits } from "../model/group";
import { caseFilters } from "./caseload";
import { neededText } from "./fields";

/** One box ticked arrives as a text, several as a list. */
const persons = z
  .preprocess(
    (ticked) => (typeof ticked === "string" ? [ticked] : ticked),
    z.array(z.uuid("wrong"), "group_nobody").min(1, "group_nobody").max(groupLimits.most, "group_too_many"),
  )
  .transform((ticked) => [...new Set(ticked)]);

const text = neededText(2_000, "group_empty");
const group = z.uuid("wrong");

export const chosenInput = z.strictObject({ persons });
export const listInput = z.strictObject({ filters: caseFilters });
export const prepareInput = z.strictObject({ persons, text });
export const rewriteInput = z.strictObject({ group, text });
export const groupInput = z.strictObject({ group });

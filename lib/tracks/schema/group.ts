import { z } from "zod";
import { groupLimits } from "../model/group";
import { neededText } from "./fields";

/** One box ticked arrives as a text, several as a list. */
const persons = z
  .union([z.uuid(), z.array(z.uuid()).min(1, "group_nobody").max(groupLimits.most, "group_too_many")], "group_nobody")
  .transform((ticked) => [...new Set(typeof ticked === "string" ? [ticked] : ticked)]);

const text = neededText(2_000, "group_empty");
const group = z.uuid("wrong");

export const chosenInput = z.strictObject({ persons });
export const prepareInput = z.strictObject({ persons, text });
export const rewriteInput = z.strictObject({ group, text });
export const groupInput = z.strictObject({ group });

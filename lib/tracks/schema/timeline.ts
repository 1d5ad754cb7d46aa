import { z } from "zod";
import { timelineKinds } from "../model/timeline";
import { person } from "./fields";

/** `before` is the last event of the page above. */
export const timelineInput = z.strictObject({
  person,
  kind: z.enum(timelineKinds, "wrong").optional(),
  before: z.coerce.number("wrong").int("wrong").min(1, "wrong").max(Number.MAX_SAFE_INTEGER, "wrong").optional(),
});

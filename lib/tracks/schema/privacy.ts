import { z } from "zod";
import { maybeText, neededText, person } from "./fields";

export const askErasureInput = z.strictObject({ person, reason: maybeText(500) });
export const proposeErasureInput = z.strictObject({ person, reason: maybeText(500) });
export const erasureInput = z.strictObject({ erasure: z.uuid("wrong") });
export const refuseErasureInput = z.strictObject({ erasure: z.uuid("wrong"), why: neededText(500, "reason_missing") });
export const findInput = z.strictObject({
  q: z
    .string()
    .trim()
    .max(80)
    .regex(/^\P{C}*$/u)
    .default(""),
});

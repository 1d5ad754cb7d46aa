import { z } from "zod";
import { caseSorts, caseStatuses } from "../model/caseload";
import { neededText } from "./fields";

const days = z.number().int().min(0).max(999).nullable();

export const caseFilters = z.strictObject({
  statuses: z.array(z.enum(caseStatuses)).max(caseStatuses.length),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  silentFor: days,
  endsWithin: days,
  dueWithin: days,
  email: z.literal("none").nullable(),
  papers: z.literal("awaited").nullable(),
  absent: z.literal("this_week").nullable(),
  words: z
    .string()
    .min(1)
    .max(80)
    .regex(/^\P{C}*$/u)
    .nullable(),
  coach: z.union([z.uuid(), z.literal("equipe")]).nullable(),
});

export const caseloadInput = z.strictObject({
  filters: caseFilters,
  sort: z.enum(caseSorts),
  after: z.uuid().optional(),
});

/** What is typed in the one box of the desk; two signs at least say something. */
export const searchInput = z.strictObject({
  q: z
    .string()
    .max(80)
    .transform((typed) => typed.replace(/\p{C}/gu, " ").trim()),
});

export const saveViewInput = z.strictObject({
  name: neededText(60, "view_name_missing"),
  query: z.string("wrong").max(500, "wrong"),
});
export const removeViewInput = z.strictObject({ view: z.uuid("wrong") });
export const shortcutsInput = z.strictObject({ shortcuts: z.enum(["on", "off"], "wrong") });

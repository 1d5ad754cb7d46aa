import { z } from "zod";
import { parsePlainDate, type PlainDate } from "../../kernel/plain-date";

// Free text: lines are welcome, other control characters are not.
const noControls = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

/** A text that must be there; `missing` is the code when it is not. */
export const neededText = (max: number, missing: string) =>
  z.string(missing).trim().min(1, missing).max(max, "text_too_long").regex(noControls, "wrong");

/** A text that may be left empty; then null. */
export const maybeText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, "text_too_long")
    .regex(noControls, "wrong")
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);

const plausible = (day: string) => day >= "1900-01-01" && day <= "2199-12-31";

/** A day of a calendar that people use: between 1900 and 2199. */
export const day = z
  .string("day_wrong")
  .refine((text) => parsePlainDate(text) !== undefined && plausible(text), "day_wrong")
  .transform((text) => text as PlainDate);

/** The same, or nothing. */
export const maybeDay = z
  .string()
  .refine((text) => text === "" || (parsePlainDate(text) !== undefined && plausible(text)), "day_wrong")
  .transform((text) => (text === "" ? null : (text as PlainDate)))
  .nullish()
  .transform((text) => text ?? null);

export const person = z.uuid("wrong");
export const version = z.coerce.number("wrong").int("wrong").min(1, "wrong").max(1_000_000, "wrong");

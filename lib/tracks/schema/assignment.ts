import { z } from "zod";
import { isBefore } from "../../kernel/plain-date";
import { day, maybeText, neededText, person } from "./fields";

const coach = z.uuid("coach_missing");
const weight = z.coerce.number("wrong").int("wrong").min(1, "wrong").max(3, "wrong");

export const assignInput = z.strictObject({
  person,
  coach,
  weight: weight.optional(),
  reason: neededText(300, "why_missing"),
});

// A form sends one ticked box as a text, several as a list.
const persons = z
  .union([z.array(person).max(500, "wrong"), person.transform((one) => [one])], "nobody_chosen")
  .optional()
  .transform((all) => all ?? []);

/** Everybody of a coach, or those who are ticked. */
export const handOverInput = z
  .strictObject({
    from: z.uuid("wrong"),
    to: coach,
    who: z.enum(["all", "chosen"], "which_missing"),
    persons,
    reason: neededText(300, "why_missing"),
  })
  .refine(({ who, persons: chosen }) => who === "all" || chosen.length > 0, { path: ["persons"], message: "nobody_chosen" })
  .refine(({ from, to }) => from !== to, { path: ["to"], message: "same_coach" });

/** Days of an absence, both included. */
export const coverInput = z
  .strictObject({ absent: coach, by: coach, from: day, until: day, reason: maybeText(200) })
  .refine(({ from, until }) => !isBefore(until, from), { path: ["until"], message: "until_before_from" })
  .refine(({ absent, by }) => absent !== by, { path: ["by"], message: "same_coach" });

export const endCoverInput = z.strictObject({ cover: z.uuid("wrong") });

export const breakGlassInput = z.strictObject({ person, reason: neededText(300, "why_missing") });

export const sheetInput = z.strictObject({ coach: z.uuid("wrong") });

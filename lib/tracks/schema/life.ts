import { z } from "zod";
import { closingReasons, suspensionReasons } from "../model/life";
import { day, maybeDay, maybeText, neededText, person, version } from "./fields";

const coach = z.uuid("coach_missing");
const weight = z.coerce.number("wrong").int("wrong").min(1, "wrong").max(3, "wrong");

/** A track begins for somebody who came: with a coach, or with oneself. */
export const openInput = z.strictObject({ person, coach, weight: weight.default(1) });

export const aboutPerson = z.strictObject({ person });

export const suspendInput = z.strictObject({
  person,
  reason: z.enum(suspensionReasons, "why_missing"),
  from: day,
  plannedUntil: maybeDay,
});

/** `on` is the first day back. */
export const resumeInput = z.strictObject({ person, on: day });

export const renewInput = z.strictObject({
  person,
  version,
  months: z.coerce.number("wrong").int("wrong").min(1, "wrong").max(24, "wrong"),
  reason: neededText(500, "why_missing"),
});

export const hireInput = z.strictObject({ person, on: day });

/** A closing says why; a reorientation says where to. */
export const closeInput = z
  .strictObject({ person, reason: z.enum(closingReasons, "why_missing"), on: day, to: maybeText(200) })
  .refine(({ reason, to }) => reason !== "reoriented" || to !== null, { path: ["to"], message: "where_missing" });

/** One line that finds somebody again: a trade, a place, hours. Nothing that a colleague may not read over a shoulder. */
export const headlineInput = z.strictObject({
  person,
  version,
  headline: neededText(200, "headline_missing").transform((text) => text.replace(/\s+/g, " ")),
});

import { z } from "zod";
import { isCleanFile, type CleanFile } from "../../documents/model";
import { owners, presetCodes } from "../model/plan";
import { maybeDay, maybeText, neededText, person, version } from "./fields";

const goal = z.uuid("wrong");
const action = z.uuid("wrong");

export const addGoalInput = z.strictObject({ person, goalTitle: neededText(160, "goal_missing") });
export const changeGoalInput = z.strictObject({ goal, version, goalTitle: neededText(160, "goal_missing") });
export const goalStep = z.strictObject({ goal, version });

const minutes = z
  .string()
  .trim()
  .regex(/^\d{0,4}$/, "minutes_wrong")
  .nullish()
  .transform((typed) => (typed ? Number(typed) : null))
  .refine((typed) => typed === null || (typed >= 1 && typed <= 6_000), "minutes_wrong");

const fields = {
  preset: z
    .enum(["", ...presetCodes], "wrong")
    .nullish()
    .transform((code) => code || null),
  title: maybeText(160),
  owner: z.enum(owners, "owner_missing"),
  dueOn: maybeDay,
  minutes,
  remark: maybeText(500),
};

type Named = { readonly preset?: unknown; readonly title?: unknown };
const isNamed = ({ preset, title }: Named) => Boolean(preset) || (typeof title === "string" && title.trim() !== "");
// Judged even when another field is wrong, so that every sentence shows at once.
const always = ({ value }: { value: unknown }) => typeof value === "object" && value !== null;
const named = { path: ["title"], message: "action_missing", when: always };

export const addActionInput = z.strictObject({ goal, ...fields }).refine(isNamed, named);
export const changeActionInput = z.strictObject({ action, version, ...fields }).refine(isNamed, named);
export const actionStep = z.strictObject({ action, version });
export const oneAction = z.strictObject({ action });
export const wordInput = z.strictObject({ action, word: maybeText(500) });

/** The file comes from the intake (app/api/upload); a form alone can make none. */
export const photoInput = z.strictObject({
  action,
  file: z.custom<CleanFile>(isCleanFile, "file_missing"),
  name: z.string().max(2_000).default(""),
});

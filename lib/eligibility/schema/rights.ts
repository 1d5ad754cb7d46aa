import { z } from "zod";
import { isCleanFile, type CleanFile } from "../../documents/model";
import { letterSources, rightKinds } from "../model/rights";
import { day, maybeDay, maybeNote, person } from "./verified";

const right = {
  person,
  kind: z.enum(rightKinds, "right_missing"),
  on: day,
  source: z.enum(letterSources, "source_missing"),
  letterOn: maybeDay,
  note: maybeNote,
};

/** With or without a photo of the letter. */
export const addRightInput = z.strictObject({
  ...right,
  file: z.custom<CleanFile>(isCleanFile, "file_missing").optional(),
  name: z.string().max(2_000).default(""),
});

export const correctRightInput = z.strictObject({ ...right, right: z.uuid("wrong") });
export const oneRightInput = z.strictObject({ person, right: z.uuid("wrong") });

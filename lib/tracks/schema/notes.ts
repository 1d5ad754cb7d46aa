import { z } from "zod";
import { noteChannels, noteKinds } from "../model/notes";
import { neededText, person, version } from "./fields";

const kind = z.enum(noteKinds, "wrong").default("shared");
const channel = z
  .enum(["", ...noteChannels], "wrong")
  .transform((way) => (way === "" ? null : way))
  .nullish()
  .transform((way) => way ?? null);
const text = neededText(4_000, "note_empty");
const note = z.uuid("wrong");

/** A private note says nothing of a contact, whatever the form holds. */
export const writeNoteInput = z
  .strictObject({ person, text, kind, channel, form: z.uuid("wrong").optional(), from: z.string().max(200).optional() })
  .transform((typed) => (typed.kind === "private" ? { ...typed, channel: null } : typed));

export const correctNoteInput = z.strictObject({ note, text, version });
export const noteInput = z.strictObject({ note });

/** `form` is the key of the form it is typed in; `seen` says which draft the writer started from, by its moment. */
export const saveDraftInput = z.strictObject({
  person,
  form: z.uuid("wrong"),
  seen: z.iso.datetime("wrong").nullable(),
  text: z.string("wrong").max(4_000, "text_too_long"),
  kind,
  channel,
});

export const notesInput = z.strictObject({ person, before: z.uuid("wrong").optional() });

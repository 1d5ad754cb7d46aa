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

/**
 * The quick note stands on every page of a file, beside other forms: its fields have names of their own. A private note says nothing of a
 * contact, whatever the form holds.
 */
export const writeNoteInput = z
  .strictObject({
    person,
    noteText: text,
    noteKind: kind,
    noteChannel: channel,
    form: z.uuid("wrong").optional(),
    from: z.string("wrong").max(200, "wrong").optional(),
  })
  .transform(({ noteText, noteKind, noteChannel, ...typed }) => ({
    ...typed,
    text: noteText,
    kind: noteKind,
    channel: noteKind === "private" ? null : noteChannel,
  }));

export const correctNoteInput = z.strictObject({ note, corrected: text, version });
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

"use server";
import { action } from "../../../../../../lib/platform/action";
import { correctNote, removeNote, restoreNote } from "../../../../../../lib/tracks/commands/notes";
import { toFile } from "../../where";

export const correct = action(correctNote, ({ value }) => `${toFile(value.person, "notes")}?fait=corrigee#note-${value.note}`);
export const remove = action(removeNote, ({ value }) => `${toFile(value.person, "notes")}?fait=retiree`);
export const restore = action(restoreNote, ({ value }) => `${toFile(value.person, "notes")}?fait=reprise#note-${value.note}`);

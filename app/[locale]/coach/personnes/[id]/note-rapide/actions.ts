"use server";
import { action } from "../../../../../../lib/platform/action";
import { writeNote } from "../../../../../../lib/tracks/commands/notes";
import { afterNote } from "./where";

export const keepNote = action(writeNote, ({ value }) => afterNote(value));

import { ok, refuse } from "../../kernel/result";
import type { NoteKind, NoteStanding } from "../model/notes";

/** A note may be corrected for a week, at most ten times, then another one is written; what is removed can come back for thirty days. */
export const noteRules = { correctDays: 7, corrections: 10, trashDays: 30 } as const;

const day = 86_400_000;
const daysSince = (at: Date, now: Date) => (now.getTime() - at.getTime()) / day;

/** May its author write it anew? Every text it held is kept. */
export function decideCorrection(note: Pick<NoteStanding, "at" | "removedAt" | "version">, version: number, now: Date) {
  if (note.removedAt) return refuse("note_removed");
  if (version !== note.version) return refuse("note_changed");
  if (daysSince(note.at, now) >= noteRules.correctDays) return refuse("note_too_old");
  return note.version > noteRules.corrections ? refuse("note_corrected_often") : ok(null);
}

/** Is it offered on the page? The same limits, for whoever looks. */
export const isCorrectable = (note: Pick<NoteStanding, "at" | "removedAt" | "version">, now: Date) =>
  decideCorrection(note, note.version, now).ok;

export const decideRemoval = (note: Pick<NoteStanding, "removedAt">) => (note.removedAt ? refuse("note_removed") : ok(null));

/** May it come back from the trash? */
export function decideRestoring(note: Pick<NoteStanding, "removedAt">, now: Date) {
  if (!note.removedAt) return refuse("note_not_removed");
  return daysSince(note.removedAt, now) >= noteRules.trashDays ? refuse("note_gone") : ok(null);
}

/**
 * What the journal says a note is about: the person, except for a private note, whose very existence is its author's business
 * (lib/decisions/0019): it is then about the note itself.
 */
export const subjectOfNote = (note: { readonly id: string; readonly person: string; readonly kind: NoteKind }) =>
  note.kind === "private" ? note.id : note.person;

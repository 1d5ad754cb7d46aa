/** `shared`: facts, read by the person too. `private`: a working note, seen by its author alone. */
export const noteKinds = ["shared", "private"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** By which way the author was in touch, when the note tells of a contact. A private note never says so: contacts are facts, and shared. */
export const noteChannels = ["meeting", "phone", "sms", "email", "visit", "partner"] as const;
export type NoteChannel = (typeof noteChannels)[number];

/** What a note holds once opened: its text, and what stood there before each correction, oldest first. */
export type NoteContent = { readonly text: string; readonly before: readonly { readonly text: string; readonly at: string }[] };

/** A note as its rules need it. */
export type NoteStanding = {
  readonly id: string;
  readonly person: string;
  readonly kind: NoteKind;
  readonly author: string;
  readonly at: Date;
  readonly removedAt: Date | null;
  readonly version: number;
};

/** What was typed and not saved yet. */
export type DraftContent = { readonly text: string; readonly kind: NoteKind; readonly channel: NoteChannel | null };
export type Draft = DraftContent & { readonly at: Date };

/** Where each is sealed with the person’s own key. */
export const notePlace = (note: string) => `note|sealed|${note}`;
export const draftPlace = (membership: string, person: string) => `note_draft|sealed|${membership}|${person}`;

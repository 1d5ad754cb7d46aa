import { addDocument } from "../../../lib/documents/commands/add";
import type { CleanFile } from "../../../lib/documents/model";
import type { Command } from "../../../lib/platform/command";
import { addPhoto } from "../../../lib/tracks/commands/plan-photo";

/** What a slot's command is asked with: the text fields of the form, the file after the intake, and how the file was called. */
export type Uploaded = Readonly<Record<string, unknown>> & { readonly file: CleanFile; readonly name: string };

/** Where the person goes after: an address of ours without its locale. */
export type Slot = {
  readonly take: Pick<Command<never, string>, "execute">;
  /** After a success. `value` is what the command gave. */
  readonly next: (value: never, typed: Readonly<Record<string, string>>) => string;
};

const slot = <Value, Refusal extends string>(
  take: Command<Value, Refusal>,
  next: (value: Value, typed: Readonly<Record<string, string>>) => string,
): Slot => ({ take, next }) as Slot;

/** The page the form stood on, with a word that says it went well. */
const backWith = (typed: Readonly<Record<string, string>>) => `${typed.back ?? ""}?fait=recu`;

/** One line per form that brings a file: its address is /api/upload/<slot>. */
export const slots: Readonly<Record<string, Slot>> = {
  photo: slot(addPhoto, ({ action }) => `/mon-parcours/a-faire/${action}?fait=photo`),
  papier: slot(addDocument, (_value, typed) => backWith(typed)),
};

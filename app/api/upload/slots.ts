import { addDocument } from "../../../lib/documents/commands/add";
import { addRight } from "../../../lib/eligibility/commands/rights";
import type { Outcome } from "../../../lib/kernel/outcome";
import type { Actor } from "../../../lib/platform/actor";
import { recordPaper } from "../../../lib/tracks/commands/agreements/paper";
import { addPhoto } from "../../../lib/tracks/commands/plan-photo";

/** A command, as this door asks it: with the text fields of the form, `file` after the intake, and `name`, how the file was called. */
type Take<Value> = {
  readonly execute: (actor: Actor, raw: unknown, how?: { readonly onceKey?: string }) => Promise<Outcome<Value, string>>;
};
type Typed = Readonly<Record<string, string>>;

export type Slot = {
  readonly take: Take<unknown>;
  /** Whether the form may come without a file. */
  readonly file: "needed" | "welcome";
  /** Where the person goes after a success, without the locale. `typed.back` is the page of the form. */
  readonly next: (value: unknown, typed: Typed) => string;
};

const slot = <Value>(take: Take<Value>, next: (value: Value, typed: Typed) => string, file: Slot["file"] = "needed"): Slot => ({
  take,
  file,
  next: next as Slot["next"],
});

/** The page the form stood on, with a word that says it went well. */
const backWith = (done: string) => (_value: unknown, typed: Typed) => `${typed.back ?? ""}?fait=${done}`;

/** One line per form that brings a file: its address is /api/upload/<slot>. */
export const slots: Readonly<Record<string, Slot>> = {
  papier: slot(addDocument, backWith("recu")),
  date: slot(addRight, backWith("note"), "welcome"),
  scan: slot(recordPaper, backWith("recu")),
  photo: slot(addPhoto, ({ action }) => `/mon-parcours/a-faire/${action}?fait=photo`),
};

/** What asking for a change can lead to. Codes only: the page chooses the words. */
export type Outcome<Value, Refusal extends string> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "refused"; readonly refusal: Refusal }
  | { readonly status: "invalid"; readonly errors: FieldErrors }
  | { readonly status: "missing" };

/** Codes per field, in the order they were found. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** What was typed, to be shown again; a field ticked several times holds a list. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

type Failed = Exclude<Outcome<never, string>, { status: "done" }>;

/** A code that the same form asks before it goes on: from the person's app, or just sent to one of their contacts. */
export type ProofAsked = { readonly by: "app" } | { readonly by: "message"; readonly to?: string };

/** The state of a form between two posts. `stale`: the page was replaced by a newer version meanwhile. */
export type FormState =
  | { readonly status: "fresh" }
  | ((Failed | { readonly status: "stale" }) & { readonly values: Typed; readonly proof?: ProofAsked });

export const fresh: FormState = { status: "fresh" };

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

/** The state of a form between two posts. `stale`: the page was replaced by a newer version meanwhile. */
export type FormState = { readonly status: "fresh" } | ((Failed | { readonly status: "stale" }) & { readonly values: Typed });

export const fresh: FormState = { status: "fresh" };

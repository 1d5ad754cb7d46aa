import type { z } from "zod";
import type { FieldErrors } from "../kernel/outcome";

export type Parsed<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly errors: FieldErrors };

/** What was sent, in the shape that a command or a view asks for; else codes per field. */
export function parse<Schema extends z.ZodType>(schema: Schema, raw: unknown): Parsed<z.output<Schema>> {
  const nulls = fieldsWithNull(raw);
  if (nulls.length > 0) return { ok: false, errors: Object.fromEntries(nulls.map((field) => [field, ["wrong"]])) };
  const parsed = schema.safeParse(raw);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, errors: codes(parsed.error) };
}

// PostgreSQL has no place for the null character in a text: it would be a fault far from whoever typed it.
const holdsNull = (value: unknown): boolean =>
  typeof value === "string"
    ? value.includes("\0")
    : typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && Object.values(value).some(holdsNull);

const fieldsWithNull = (raw: unknown): readonly string[] =>
  typeof raw === "object" && raw !== null
    ? Object.entries(raw).flatMap(([field, value]) => (holdsNull(value) ? [field] : []))
    : [];

/** Codes per field; an unknown field is reported under its own name, whatever that name is. */
export function codes(error: z.ZodError): FieldErrors {
  const errors = new Map<string, Set<string>>();
  for (const issue of error.issues) {
    const fields = issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".")];
    const code =
      issue.code === "unrecognized_keys" ? "unknown_field" : /^[a-z0-9_]+$/.test(issue.message) ? issue.message : "wrong";
    for (const field of fields) errors.set(field, (errors.get(field) ?? new Set()).add(code));
  }
  return Object.fromEntries([...errors].map(([field, found]) => [field, [...found]]));
}

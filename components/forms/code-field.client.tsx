"use client";
import type { ReactNode } from "react";
import { FieldShell } from "./field-shell.client";
import { describedBy, useField } from "./form-context.client";

/** Six digits, one field, numeric keyboard; pasting and the phone's own proposal are allowed (WCAG 3.3.8). Never shown again. */
export function CodeField({ name, label, hint }: { name: string; label: ReactNode; hint?: ReactNode }) {
  const field = useField(name);
  return (
    <FieldShell field={field} label={label} hint={hint}>
      <input
        className="input code"
        id={field.id}
        name={name}
        type="text"
        dir="ltr"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        required
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(field, hint)}
      />
    </FieldShell>
  );
}

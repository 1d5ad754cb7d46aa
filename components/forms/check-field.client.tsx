"use client";
import type { ReactNode } from "react";
import { manyTexts, describedBy, useField } from "./form-context.client";
import { Wrong } from "./field-shell.client";

/** One thing to agree to, or not: never ticked beforehand unless `value` says it was chosen. */
export function CheckField({
  name,
  label,
  hint,
  value,
  on = "on",
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
  on?: string;
}) {
  const field = useField(name);
  const chosen = manyTexts(field, value === undefined ? [] : [value]);
  return (
    <div className="field" data-bad={field.wrong ? "" : undefined}>
      <Wrong field={field} />
      <div className="row">
        <input
          className="pick"
          id={field.id}
          type="checkbox"
          name={name}
          value={on}
          defaultChecked={chosen.includes(on)}
          aria-invalid={field.wrong ? true : undefined}
          aria-describedby={describedBy(field, hint)}
        />
        <span>
          <label htmlFor={field.id}>{label}</label>
          {hint && (
            <span className="hint" id={`${field.id}-h`}>
              {hint}
            </span>
          )}
        </span>
      </div>
    </div>
  );
}

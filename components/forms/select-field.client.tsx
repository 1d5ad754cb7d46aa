"use client";
import type { ReactNode } from "react";
import { FieldShell } from "./field-shell.client";
import { describedBy, oneText, useField } from "./form-context.client";

type SelectFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
  size?: "short" | "medium";
  options: readonly { readonly value: string; readonly label: string }[];
  disabled?: boolean;
};

export function SelectField({ name, label, hint, value, size, options, disabled }: SelectFieldProps) {
  const field = useField(name);
  const chosen = oneText(field, value);
  return (
    <FieldShell field={field} label={label} hint={hint}>
      {/* The key: after an action React resets a select to its first default, not to the one of the new render. */}
      <select
        key={chosen}
        className="input"
        id={field.id}
        name={name}
        data-size={size}
        defaultValue={chosen}
        disabled={disabled}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(field, hint)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}

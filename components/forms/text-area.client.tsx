"use client";
import type { ReactNode } from "react";
import { FieldShell } from "./field-shell.client";
import { describedBy, oneText, useField } from "./form-context.client";

type TextAreaProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
};

export function TextArea({ name, label, hint, value, ...rest }: TextAreaProps) {
  const field = useField(name);
  return (
    <FieldShell field={field} label={label} hint={hint}>
      <textarea
        className="input"
        id={field.id}
        name={name}
        defaultValue={oneText(field, value)}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(field, hint)}
        {...rest}
      />
    </FieldShell>
  );
}

"use client";
import type { HTMLAttributes, ReactNode } from "react";
import { FieldShell } from "./field-shell.client";
import { describedBy, oneText, useField } from "./form-context.client";

export type TextFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Shown until the first post; afterwards what was typed. Never given back for passwords. */
  value?: string;
  type?: "text" | "email" | "tel" | "password" | "date" | "time" | "number" | "search";
  size?: "short" | "medium";
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  placeholder?: string;
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  required?: boolean;
  disabled?: boolean;
  lang?: string;
};

/** Numbers and addresses are written from left to right in every language. */
const directionOf = (type: TextFieldProps["type"]) => (type === "tel" || type === "email" ? "ltr" : undefined);

export function TextField({ name, label, hint, value, type = "text", size, ...rest }: TextFieldProps) {
  const field = useField(name);
  return (
    <FieldShell field={field} label={label} hint={hint}>
      <input
        className="input"
        id={field.id}
        name={name}
        type={type}
        dir={directionOf(type)}
        data-size={size}
        defaultValue={type === "password" ? undefined : oneText(field, value)}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(field, hint)}
        {...rest}
      />
    </FieldShell>
  );
}

"use client";
import type { ReactNode } from "react";
import { Glyph } from "../ui/glyph";
import type { FieldState } from "./form-context.client";

export function Hint({ field, children }: { field: FieldState; children: ReactNode }) {
  return children ? (
    <span className="hint" id={`${field.id}-h`}>
      {children}
    </span>
  ) : null;
}

export function Wrong({ field }: { field: FieldState }) {
  return field.wrong ? (
    <span className="wrong" id={`${field.id}-e`}>
      <Glyph name="error" />
      {field.wrong}
    </span>
  ) : null;
}

/** Label, hint, error, then the control: what must be known is read before typing. */
export function FieldShell({
  field,
  label,
  hint,
  children,
}: {
  field: FieldState;
  label: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="field" data-bad={field.wrong ? "" : undefined}>
      <label htmlFor={field.id}>{label}</label>
      <Hint field={field}>{hint}</Hint>
      <Wrong field={field} />
      {children}
    </div>
  );
}

type GroupProps = {
  field: FieldState;
  legend: ReactNode;
  hint?: ReactNode;
  look?: "plain" | "bar";
  role?: "radiogroup";
  children: ReactNode;
};

/** The same for a group of choices; only a radio group may be called invalid as a whole. */
export function GroupShell({ field, legend, hint, look, role, children }: GroupProps) {
  const about = [hint ? `${field.id}-h` : "", field.wrong ? `${field.id}-e` : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      className={look === "bar" ? "field bar" : "field rows"}
      data-bad={field.wrong ? "" : undefined}
      data-look={look}
      role={role}
      aria-invalid={role && field.wrong ? true : undefined}
      aria-describedby={about || undefined}
    >
      <legend>{legend}</legend>
      <Hint field={field}>{hint}</Hint>
      <Wrong field={field} />
      {children}
    </fieldset>
  );
}

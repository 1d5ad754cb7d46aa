"use client";
import { use, type ReactNode } from "react";
import type { ButtonLook } from "../ui/button";
import { Form } from "./form-context.client";

type SubmitButtonProps = { look?: ButtonLook; width?: "full"; name?: string; value?: string; children: ReactNode };

/** The form's one button. While it waits it says so, keeps its width, and a second press does nothing; it stays focusable, so that focus is not lost. */
export function SubmitButton({ look = "primary", width, name, value, children }: SubmitButtonProps) {
  const { pending, words } = use(Form);
  const waits = pending === "yes";
  return (
    <button
      className="btn"
      data-look={look}
      data-width={width}
      name={name}
      value={value}
      aria-disabled={waits || undefined}
      onClick={waits ? (event) => event.preventDefault() : undefined}
    >
      {waits ? (
        <span className="swap" data-wait="">
          <span>{children}</span>
          <span>{words.pending}</span>
        </span>
      ) : (
        children
      )}
    </button>
  );
}

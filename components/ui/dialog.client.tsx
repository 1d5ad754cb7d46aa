"use client";
import { useId, useRef, type ReactNode } from "react";

type DialogProps = {
  trigger: ReactNode;
  title: ReactNode;
  close: ReactNode;
  look?: "primary" | "secondary" | "quiet" | "danger";
  children: ReactNode;
};

/** The browser's own dialog: focus stays inside, Escape closes, focus returns to the button. Desk only. */
export function Dialog({ trigger, title, close, look = "secondary", children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  return (
    <>
      <button className="btn" data-look={look} type="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {trigger}
      </button>
      <dialog className="dialog" ref={dialog} aria-labelledby={name}>
        <h2 id={name}>{title}</h2>
        {children}
        <form method="dialog">
          <button className="btn" data-look="quiet">
            {close}
          </button>
        </form>
      </dialog>
    </>
  );
}

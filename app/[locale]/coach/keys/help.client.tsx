"use client";
import { useRef, type ReactNode } from "react";
import { keyWords } from "../../../../lib/i18n/desk/keys";

const words = keyWords.help;

type HelpProps = {
  shortcuts: "on" | "off";
  /** The keys of this page, in one line. */
  hint: ReactNode;
  /** The form that turns them on or off. */
  children: ReactNode;
};

/** All keys in one dialog, and the way to turn the single ones off (WCAG 2.1.4). */
export function Help({ shortcuts, hint, children }: HelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <div className="keys">
        {shortcuts === "on" && hint}
        <button
          className="btn"
          data-look="quiet"
          data-help=""
          type="button"
          aria-haspopup="dialog"
          onClick={() => dialog.current?.showModal()}
        >
          <kbd className="kbd">?</kbd> {words.all}
        </button>
      </div>
      <dialog className="dialog" ref={dialog} aria-labelledby="aide-touches">
        <h2 id="aide-touches">{words.title}</h2>
        <p>{shortcuts === "on" ? words.lead : words.off}</p>
        <dl className="key-list">
          {words.keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd className="kbd">{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        {children}
        <form method="dialog">
          <button className="btn" data-look="quiet">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

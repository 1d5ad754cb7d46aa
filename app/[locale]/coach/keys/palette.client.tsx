"use client";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { keyWords } from "../../../../lib/i18n/desk/keys";
import { choicesLike, usePeople, type Choice } from "./palette-choices.client";

const words = keyWords.palette;

/** Ctrl+K: one box for people, pages and actions. The browser's own dialog gives the focus back; the box and its list are a combobox. */
export function Palette({ pages, home }: { pages: readonly Choice[]; home: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [openings, setOpenings] = useState(0);
  const list = useId();
  useEffect(() => {
    const open = () => {
      if (document.querySelector("dialog[open]")) return;
      // The box is there before the dialog opens and gives it the focus: the first letter of a quick hand is not lost.
      flushSync(() => {
        setTyped("");
        setOpenings((before) => before + 1);
      });
      dialog.current?.showModal();
    };
    document.addEventListener("mire:palette", open);
    return () => document.removeEventListener("mire:palette", open);
  }, []);
  // The browser says "closed" a moment later: by then a quick hand may have opened it again.
  const closed = () => dialog.current?.open || setTyped(null);
  return (
    <dialog className="dialog palette" ref={dialog} aria-label={words.label} onClose={closed}>
      {typed !== null && (
        <Box
          key={openings}
          typed={typed}
          onType={setTyped}
          list={list}
          pages={pages}
          home={home}
          onLeave={() => dialog.current?.close()}
        />
      )}
    </dialog>
  );
}

type BoxProps = {
  typed: string;
  onType: (typed: string) => void;
  list: string;
  pages: readonly Choice[];
  home: string;
  onLeave: () => void;
};

function Box({ typed, onType, list, pages, home, onLeave }: BoxProps) {
  const { people, state } = usePeople(typed, home);
  const [at, setAt] = useState(0);
  const [entered, setEntered] = useState(false);
  const matching = choicesLike(pages, typed);
  const choices = [...people, ...matching];
  const chosen = Math.min(at, choices.length - 1);
  const choice = choices[chosen];
  const go = (href: string) => {
    onLeave();
    location.assign(href);
  };
  // Enter before the answer is there counts once it is.
  useEffect(() => {
    if (entered && choice) go(choice.href);
  });
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && choices.length > 0) {
      event.preventDefault();
      setAt((chosen + step + choices.length) % choices.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (choice) go(choice.href);
      else setEntered(state === "asking");
    }
  };
  const option = (choice: Choice, index: number) => (
    <li key={choice.href} role="presentation">
      <a href={choice.href} id={`${list}-${String(index)}`} role="option" aria-selected={index === chosen} tabIndex={-1}>
        {choice.text} {choice.hint && <span className="fine">{choice.hint}</span>}
      </a>
    </li>
  );
  return (
    <>
      <input
        className="input"
        role="combobox"
        aria-label={words.label}
        aria-expanded={choices.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `${list}-${String(chosen)}` : undefined}
        autoComplete="off"
        placeholder={words.placeholder}
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
          setAt(0);
          setEntered(false);
        }}
        onKeyDown={onKey}
      />
      <div id={list} role="listbox" aria-label={words.label}>
        {people.length > 0 && (
          <ul role="group" aria-label={typed.trim().length < 2 ? words.recent : words.people}>
            {people.map(option)}
          </ul>
        )}
        {matching.length > 0 && (
          <ul role="group" aria-label={words.pages}>
            {matching.map((choice, index) => option(choice, people.length + index))}
          </ul>
        )}
      </div>
      <p className="fine" role="status">
        {state === "failed" ? words.failed : choices.length === 0 && state === "still" ? words.nothing : words.hint}
      </p>
    </>
  );
}

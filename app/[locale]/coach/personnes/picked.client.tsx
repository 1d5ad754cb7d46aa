"use client";
import { useEffect, useState } from "react";
import { keyWords } from "../../../../lib/i18n/desk/keys";

const boxes = () => [...document.querySelectorAll<HTMLInputElement>("tr[data-case] .pick")];

/** How many people are chosen for a message; the boxes themselves are the state, as in any form. */
export function Picked() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const look = () => setCount(boxes().filter(({ checked }) => checked).length);
    look();
    document.addEventListener("change", look);
    return () => document.removeEventListener("change", look);
  }, []);
  return <span role="status">{keyWords.picked(count)}</span>;
}

/** Chooses all who are shown, or nobody. */
export function PickAll({ label }: { label: string }) {
  const change = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked;
  };
  return <input className="pick" type="checkbox" aria-label={label} onChange={(event) => change(event.target.checked)} />;
}

"use client";
import { useEffect } from "react";
import { moveFrom, pageAfterG, rowOf, rows } from "./list-keys.client";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.matches("textarea, select, [contenteditable]") || (target instanceof HTMLInputElement && target.type !== "checkbox"));

/** A single key does something only where nothing is typed, no dialog is open, and no other key is held. */
const isFree = (event: KeyboardEvent) =>
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !isTyping(event.target) &&
  !document.querySelector("dialog[open]");

const click = (selector: string, within: ParentNode | null = document) => within?.querySelector<HTMLElement>(selector)?.click();

/** The quick note stands beside the list for whoever is shown there; for another row, that row is shown first. */
function writeNote() {
  const row = rowOf(document.activeElement);
  const note = document.querySelector<HTMLTextAreaElement>(".quick-note textarea");
  if (note && (!row || row.hasAttribute("data-on"))) {
    note.focus();
    return;
  }
  const link = row?.querySelector<HTMLAnchorElement>("th a");
  if (link) location.assign(`${link.href.replace(/#.*/, "")}#note`);
}

/** Back from a press: the list goes on from the person who is shown beside it; on a phone they are shown under it, and there the page stays. */
function goOnFromShown() {
  if (!matchMedia("(min-width: 80rem)").matches || !document.activeElement?.matches("body, #personne")) return;
  const row = rows().find((each) => each.hasAttribute("data-on"));
  row?.querySelector<HTMLElement>("th a")?.focus();
}

const pressed: Readonly<Record<string, () => void>> = {
  j: () => moveFrom(document.activeElement, 1),
  k: () => moveFrom(document.activeElement, -1),
  x: () => click(".pick", rowOf(document.activeElement)),
  e: () => click("td:last-child a", rowOf(document.activeElement)),
  n: writeNote,
  "/": () => document.querySelector<HTMLInputElement>("[data-search]")?.focus(),
  "?": () => click("[data-help]"),
};

/** Where the keys lead after `g`, within two seconds. */
const patience = 2_000;

export function Keyboard({ shortcuts, home }: { shortcuts: "on" | "off"; home: string }) {
  useEffect(() => {
    // Not zero: the clock of a page starts with the page, and its first key is not a second one.
    let went = -Infinity;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        document.dispatchEvent(new Event("mire:palette"));
        return;
      }
      if (shortcuts === "off" || !isFree(event)) return;
      const page = event.timeStamp - went < patience ? pageAfterG[event.key] : undefined;
      went = event.key === "g" ? event.timeStamp : -Infinity;
      const act = page === undefined ? pressed[event.key] : () => location.assign(home + page);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    // Says that keys are listened to: a journey presses none before.
    document.documentElement.dataset.keys = shortcuts;
    return () => document.removeEventListener("keydown", onKey);
  }, [shortcuts, home]);
  useEffect(() => {
    if (location.hash === "#note") writeNote();
    else goOnFromShown();
    // The browser follows the address to the person shown once all is loaded.
    window.addEventListener("load", goOnFromShown);
    return () => window.removeEventListener("load", goOnFromShown);
  }, []);
  return null;
}

"use client";
import { useEffect, useRef, useState } from "react";

export type DraftWords = {
  readonly saving: string;
  /** `{time}` stands for the hour. */
  readonly savedAt: string;
  readonly failed: string;
  readonly signedOut: string;
  readonly elsewhere: string;
  readonly tooLong: string;
};

type Props = {
  readonly person: string;
  readonly form: string;
  /** The moment of the draft that this page started from. */
  readonly seen: string | null;
  readonly words: DraftWords;
  readonly first: string | null;
};

/** Milliseconds without a key before what was typed leaves. */
const pause = 900;

type Answer = { readonly at: string | null };

const valueIn = (form: HTMLFormElement, name: string) => {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value : "";
};

const hourOf = (at: Date) =>
  new Intl.DateTimeFormat("fr-BE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Brussels" })
    .format(at)
    .replace(":", " h ");

const saidOf = (status: number, { signedOut, elsewhere, tooLong, failed }: DraftWords) =>
  ({ 401: signedOut, 404: signedOut, 409: elsewhere, 413: tooLong, 422: tooLong })[status] ?? failed;

/**
 * Keeps what is being typed in this form, one save after the other; the text itself never leaves the field. What fails is said and tried
 * again with the next key, or when the network is back. Ctrl + Enter saves the note.
 */
export function KeepDraft({ person, form: key, seen, words, first }: Props) {
  const here = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState(first);
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const keeper = keeping(form, { person, form: key, seen }, words, say);
    form.addEventListener("input", keeper.typed);
    form.addEventListener("submit", keeper.stop);
    form.addEventListener("keydown", saveByKeys);
    window.addEventListener("online", keeper.typed);
    window.addEventListener("pagehide", keeper.leave);
    return () => {
      keeper.stop();
      form.removeEventListener("input", keeper.typed);
      form.removeEventListener("submit", keeper.stop);
      form.removeEventListener("keydown", saveByKeys);
      window.removeEventListener("online", keeper.typed);
      window.removeEventListener("pagehide", keeper.leave);
    };
  }, [person, key, seen, words, say]);
  return (
    <p className="fine draft-state" ref={here} role="status">
      {said}
    </p>
  );
}

function saveByKeys(event: KeyboardEvent) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  (event.currentTarget as HTMLFormElement).requestSubmit();
}

type Kept = { readonly person: string; readonly form: string; readonly seen: string | null };

/** One save at a time; what was typed during one waits for it. */
function keeping(form: HTMLFormElement, { person, form: key, seen }: Kept, words: DraftWords, say: (text: string) => void) {
  let [known, waiting, busy, isOver, unsaved]: [string | null, number, boolean, boolean, boolean] = [
    seen,
    0,
    false,
    false,
    false,
  ];
  const body = () =>
    JSON.stringify({
      person,
      form: key,
      seen: known,
      text: valueIn(form, "noteText"),
      kind: valueIn(form, "noteKind"),
      channel: valueIn(form, "noteChannel"),
    });
  const send = (more: RequestInit = {}) =>
    fetch("/api/brouillon", { method: "POST", headers: { "content-type": "application/json" }, body: body(), ...more });
  const save = async () => {
    if (busy || isOver) return;
    [busy, unsaved] = [true, false];
    say(words.saving);
    const answer = await send().catch(() => null);
    busy = false;
    if (isOver) return;
    if (!answer?.ok) {
      say(saidOf(answer?.status ?? 0, words));
      unsaved = true;
      return;
    }
    known = ((await answer.json()) as Answer).at;
    say(known ? words.savedAt.replace("{time}", hourOf(new Date(known))) : "");
    if (unsaved) typed();
  };
  const typed = () => {
    unsaved = true;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void save(), pause);
  };
  return {
    typed,
    stop: () => {
      isOver = true;
      window.clearTimeout(waiting);
    },
    /** The page goes: what is not saved yet leaves with it. */
    leave: () => {
      if (unsaved && !isOver && !busy) void send({ keepalive: true }).catch(() => undefined);
    },
  };
}

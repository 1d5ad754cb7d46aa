"use client";
import { useRouter, useSearchParams } from "next/navigation";
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
      keeper.leave();
      keeper.stop();
      form.removeEventListener("input", keeper.typed);
      form.removeEventListener("submit", keeper.stop);
      form.removeEventListener("keydown", saveByKeys);
      window.removeEventListener("online", keeper.typed);
      window.removeEventListener("pagehide", keeper.leave);
    };
  }, [person, key, seen, words, say]);
  useNewForm();
  return (
    <p className="fine draft-state" ref={here} role="status">
      {said}
    </p>
  );
}

/** A layout outlives the page inside it: once the address says that a note was saved, the panel is asked for anew. */
function useNewForm() {
  const router = useRouter();
  const saved = useSearchParams().get("note");
  const known = useRef(saved);
  useEffect(() => {
    if (saved === known.current) return;
    known.current = saved;
    router.refresh();
  }, [saved, router]);
}

function saveByKeys(event: KeyboardEvent) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  (event.currentTarget as HTMLFormElement).requestSubmit();
}

type Kept = { readonly person: string; readonly form: string; readonly seen: string | null };

/** One save at a time; what was typed during one waits for it. */
function keeping(form: HTMLFormElement, { person, form: key, seen }: Kept, words: DraftWords, say: (text: string) => void) {
  const state: { known: string | null; waiting: number; what: "still" | "saving" | "over"; unsaved: boolean } = {
    known: seen,
    waiting: 0,
    what: "still",
    unsaved: false,
  };
  const isOver = () => state.what === "over";
  const isUnsaved = () => state.unsaved;
  const send = (more: RequestInit = {}) => {
    const [text, kind, channel] = ["noteText", "noteKind", "noteChannel"].map((name) => valueIn(form, name));
    const body = JSON.stringify({ person, form: key, seen: state.known, text, kind, channel });
    return fetch("/api/brouillon", { method: "POST", headers: { "content-type": "application/json" }, body, ...more });
  };
  const save = async () => {
    if (state.what !== "still") return;
    [state.what, state.unsaved] = ["saving", false];
    say(words.saving);
    const answer = await send().catch(() => null);
    if (isOver()) return;
    state.what = "still";
    if (!answer?.ok) {
      say(saidOf(answer?.status ?? 0, words));
      state.unsaved = true;
      return;
    }
    state.known = ((await answer.json()) as Answer).at;
    say(state.known ? words.savedAt.replace("{time}", hourOf(new Date(state.known))) : "");
    if (isUnsaved()) typed();
  };
  const typed = () => {
    // Typing goes on after a note that was refused.
    if (isOver()) state.what = "still";
    state.unsaved = true;
    window.clearTimeout(state.waiting);
    state.waiting = window.setTimeout(() => void save(), pause);
  };
  return {
    typed,
    stop: () => {
      state.what = "over";
      window.clearTimeout(state.waiting);
    },
    /** The page goes: what is not saved yet leaves with it. */
    leave: () => {
      if (state.unsaved && state.what === "still") void send({ keepalive: true }).catch(() => undefined);
    },
  };
}

"use client";
import { useEffect, useId, useRef } from "react";
import type { FormState } from "../../lib/kernel/outcome";
import { fieldId, sentenceFor, type FormWords } from "./form-context.client";

const sentenceOf = (state: FormState, words: FormWords): string | undefined => {
  if (state.status === "refused") return sentenceFor(words, "", state.refusal);
  if (state.status === "stale") return words.stale;
  return state.status === "missing" ? words.missing : undefined;
};

/** A code is asked: a step more, not a mistake. */
export const isProofAsked = (state: FormState) => state.status === "refused" && state.refusal === "proof_needed";

/** What is wrong, first on the form, with the same words as beside the fields. Focus comes here: by `autofocus` without scripts, by effect with them. */
export function ErrorSummary({ state, words }: { state: FormState; words: FormWords }) {
  const box = useRef<HTMLDivElement>(null);
  const name = useId();
  useEffect(() => {
    if (state.status !== "fresh") box.current?.focus();
  }, [state]);
  if (state.status === "fresh") return null;
  const sentence = sentenceOf(state, words);
  const isAsked = isProofAsked(state);
  return (
    <div
      className="summary stack"
      data-tone={isAsked ? "info" : undefined}
      ref={box}
      role="alert"
      aria-labelledby={name}
      tabIndex={-1}
      autoFocus
    >
      <h2 id={name}>{isAsked ? words.proof.title : words.summaryTitle}</h2>
      {sentence && <p>{sentence}</p>}
      {state.status === "invalid" && <Errors errors={Object.entries(state.errors)} words={words} />}
    </div>
  );
}

function Errors({ errors, words }: { errors: readonly (readonly [string, readonly string[]])[]; words: FormWords }) {
  return (
    <ul>
      {errors.map(([field, codes]) => {
        const text = codes.map((code) => sentenceFor(words, field, code)).join(" ");
        return <li key={field}>{field ? <a href={`#${fieldId(field)}`}>{text}</a> : text}</li>;
      })}
    </ul>
  );
}

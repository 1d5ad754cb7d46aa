"use client";
import { createContext, use } from "react";
import { fresh, type FormState } from "../../lib/kernel/outcome";

export type FormWords = {
  /** Above the list of errors: "Il y a un problème". */
  readonly summaryTitle: string;
  /** The page was replaced by a newer version meanwhile; what was typed is kept. */
  readonly stale: string;
  /** Not there, or not yours: the same words for both. */
  readonly missing: string;
  /** On the button while it waits: "Un instant…". */
  readonly pending: string;
  /** A sentence per code, refusals included; `field.code` comes before `code`. */
  readonly codes: Readonly<Record<string, string>>;
  /** When the form asks for a code before it goes on. */
  readonly proof: ProofWords;
};

export type ProofWords = {
  readonly title: string;
  readonly app: string;
  readonly appHint: string;
  readonly message: string;
  /** `{contact}` stands for where the code went. */
  readonly sentTo: string;
  readonly sent: string;
};

export type FormContext = { readonly state: FormState; readonly words: FormWords; readonly pending: "yes" | "no" };

const noProof: ProofWords = { title: "", app: "", appHint: "", message: "", sentTo: "", sent: "" };
const silent: FormWords = { summaryTitle: "", stale: "", missing: "", pending: "", codes: {}, proof: noProof };

/** Fields outside an ActionForm (a search that gets) find an empty state here. */
export const Form = createContext<FormContext>({ state: fresh, words: silent, pending: "no" });

export const fieldId = (name: string) => `f-${name}`;

export const sentenceFor = (words: FormWords, field: string, code: string) =>
  words.codes[`${field}.${code}`] ?? words.codes[code] ?? code;

export type FieldState = {
  readonly id: string;
  /** The sentence to show, or undefined when the field is right. */
  readonly wrong: string | undefined;
  /** What was typed before, once the form has been posted. */
  readonly typed: string | readonly string[] | undefined;
  /** False until a first post: then defaults apply. */
  readonly posted: boolean;
};

export function useField(name: string): FieldState {
  const { state, words } = use(Form);
  const codes = state.status === "invalid" ? (state.errors[name] ?? []) : [];
  return {
    id: fieldId(name),
    wrong: codes.length > 0 ? codes.map((code) => sentenceFor(words, name, code)).join(" ") : undefined,
    typed: state.status === "fresh" ? undefined : state.values[name],
    posted: state.status !== "fresh",
  };
}

/** One text out of what was typed; a list keeps its first. */
export const oneText = (field: FieldState, value: string | undefined): string | undefined => {
  if (!field.posted) return value;
  return typeof field.typed === "string" ? field.typed : field.typed?.[0];
};

/** All that was ticked. */
export const manyTexts = (field: FieldState, value: readonly string[] | undefined): readonly string[] => {
  if (!field.posted) return value ?? [];
  return typeof field.typed === "string" ? [field.typed] : (field.typed ?? []);
};

/** The ids that describe a field: its hint, then its error. */
export const describedBy = (field: FieldState, hint: unknown): string | undefined =>
  [hint ? `${field.id}-h` : "", field.wrong ? `${field.id}-e` : ""].filter(Boolean).join(" ") || undefined;

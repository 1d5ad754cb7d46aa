"use client";
import { useActionState, useMemo, type ReactNode } from "react";
import { fresh, type FormState } from "../../lib/kernel/outcome";
import { ErrorSummary, isProofAsked } from "./error-summary.client";
import { Form, type FormWords } from "./form-context.client";
import { ProofField } from "./proof-field.client";

type ActionFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  words: FormWords;
  initial?: FormState;
  /** The page's title: the form renders it, so that `errorPrefix` ("Erreur : ") comes first when something is wrong. */
  title?: string;
  errorPrefix?: string;
  /** Which field a refusal is about, by its code: it is then said beside that field too, and leads there. */
  about?: Readonly<Record<string, string>>;
  children: ReactNode;
};

const placed = (state: FormState, about: Readonly<Record<string, string>>): FormState => {
  const field = state.status === "refused" ? about[state.refusal] : undefined;
  if (state.status !== "refused" || field === undefined) return state;
  const { refusal, ...kept } = state;
  return { ...kept, status: "invalid", errors: { [field]: [refusal] } };
};
const nowhere = {};

const isCalm = (state: FormState) => state.status === "fresh" || isProofAsked(state);

/** One form, one action. Works by plain POST on pages without scripts; on the desk it hydrates and keeps the page. */
export function ActionForm({
  action,
  words,
  initial = fresh,
  title,
  errorPrefix = "",
  about = nowhere,
  children,
}: ActionFormProps) {
  const [answered, submit, waiting] = useActionState(action, initial);
  const state = useMemo(() => placed(answered, about), [answered, about]);
  const heading = title && (isCalm(state) ? title : errorPrefix + title);
  return (
    <form className="form" action={submit} noValidate aria-busy={waiting || undefined}>
      {heading && <title>{heading}</title>}
      <ErrorSummary state={state} words={words} />
      <Form value={{ state, words, pending: waiting ? "yes" : "no" }}>
        {state.status !== "fresh" && state.proof && <ProofField asked={state.proof} />}
        {children}
      </Form>
      {waiting && (
        <span className="vh" role="status">
          {words.pending}
        </span>
      )}
    </form>
  );
}

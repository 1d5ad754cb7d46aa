"use client";
import { useActionState, useState, type ReactNode, type SubmitEvent } from "react";
import { ErrorSummary } from "../../../../../../components/forms/error-summary.client";
import { Form, type FormWords } from "../../../../../../components/forms/form-context.client";
import { fresh, type FormState } from "../../../../../../lib/kernel/outcome";

type DoorFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  words: FormWords;
  /** Keeps on the device what was said. False: the form posts, as it does without script. A state: what is wrong. */
  keep: (said: (name: string) => string, form: HTMLFormElement) => boolean | FormState;
  children: ReactNode;
};

const textIn = (said: FormData) => (name: string) => {
  const value = said.get(name);
  return typeof value === "string" ? value.trim() : "";
};

/** A form that the device takes first, so that it works without network, and the server otherwise. */
export function DoorForm({ action, words, keep, children }: DoorFormProps) {
  const [posted, submit, waiting] = useActionState(action, fresh);
  const [own, setOwn] = useState<FormState>(fresh);
  const state = own.status === "fresh" ? posted : own;
  const take = (event: SubmitEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const kept = keep(textIn(new FormData(form, event.nativeEvent.submitter)), form);
    if (kept === false) return;
    event.preventDefault();
    setOwn(kept === true ? fresh : kept);
  };
  return (
    <form className="form" action={submit} onSubmit={take} noValidate aria-busy={waiting || undefined}>
      <ErrorSummary state={state} words={words} />
      <Form value={{ state, words, pending: waiting ? "yes" : "no" }}>{children}</Form>
    </form>
  );
}

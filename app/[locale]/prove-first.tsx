import type { ReactNode } from "react";
import { ActionForm } from "../../components/forms/action-form.client";
import type { FormWords } from "../../components/forms/form-context.client";
import { SubmitButton } from "../../components/forms/submit-button.client";
import type { FormState } from "../../lib/kernel/outcome";
import { currentActor } from "../../lib/platform/current-actor";

type Props = {
  /** Asks the code, and comes back to this page. */
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  words: FormWords;
  text: string;
  children: ReactNode;
};

/** What wants a fresh proof and is no form of ours (a file, the way to an outside account): there once it is given; before, a button that asks it. */
export async function ProveFirst({ action, words, text, children }: Props) {
  const actor = await currentActor();
  if (actor.kind === "member" && actor.proved === "recently") return children;
  return (
    <ActionForm action={action} words={words}>
      <SubmitButton look="secondary">{text}</SubmitButton>
    </ActionForm>
  );
}

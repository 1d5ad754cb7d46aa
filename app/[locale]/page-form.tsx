import type { ReactNode } from "react";
import { ActionForm } from "../../components/forms/action-form.client";
import type { FormWords } from "../../components/forms/form-context.client";
import { HiddenFields } from "../../components/forms/hidden-fields";
import { SubmitButton } from "../../components/forms/submit-button.client";
import type { ButtonLook } from "../../components/ui/button";
import type { FormState } from "../../lib/kernel/outcome";
import { initialState } from "../../lib/platform/action";

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

type PageFormProps = {
  readonly action: FormAction;
  /** `formWords(locale)` on documents, `deskFormWords()` on the desk. */
  readonly words: FormWords & { readonly errorPrefix: string };
  /** Of the whole page, when this form is what the page is for: the form then says it in the browser's title, errors first. */
  readonly title?: string;
  readonly hidden?: Readonly<Record<string, string>>;
  /** Which field a refusal is about, by its code. */
  readonly about?: Readonly<Record<string, string>>;
  readonly submit: ReactNode;
  readonly look?: ButtonLook;
  readonly children?: ReactNode;
};

/** A form of a page: the key that makes a double click one thing, what it carries, its fields, its one button. */
export async function PageForm({ action, words, title, hidden, about, submit, look, children }: PageFormProps) {
  return (
    <ActionForm
      action={action}
      words={words}
      initial={title === undefined ? undefined : await initialState()}
      title={title}
      errorPrefix={words.errorPrefix}
      about={about}
    >
      <HiddenFields values={{ key: crypto.randomUUID(), ...hidden }} />
      {children}
      <SubmitButton look={look}>{submit}</SubmitButton>
    </ActionForm>
  );
}

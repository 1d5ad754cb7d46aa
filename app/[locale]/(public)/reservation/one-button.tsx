import type { ReactNode } from "react";
import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import type { ButtonLook } from "../../../../components/ui/button";
import { formWords } from "../../../../lib/i18n/form-words";
import type { Locale } from "../../../../lib/i18n/locale";
import type { FormState } from "../../../../lib/kernel/outcome";

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

type OneButtonProps = {
  readonly locale: Locale;
  readonly action: FormAction;
  readonly booking: string;
  readonly look?: ButtonLook;
  readonly children: ReactNode;
};

/** One thing to do to one booking: a post, since mail scanners open links. */
export function OneButton({ locale, action, booking, look = "primary", children }: OneButtonProps) {
  return (
    <ActionForm action={action} words={formWords(locale)}>
      <HiddenFields values={{ key: crypto.randomUUID(), booking }} />
      <SubmitButton look={look}>{children}</SubmitButton>
    </ActionForm>
  );
}

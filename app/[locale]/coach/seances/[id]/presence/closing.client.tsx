"use client";
import { ActionForm } from "../../../../../../components/forms/action-form.client";
import type { FormWords } from "../../../../../../components/forms/form-context.client";
import { HiddenFields } from "../../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../../components/forms/submit-button.client";
import { Button } from "../../../../../../components/ui/button";
import { Notice } from "../../../../../../components/ui/notice";
import { attendanceWords } from "../../../../../../lib/i18n/desk/attendance";
import type { FormState } from "../../../../../../lib/kernel/outcome";
import { forgetPage } from "../../../waiting/kept-page.client";

const words = attendanceWords.close;

export type ClosingState = { readonly state: "open" | "early" | "closed" | "cancelled" };

type ClosingProps = {
  session: string;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  words: FormWords;
  /** People not noted yet: they become absent. */
  left: number;
  waits: boolean;
  closing: ClosingState;
};

/** The end of the session; not before all is sent. */
export function Closing({ session, action, words: form, left, waits, closing: { state } }: ClosingProps) {
  if (state === "closed") return <Notice tone="ok">{words.done}</Notice>;
  if (state === "cancelled") return <Notice tone="error">{words.cancelled}</Notice>;
  return (
    <section className="card stack" aria-labelledby="clore">
      <h2 id="clore">{words.title}</h2>
      {state === "early" ? <p>{words.early}</p> : <p>{words.hint(left)}</p>}
      {state === "open" && waits && (
        <Button type="button" reason={words.wait}>
          {words.submit}
        </Button>
      )}
      {state === "open" && !waits && (
        <div onSubmitCapture={() => void forgetPage()}>
          <ActionForm action={action} words={form}>
            <HiddenFields values={{ session }} />
            <SubmitButton look="secondary">{words.submit}</SubmitButton>
          </ActionForm>
        </div>
      )}
    </section>
  );
}

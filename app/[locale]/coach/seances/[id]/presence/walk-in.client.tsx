"use client";
import { HiddenFields } from "../../../../../../components/forms/hidden-fields";
import type { FormWords } from "../../../../../../components/forms/form-context.client";
import { SubmitButton } from "../../../../../../components/forms/submit-button.client";
import { TextField } from "../../../../../../components/forms/text-field.client";
import { attendanceWords } from "../../../../../../lib/i18n/desk/attendance";
import type { FormState, Typed } from "../../../../../../lib/kernel/outcome";
import { say } from "../../../waiting/queue.client";
import { DoorForm } from "./door-form.client";

const words = attendanceWords.walkIn;

type WalkInProps = {
  session: string;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  words: FormWords;
  isKept: boolean;
};

const isLikePhone = (typed: string) => typed === "" || typed.replace(/\D/g, "").length >= 9;

/** What the device can tell without network; the server has the last word. */
function wrongIn({ firstName, phone }: Readonly<Record<"firstName" | "phone", string>>): FormState | null {
  const errors = {
    ...(!/\p{L}/u.test(firstName) && { firstName: ["first_name_missing"] }),
    ...(!isLikePhone(phone) && { phone: ["phone_wrong"] }),
  };
  return Object.keys(errors).length > 0 ? { status: "invalid", errors, values: { firstName, phone } satisfies Typed } : null;
}

/** Somebody comes who was not expected: a first name, a phone or nothing, and they are in. */
export function WalkIn({ session, action, words: form, isKept }: WalkInProps) {
  const keep = (said: (name: string) => string, element: HTMLFormElement) => {
    if (!isKept) return false;
    const typed = { firstName: said("firstName"), phone: said("phone") };
    const wrong = wrongIn(typed);
    if (wrong) return wrong;
    element.reset();
    void say(session, {
      kind: "walk_in",
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
      session,
      firstName: typed.firstName,
      ...(typed.phone && { phone: typed.phone }),
    });
    return true;
  };
  return (
    <section className="card stack" aria-labelledby="venue">
      <h2 id="venue">{words.title}</h2>
      <DoorForm action={action} words={form} keep={keep}>
        <HiddenFields values={{ session }} />
        <TextField name="firstName" label={words.firstName} autoComplete="off" maxLength={80} required />
        <TextField name="phone" type="tel" label={words.phone} autoComplete="off" />
        {isKept && <p className="fine">{words.kept}</p>}
        <SubmitButton look="secondary">{words.submit}</SubmitButton>
      </DoorForm>
    </section>
  );
}

import { ActionForm } from "../../../../../components/forms/action-form.client";
import { SubmitButton } from "../../../../../components/forms/submit-button.client";
import { TextField } from "../../../../../components/forms/text-field.client";
import { Card } from "../../../../../components/ui/card";
import { Notice } from "../../../../../components/ui/notice";
import { formWords } from "../../../../../lib/i18n/form-words";
import type { Locale } from "../../../../../lib/i18n/locale";
import { text, words } from "../../../../../lib/i18n/text";
import { currentMission } from "../../../../../lib/missions/queries";
import { initialState } from "../../../../../lib/platform/action";
import { read } from "../../../../../lib/platform/read";
import { send } from "../actions";

export type Sent = "just_now" | "no";
type SendProps = { readonly locale: Locale; readonly title: string; readonly sent: Sent };

/** "Envoyer à mon téléphone": the dates and our number by SMS. The form says the page's title, with what is wrong first. */
export async function SendForm({ locale, title, sent }: SendProps) {
  const { result, send: said } = words(locale, "eligibility");
  const { shortName } = await read(currentMission, {});
  const t = text(locale, "sessions");
  const form = formWords(locale);
  return (
    <section className="no-print" id="envoi" aria-labelledby="envoyer">
      <Card>
        <h2 id="envoyer">{result.send}</h2>
        {sent === "just_now" && (
          <Notice tone="ok" live="status" title={said.sent}>
            <p>{said.sentHelp}</p>
          </Notice>
        )}
        <p>{said.text}</p>
        <ActionForm
          action={send}
          words={{ ...form, codes: { ...form.codes, too_many_results: said.tooMany } }}
          initial={await initialState()}
          title={`${title} - ${shortName}`}
          errorPrefix={form.errorPrefix}
        >
          <TextField
            name="phone"
            type="tel"
            label={t("form.phoneField")}
            hint={t("form.phoneHelp")}
            autoComplete="tel"
            size="medium"
            maxLength={40}
          />
          <p className="fine">{said.once}</p>
          <SubmitButton look="secondary">{said.button}</SubmitButton>
        </ActionForm>
      </Card>
    </section>
  );
}

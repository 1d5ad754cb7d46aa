import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { Notice } from "../../../../components/ui/notice";
import { formWords } from "../../../../lib/i18n/form-words";
import { phoneInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { MissionView } from "../../../../lib/missions/queries";
import { initialState } from "../../../../lib/platform/action";
import { callMe } from "./actions";

/** "Rappelez-moi": a first name and a number, and a human calls back. */
export async function Callback({ locale, mission, isAsked }: { locale: Locale; mission: MissionView; isAsked: boolean }) {
  const t = text(locale, "pages");
  const words = formWords(locale);
  const title = `${t("contact.title")} - ${mission.shortName}`;
  return (
    <section className="stack" aria-labelledby="rappel">
      <h2 id="rappel">{t("contact.callback.title")}</h2>
      {isAsked ? (
        <>
          <title>{title}</title>
          <Notice tone="ok" live="status" title={t("contact.callback.done")}>
            <p>{t("contact.callback.doneHelp", { phone: phoneInWords(mission.phone) })}</p>
          </Notice>
        </>
      ) : (
        <>
          <p>{t("contact.callback.help")}</p>
          <ActionForm action={callMe} words={words} initial={await initialState()} title={title} errorPrefix={words.errorPrefix}>
            <HiddenFields values={{ key: crypto.randomUUID() }} />
            <TextField
              name="firstName"
              label={t("contact.callback.firstName")}
              autoComplete="given-name"
              maxLength={80}
              required
            />
            <TextField
              name="phone"
              type="tel"
              label={t("contact.callback.phone")}
              hint={t("contact.callback.phoneHelp")}
              autoComplete="tel"
              size="medium"
              maxLength={40}
              required
            />
            <SubmitButton>{t("contact.callback.send")}</SubmitButton>
          </ActionForm>
        </>
      )}
    </section>
  );
}

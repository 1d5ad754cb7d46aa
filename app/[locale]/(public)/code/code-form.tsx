import { ActionForm } from "../../../../components/forms/action-form.client";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { formWords } from "../../../../lib/i18n/form-words";
import { phoneInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { initialState } from "../../../../lib/platform/action";
import { read } from "../../../../lib/platform/read";
import { Reachable } from "../reachable";
import type { FormAction } from "../reservation/one-button";

/** Eight letters or digits from a slip; spaces and small letters are forgiven. */
export async function CodeForm({ locale, open }: { locale: Locale; open: FormAction }) {
  const t = text(locale, "bookings");
  const words = formWords(locale);
  const mission = await read(currentMission, {});
  return (
    <>
      <h1>{t("code.title")}</h1>
      <ActionForm
        action={open}
        words={words}
        initial={await initialState()}
        title={`${t("code.title")} - ${mission.shortName}`}
        errorPrefix={words.errorPrefix}
      >
        <TextField
          name="paper"
          label={t("code.field")}
          hint={t("code.help")}
          autoComplete="off"
          size="short"
          maxLength={20}
          required
        />
        <SubmitButton>{t("code.send")}</SubmitButton>
      </ActionForm>
      <Reachable mission={mission}>{t("code.lost", { phone: phoneInWords(mission.phone) })}</Reachable>
    </>
  );
}

import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextArea } from "../../../../components/forms/text-area.client";
import { BackLink } from "../../../../components/layout/back-link";
import { Actions, ButtonLink } from "../../../../components/ui/button";
import { Card } from "../../../../components/ui/card";
import { formWords } from "../../../../lib/i18n/form-words";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import type { OwnBooking } from "../../../../lib/sessions/queries/public";
import { SessionDate } from "../seances/session-date";
import type { FormAction } from "./one-button";

/** "Je ne peux pas venir": a reason if one wishes, one button, and another date beside it. */
export async function CancelView({
  locale,
  booking,
  base,
  cancel,
}: {
  locale: Locale;
  booking: OwnBooking;
  base: string;
  cancel: FormAction;
}) {
  const t = text(locale, "bookings");
  const words = formWords(locale);
  const mission = await read(currentMission, {});
  const here = `${base}/${booking.token}`;
  const title = t(booking.status === "waiting" ? "cancel.titleQueue" : "cancel.title");
  return (
    <>
      <BackLink href={here}>{t("cancel.back")}</BackLink>
      <h1>{title}</h1>
      <Card>
        <SessionDate locale={locale} at={booking.session.startsAt} />
        <p>
          <bdi>
            {booking.session.site}, {booking.session.locality}
          </bdi>
        </p>
      </Card>
      {booking.status !== "waiting" && <p>{t("cancel.thanks")}</p>}
      <ActionForm action={cancel} words={words} title={`${title} - ${mission.shortName}`} errorPrefix={words.errorPrefix}>
        <HiddenFields values={{ key: crypto.randomUUID(), booking: booking.token }} />
        <TextArea name="reason" label={t("cancel.reason")} rows={3} maxLength={500} />
        <Actions>
          <SubmitButton>{t("cancel.send")}</SubmitButton>
          <ButtonLink href={`${here}/changer`}>{t("cancel.instead")}</ButtonLink>
        </Actions>
      </ActionForm>
    </>
  );
}

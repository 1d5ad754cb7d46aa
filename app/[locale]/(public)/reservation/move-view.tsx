import { ActionForm } from "../../../../components/forms/action-form.client";
import { RadioRows } from "../../../../components/forms/choice-rows.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { BackLink } from "../../../../components/layout/back-link";
import { EmptyState } from "../../../../components/ui/empty-state";
import { formWords } from "../../../../lib/i18n/form-words";
import { momentInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { currentMission } from "../../../../lib/missions/queries";
import { read } from "../../../../lib/platform/read";
import { openSessions, type OwnBooking } from "../../../../lib/sessions/queries/public";
import { Moment } from "../seances/moment";
import { Places } from "../seances/places";
import type { FormAction } from "./one-button";

/** Other dates with places; the old place is given back only once the new one is taken. */
export async function MoveView({
  locale,
  booking,
  base,
  move,
}: {
  locale: Locale;
  booking: OwnBooking;
  base: string;
  move: FormAction;
}) {
  const t = text(locale, "bookings");
  const words = formWords(locale);
  const mission = await read(currentMission, {});
  const free = (await read(openSessions, {})).filter(({ id, state }) => state === "open" && id !== booking.session.id);
  const dates = free.map((card) => ({
    value: card.id,
    label: <Moment locale={locale} at={card.startsAt} />,
    hint: <Places locale={locale} card={card} />,
  }));
  return (
    <>
      <BackLink href={`${base}/${booking.token}`}>{t("cancel.back")}</BackLink>
      <h1>{t("move.title")}</h1>
      <p className="lead">{t("move.now", { moment: momentInWords(locale, booking.session.startsAt, new Date()) })}</p>
      <p>{t("move.keep")}</p>
      {dates.length === 0 ? (
        <EmptyState picture="session" title={t("move.none")}>
          <p>{t("move.noneHelp")}</p>
        </EmptyState>
      ) : (
        <ActionForm
          action={move}
          words={words}
          title={`${t("move.title")} - ${mission.shortName}`}
          errorPrefix={words.errorPrefix}
        >
          <HiddenFields values={{ key: crypto.randomUUID(), booking: booking.token }} />
          <RadioRows name="session" legend={t("move.which")} choices={dates} />
          <SubmitButton width="full">{t("move.send")}</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}

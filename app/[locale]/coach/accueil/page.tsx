import type { Metadata } from "next";
import { ActionForm } from "../../../../components/forms/action-form.client";
import { RadioRows } from "../../../../components/forms/choice-rows.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { TextField } from "../../../../components/forms/text-field.client";
import { ButtonLink } from "../../../../components/ui/button";
import { EmptyState } from "../../../../components/ui/empty-state";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../lib/i18n/format";
import { localeOr } from "../../../../lib/i18n/locale";
import { addDays } from "../../../../lib/kernel/plain-date";
import { brusselsDay } from "../../../../lib/kernel/zoned";
import { initialState } from "../../../../lib/platform/action";
import { read } from "../../../../lib/platform/read";
import { sessionCalendar, type CalendarSession } from "../../../../lib/sessions/queries/desk";
import { seatsLeft } from "../../../../lib/sessions/rules";
import { welcome } from "./actions";

export const metadata: Metadata = { title: "Accueil sans rendez-vous" };

/** Two fields and a date, for somebody who pushed the door; they leave with a paper. */
export default async function WelcomePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOr((await params).locale);
  const now = new Date();
  const today = brusselsDay(now);
  const choices = choicesAmong(await read(sessionCalendar, { from: today, days: 60 }), now);
  const t = deskText("sessions");
  const words = deskFormWords();
  if (choices.length === 0)
    return (
      <>
        <h1>{t("welcome.title")}</h1>
        <EmptyState picture="session" title={t("welcome.none")}>
          <ButtonLink look="primary" href={`/${locale}/coach/seances/nouvelle?jour=${addDays(today, 1)}`}>
            {t("calendar.plan")}
          </ButtonLink>
        </EmptyState>
      </>
    );
  return (
    <>
      <h1>{t("welcome.title")}</h1>
      <p className="muted">{t("welcome.lead")}</p>
      <ActionForm
        action={welcome}
        words={words}
        initial={await initialState()}
        title={t("welcome.title")}
        errorPrefix={words.errorPrefix}
      >
        <HiddenFields values={{ key: crypto.randomUUID() }} />
        <TextField name="firstName" label={t("bookFor.firstName")} size="medium" autoComplete="off" maxLength={80} required />
        <TextField
          name="phone"
          type="tel"
          label={t("welcome.phone")}
          hint={t("welcome.phoneHint")}
          size="medium"
          autoComplete="off"
        />
        <RadioRows name="session" legend={t("welcome.session")} look="plain" value={choices[0]?.value} choices={choices} />
        <SubmitButton>{t("welcome.submit")}</SubmitButton>
      </ActionForm>
    </>
  );
}

/** The next dates with places; when every room is full, the next dates all the same, for their queue. */
function choicesAmong(sessions: readonly CalendarSession[], now: Date) {
  const t = deskText("sessions");
  const open = sessions.filter(({ status, startsAt }) => status === "open" && startsAt > now);
  const free = open.filter((session) => seatsLeft(session) > 0);
  return (free.length > 0 ? free : open).slice(0, 6).map((session) => ({
    value: session.id,
    label: t("welcome.choice", {
      when: momentInWords("fr", session.startsAt, now),
      site: session.site,
      places: t("welcome.places", { count: seatsLeft(session) }),
    }),
  }));
}

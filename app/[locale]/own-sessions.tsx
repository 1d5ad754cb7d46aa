import { ActionForm } from "../../components/forms/action-form.client";
import { HiddenFields } from "../../components/forms/hidden-fields";
import { SubmitButton } from "../../components/forms/submit-button.client";
import { formWords } from "../../lib/i18n/form-words";
import { momentInWords } from "../../lib/i18n/format";
import type { Locale } from "../../lib/i18n/locale";
import { text } from "../../lib/i18n/text";
import type { FormState } from "../../lib/kernel/outcome";
import type { OwnSession } from "../../lib/people/queries/account";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
type Props = { locale: Locale; sessions: readonly OwnSession[]; now: Date; endOne: Action; endAll: Action };

/** Where my account is open: each can be closed, or all at once. */
export function OwnSessions({ locale, sessions, now, endOne, endAll }: Props) {
  const t = text(locale, "account");
  return (
    <section className="stack" aria-labelledby="connexions">
      <h2 id="connexions">{t("sessions.title")}</h2>
      <p>{t("sessions.lead")}</p>
      <ul className="stack">
        {sessions.map((session) => (
          <li key={session.id}>
            <OneSession locale={locale} session={session} now={now} />
            {session.here === "elsewhere" && (
              <ActionForm action={endOne} words={formWords(locale)}>
                <HiddenFields values={{ session: session.id }} />
                <SubmitButton look="secondary">{t("sessions.end")}</SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      <p>{t("sessions.endAllHint")}</p>
      <ActionForm action={endAll} words={formWords(locale)}>
        <SubmitButton look="danger">{t("sessions.endAll")}</SubmitButton>
      </ActionForm>
    </section>
  );
}

function OneSession({ locale, session, now }: { locale: Locale; session: OwnSession; now: Date }) {
  const t = text(locale, "account");
  const said = [
    t("sessions.since", { moment: momentInWords(locale, session.since, now) }),
    t("sessions.seen", { moment: momentInWords(locale, session.seen, now) }),
  ];
  return (
    <p>
      <b>{session.device || t("sessions.unknownDevice")}</b>
      {session.here === "here" && ` (${t("sessions.here")})`}
      {session.kiosk && `, ${t("sessions.kiosk")}`}
      <br />
      {said.join(", ")}
    </p>
  );
}

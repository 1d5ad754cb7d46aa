import type { Metadata } from "next";
import { ActionForm } from "../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../components/forms/submit-button.client";
import { BackLink } from "../../../../../components/layout/back-link";
import { Actions, ButtonLink } from "../../../../../components/ui/button";
import { Notice } from "../../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { momentInWords, numbersKept } from "../../../../../lib/i18n/format";
import { localeOr, ownName } from "../../../../../lib/i18n/locale";
import { read } from "../../../../../lib/platform/read";
import { sessionSheet, type Sheet, type SheetLine } from "../../../../../lib/sessions/queries/desk";
import { close } from "../actions";
import { People, type SectionKey } from "./people";

export const metadata: Metadata = { title: "Séance" };

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function SessionPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = localeOr(asked);
  const now = new Date();
  const { session, lines } = await read(sessionSheet, { id });
  const t = deskText("sessions");
  const base = `/${locale}/coach/seances/${id}`;
  return (
    <>
      <BackLink href={`/${locale}/coach/seances`}>{t("calendar.title")}</BackLink>
      <h1>{t("session.title", { when: momentInWords("fr", session.startsAt, now) })}</h1>
      <p>
        {t("session.room", {
          room: session.room,
          site: session.site,
          street: numbersKept(session.street),
          locality: session.locality,
        })}{" "}
        {t("session.language", { language: ownName[localeOr(session.language)] })}.{" "}
        {session.interpreter && t("session.interpreter", { interpreter: session.interpreter })}
      </p>
      <p>
        <b>{t("session.seats", { taken: session.taken, capacity: session.capacity })}</b>
      </p>
      <State session={session} />
      <Steps base={base} session={session} now={now} />
      {sections(lines).map(({ key, people }) => (
        <section key={key} className="stack" aria-labelledby={key}>
          <h2 id={key}>
            {t(`session.${key}`)} <span className="muted">{people.length}</span>
          </h2>
          <People locale={locale} session={session} lines={people} kind={key} />
        </section>
      ))}
    </>
  );
}

function State({ session }: { session: Sheet["session"] }) {
  const t = deskText("sessions");
  if (session.status === "cancelled")
    return <Notice tone="error">{t("session.cancelled", { reason: session.cancelReason ?? "" })}</Notice>;
  return session.status === "closed" ? <Notice tone="ok">{t("session.closed")}</Notice> : null;
}

function Steps({ base, session, now }: { base: string; session: Sheet["session"]; now: Date }) {
  const t = deskText("sessions");
  if (session.status === "cancelled") return null;
  const isOpen = session.status === "open";
  const hasBegun = session.startsAt <= now;
  return (
    <>
      <Actions>
        <ButtonLink look="primary" href={`${base}/presence`}>
          {t("session.attendance")}
        </ButtonLink>
        <ButtonLink href={`/api/feuille/${session.id}`}>{t("session.print")}</ButtonLink>
        {isOpen && !hasBegun && <ButtonLink href={`${base}/inscrire`}>{t("session.bookFor")}</ButtonLink>}
        {isOpen && !hasBegun && <ButtonLink href={`${base}/modifier`}>{t("session.edit")}</ButtonLink>}
        {isOpen && !hasBegun && (
          <ButtonLink look="danger" href={`${base}/annuler`}>
            {t("session.cancel")}
          </ButtonLink>
        )}
      </Actions>
      {isOpen && hasBegun && (
        <ActionForm action={close} words={deskFormWords()}>
          <HiddenFields values={{ session: session.id }} />
          <p className="fine">{t("session.closeHint")}</p>
          <SubmitButton look="secondary">{t("session.close")}</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}

/** Who is expected or came; who waits, in order; who is no longer expected. */
function sections(lines: readonly SheetLine[]): readonly { readonly key: SectionKey; readonly people: readonly SheetLine[] }[] {
  const expected = ["booked", "present", "excused", "absent"];
  const queue = ["offered", "waiting"];
  const gone = lines.filter(({ status }) => !expected.includes(status) && !queue.includes(status));
  const all = [
    { key: "people", people: lines.filter(({ status }) => expected.includes(status)) },
    { key: "waiting", people: lines.filter(({ status }) => queue.includes(status)) },
  ] as const;
  return gone.length > 0 ? [...all, { key: "gone", people: gone }] : all;
}

import { ActionForm } from "../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../components/forms/submit-button.client";
import { Badge, type BadgeTone } from "../../../../../components/ui/badge";
import { ButtonLink } from "../../../../../components/ui/button";
import { RowActions, Table } from "../../../../../components/ui/table";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { codeInHalves, momentInWords, phoneInWords } from "../../../../../lib/i18n/format";
import type { Locale } from "../../../../../lib/i18n/locale";
import type { BookingStatus } from "../../../../../lib/sessions/model";
import type { Sheet, SheetLine } from "../../../../../lib/sessions/queries/desk";
import { accept, remove } from "../actions";

/** Who is expected or came; who waits, in order; who is no longer expected. */
export type SectionKey = "people" | "waiting" | "gone";

type PeopleProps = { locale: Locale; session: Sheet["session"]; lines: readonly SheetLine[]; kind: SectionKey };

/** One table of people of a session; what can be done for each depends on where they stand. */
export function People({ locale, session, lines, kind }: PeopleProps) {
  const t = deskText("sessions");
  return (
    <Table
      label={t(`session.${kind}`)}
      columns={[
        { key: "who", head: t("session.who"), kind: "long" },
        { key: "contact", head: t("session.contact") },
        { key: "state", head: t("session.state") },
        { key: "source", head: t("session.source") },
        { key: "action", head: t("session.action") },
      ]}
      rows={lines.map((line, index) => ({
        key: line.booking,
        cells: [
          <Name key="who" locale={locale} line={line} />,
          <Contact key="contact" line={line} />,
          <Standing key="state" line={line} position={index + 1} />,
          t(`source.${line.source}`),
          <Steps key="action" locale={locale} session={session} line={line} />,
        ],
      }))}
      empty={<p className="muted">{t(kind === "waiting" ? "session.noWaiting" : "session.noPeople")}</p>}
    />
  );
}

function Name({ locale, line }: { locale: Locale; line: SheetLine }) {
  const name = [line.firstName, line.familyName].filter(Boolean).join(" ");
  return <a href={`/${locale}/coach/arrivees/${line.booking}`}>{name}</a>;
}

function Contact({ line }: { line: SheetLine }) {
  const t = deskText("sessions");
  if (!line.contact) return <span className="muted">{t("session.noContact", { code: codeInHalves(line.paperCode) })}</span>;
  if (line.contactKind === "email") return <a href={`mailto:${line.contact}`}>{line.contact}</a>;
  return <a href={`tel:${line.contact}`}>{phoneInWords(line.contact)}</a>;
}

const tones: Readonly<Record<BookingStatus, BadgeTone | undefined>> = {
  booked: "info",
  waiting: undefined,
  offered: "line",
  lapsed: undefined,
  cancelled_by_person: undefined,
  cancelled_by_mire: undefined,
  present: "ok",
  excused: "warn",
  absent: "error",
};

function Standing({ line, position }: { line: SheetLine; position: number }) {
  const t = deskText("sessions");
  return (
    <span className="standing">
      <Badge tone={tones[line.status]}>{t(`status.${line.status}`)}</Badge>
      {line.status === "waiting" && <span className="fine">{t("session.position", { position })}</span>}
      {line.offerUntil && (
        <span className="fine">{t("session.offeredUntil", { when: momentInWords("fr", line.offerUntil) })}</span>
      )}
      {line.status === "booked" && line.confirmedAt && <span className="fine">{t("session.confirmed")}</span>}
      {line.seat === "extra" && <span className="fine">{t("session.extra")}</span>}
      {line.unreachable && <Badge tone="warn">{t("session.unreachable")}</Badge>}
      {line.shared && <span className="fine">{t("session.shared")}</span>}
      {line.reason && line.reason !== "moved" && <span className="fine">{line.reason}</span>}
    </span>
  );
}

function Steps({ locale, session, line }: { locale: Locale; session: Sheet["session"]; line: SheetLine }) {
  const t = deskText("sessions");
  if (session.status !== "open" || !["booked", "waiting", "offered"].includes(line.status)) return null;
  return (
    <RowActions>
      {line.status === "offered" && (
        <ActionForm action={accept} words={deskFormWords()}>
          <HiddenFields values={{ booking: line.booking }} />
          <SubmitButton look="secondary">{t("session.accept")}</SubmitButton>
        </ActionForm>
      )}
      <ButtonLink href={`/${locale}/coach/papier/${line.booking}`}>{t("session.slip")}</ButtonLink>
      <ActionForm action={remove} words={deskFormWords()}>
        <HiddenFields values={{ booking: line.booking }} />
        <SubmitButton look="secondary">{t("session.remove")}</SubmitButton>
      </ActionForm>
    </RowActions>
  );
}

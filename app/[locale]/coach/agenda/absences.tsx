import type { ReactNode } from "react";
import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { Badge } from "../../../../components/ui/badge";
import { ButtonLink } from "../../../../components/ui/button";
import { RowActions, Table } from "../../../../components/ui/table";
import { deskFormWords, deskText } from "../../../../lib/i18n/desk/text";
import { dayInWords, momentInWords, phoneInWords } from "../../../../lib/i18n/format";
import { read } from "../../../../lib/platform/read";
import { absencesToFollow, type AbsenceToFollow } from "../../../../lib/tracks/queries/meetings/absences";
import { follow } from "./actions";

/** Who did not come and was not met since, with what was done and what comes next. */
export async function Absences({ locale }: { locale: string }) {
  const t = deskText("meetings");
  const absences = await read(absencesToFollow, {});
  return (
    <div className="stack">
      <h2 id="absences">{t("absences.title")}</h2>
      <Table
        label={t("absences.title")}
        columns={[
          { key: "who", head: t("one.person"), kind: "long" },
          { key: "contact", head: t("one.contact") },
          { key: "state", head: t("one.state") },
          { key: "action", head: t("one.action") },
        ]}
        rows={absences.map((absence) => ({ key: absence.attendee, cells: cells(locale, absence) }))}
        empty={<p className="muted">{t("absences.none")}</p>}
      />
    </div>
  );
}

const tones = { call: "warn", letter: "warn", decide: "error", wait: "line" } as const;

function cells(locale: string, absence: AbsenceToFollow): readonly ReactNode[] {
  const t = deskText("meetings");
  const { person, name, phone, startsAt, steps, next } = absence;
  return [
    <a key="who" href={`/${locale}/coach/personnes/${person}/rendez-vous`}>
      {name}
    </a>,
    phone ? <a href={`tel:${phone}`}>{phoneInWords(phone)}</a> : "",
    <span key="state">
      <Badge tone={tones[next]}>{t(`absences.${next}`)}</Badge>
      <span className="fine line-of-its-own">{t("absences.missed", { when: momentInWords("fr", startsAt) })}</span>
      {steps.map(({ step, outcome, at }) => (
        <span key={at.toISOString()} className="fine line-of-its-own">
          {t(`absences.said.${step}`)}
          {step === "call" && outcome && outcome !== "new_date" && ` (${t(`absences.${outcome}`)})`}, {dayInWords("fr", at)}
        </span>
      ))}
    </span>,
    <Next key="action" locale={locale} absence={absence} />,
  ];
}

/** A call is always possible; the letter when it is its turn; ending it once somebody was reached, or nothing helped. */
function Next({ locale, absence: { attendee, person, next, phone } }: { locale: string; absence: AbsenceToFollow }) {
  const t = deskText("meetings");
  return (
    <RowActions>
      {next !== "decide" && phone && (
        <Step attendee={attendee} step="call">
          {(["reached", "no_answer", "message_left"] as const).map((outcome) => (
            <SubmitButton key={outcome} look="secondary" name="outcome" value={outcome}>
              {t(`absences.${outcome}`)}
            </SubmitButton>
          ))}
        </Step>
      )}
      {next === "letter" && <ButtonLink href={`/${locale}/coach/agenda/lettre/${attendee}`}>{t("one.letter")}</ButtonLink>}
      {next === "decide" && (
        <>
          <ButtonLink href={`/${locale}/coach/personnes/${person}/rendez-vous/nouveau`}>{t("absences.newDate")}</ButtonLink>
          <Step attendee={attendee} step="closed">
            <SubmitButton look="secondary">{t("absences.close")}</SubmitButton>
          </Step>
        </>
      )}
    </RowActions>
  );
}

const Step = ({ attendee, step, children }: { attendee: string; step: string; children: ReactNode }) => (
  <ActionForm action={follow} words={deskFormWords()}>
    <HiddenFields values={{ key: crypto.randomUUID(), attendee, step }} />
    {children}
  </ActionForm>
);

import type { ReactNode } from "react";
import { ActionForm } from "../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../components/forms/submit-button.client";
import { TextField } from "../../../../../components/forms/text-field.client";
import { Badge } from "../../../../../components/ui/badge";
import { RowActions, Table } from "../../../../../components/ui/table";
import { deskFormWords, deskText } from "../../../../../lib/i18n/desk/text";
import { momentInWords, phoneInWords } from "../../../../../lib/i18n/format";
import type { MeetingPerson, MeetingView } from "../../../../../lib/tracks/queries/meetings/desk";
import { isAwaited, isStepAllowed, marksOpenAt } from "../../../../../lib/tracks/rules/meetings";
import { mark, remove } from "../actions";
import { statusTones } from "../lines";

/** Who is expected or came; one tap says it, a later tap corrects it. */
export function People({ locale, view, now }: { locale: string; view: MeetingView; now: Date }) {
  const t = deskText("meetings");
  return (
    <Table
      label={t("one.people")}
      columns={[
        { key: "who", head: t("one.person"), kind: "long" },
        { key: "contact", head: t("one.contact") },
        { key: "state", head: t("one.state") },
        { key: "action", head: t("one.action") },
      ]}
      rows={view.people.map((one) => ({
        key: one.attendee,
        cells: [
          <a key="who" href={`/${locale}/coach/personnes/${one.person}/rendez-vous`}>
            {one.name}
          </a>,
          one.phone ? <a href={`tel:${one.phone}`}>{phoneInWords(one.phone)}</a> : "",
          <State key="state" one={one} />,
          <Steps key="action" locale={locale} view={view} one={one} now={now} />,
        ],
      }))}
      empty={<p className="muted">{t("one.nobody")}</p>}
    />
  );
}

function State({ one }: { one: MeetingPerson }): ReactNode {
  const t = deskText("meetings");
  return (
    <span className="standing">
      <Badge tone={statusTones[one.status]}>{t(`status.${one.status}`)}</Badge>
      {one.reason && <span className="fine">{t("one.why", { reason: one.reason })}</span>}
      {one.markedBy && one.markedAt && (
        <span className="fine">{t("one.markedBy", { name: one.markedBy, when: momentInWords("fr", one.markedAt) })}</span>
      )}
    </span>
  );
}

type StepsProps = { locale: string; view: MeetingView; one: MeetingPerson; now: Date };

function Steps({ locale, view: { meeting }, one, now }: StepsProps): ReactNode {
  const t = deskText("meetings");
  const may = (step: "mark_present" | "mark_absent" | "mark_excused") => isStepAllowed(step, one.status, "coach");
  const hasBegun = now >= meeting.startsAt;
  const hidden = { key: crypto.randomUUID(), attendee: one.attendee };
  return (
    <RowActions>
      {now >= marksOpenAt(meeting) && (
        <ActionForm action={mark} words={deskFormWords()}>
          <HiddenFields values={hidden} />
          {may("mark_present") && <Mark one={one} value="present" />}
          {may("mark_absent") && hasBegun && <Mark one={one} value="absent" />}
        </ActionForm>
      )}
      {may("mark_excused") && (
        <details className="more">
          <summary>
            {t("one.excused")}
            <span className="vh"> {one.name}</span>
          </summary>
          <ActionForm action={mark} words={deskFormWords()} about={{ reason_needed: "reason" }}>
            <HiddenFields values={{ ...hidden, key: crypto.randomUUID() }} />
            <TextField name="reason" label={t("one.reason")} maxLength={500} />
            <Mark one={one} value="excused" />
          </ActionForm>
        </details>
      )}
      {meeting.kind === "workshop" && isAwaited(one) && !hasBegun && (
        <ActionForm action={remove} words={deskFormWords()}>
          <HiddenFields values={{ ...hidden, key: crypto.randomUUID() }} />
          <SubmitButton look="secondary">
            {t("one.remove")}
            <span className="vh"> {one.name}</span>
          </SubmitButton>
        </ActionForm>
      )}
      {one.status === "absent" && <a href={`/${locale}/coach/agenda/lettre/${one.attendee}`}>{t("one.letter")}</a>}
    </RowActions>
  );
}

const Mark = ({ one, value }: { one: MeetingPerson; value: "present" | "absent" | "excused" }) => (
  <SubmitButton look="secondary" name="mark" value={value}>
    {deskText("meetings")(`one.${value}`)}
    <span className="vh"> {one.name}</span>
  </SubmitButton>
);

import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Badge } from "../../../../../../components/ui/badge";
import { Actions, ButtonLink } from "../../../../../../components/ui/button";
import { Table } from "../../../../../../components/ui/table";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { headed, momentInWords } from "../../../../../../lib/i18n/format";
import { localeOr } from "../../../../../../lib/i18n/locale";
import { read } from "../../../../../../lib/platform/read";
import { meetingsOfPerson, type FileMeeting, type MeetingsOfPerson } from "../../../../../../lib/tracks/queries/meetings/desk";
import { statusTones, whereIs } from "../../../agenda/lines";

export const metadata: Metadata = { title: deskText("meetings")("title") };

/** The meetings of one person, and the facts that they read too. */
export default async function FileMeetings({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale: asked, id } = await params;
  const locale = localeOr(asked);
  const { meetings, facts } = await read(meetingsOfPerson, { person: id });
  const now = new Date();
  const t = deskText("meetings");
  const isComing = ({ status, endsAt }: FileMeeting) => endsAt > now && (status === "expected" || status === "confirmed");
  const coming = meetings.filter(isComing);
  const past = meetings.filter((one) => !isComing(one)).toReversed();
  return (
    <>
      <Actions>
        <ButtonLink look="primary" href={`/${locale}/coach/personnes/${id}/rendez-vous/nouveau`}>
          {t("file.plan")}
        </ButtonLink>
      </Actions>
      <h2>{t("file.coming")}</h2>
      <Meetings locale={locale} label={t("file.coming")} meetings={coming} empty={t("file.none")} />
      <Facts facts={facts} />
      <h2>{t("file.past")}</h2>
      <Meetings locale={locale} label={t("file.past")} meetings={past} empty={t("file.nonePast")} />
    </>
  );
}

/** Counts, as the person reads them; nothing is added up into a score. */
function Facts({ facts }: { facts: MeetingsOfPerson["facts"] }) {
  const t = deskText("meetings");
  return (
    <section className="stack" data-gap="small" aria-labelledby="presences">
      <h2 id="presences">{t("file.facts")}</h2>
      {facts.counted === 0 ? (
        <p className="muted">{t("file.noFacts")}</p>
      ) : (
        <p>
          <b>{t("file.came", { came: facts.came, counted: facts.counted })}</b>{" "}
          {t("file.rest", { warned: facts.warned, missed: facts.missed })}
        </p>
      )}
      <p className="fine">{t("file.same")}</p>
    </section>
  );
}

type MeetingsProps = { locale: string; label: string; meetings: readonly FileMeeting[]; empty: string };

function Meetings({ locale, label, meetings, empty }: MeetingsProps) {
  const t = deskText("meetings");
  return (
    <Table
      label={label}
      columns={[
        { key: "when", head: t("file.date") },
        { key: "what", head: t("agenda.what"), kind: "long" },
        { key: "state", head: t("one.state"), kind: "long" },
      ]}
      rows={meetings.map((meeting) => ({ key: meeting.id, cells: cells(locale, meeting) }))}
      empty={<p className="muted">{empty}</p>}
    />
  );
}

function cells(locale: string, meeting: FileMeeting): readonly ReactNode[] {
  const t = deskText("meetings");
  return [
    <a key="when" href={`/${locale}/coach/agenda/${meeting.meeting}`}>
      {headed("fr", momentInWords("fr", meeting.startsAt, new Date()))}
    </a>,
    <span key="what">
      {meeting.title ?? t(`purpose.${meeting.purpose}`)} ({meeting.coachName})
      <span className="fine line-of-its-own">{whereIs(meeting)}</span>
    </span>,
    <span key="state">
      <Badge tone={statusTones[meeting.status]}>{t(`status.${meeting.status}`)}</Badge>
      {meeting.reason && <span className="fine line-of-its-own">{t("one.why", { reason: meeting.reason })}</span>}
      {meeting.comment && <span className="line-of-its-own">{t("file.answer", { text: meeting.comment })}</span>}
    </span>,
  ];
}

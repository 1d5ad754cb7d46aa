import { Badge, type BadgeTone } from "../../../../components/ui/badge";
import { ButtonLink } from "../../../../components/ui/button";
import { headed, momentInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { MyMeetings, OwnMeeting } from "../../../../lib/tracks/queries/meetings/own";

const tones: Readonly<Record<OwnMeeting["standing"], BadgeTone | undefined>> = {
  expected: undefined,
  confirmed: "info",
  present: "ok",
  excused: "info",
  absent: "warn",
  cancelled_by_mire: undefined,
  over: undefined,
};

/** What the Mire wrote about one's meetings: counts and facts, read by the person first, who may answer each. Never a score. */
export function Attendance({ locale, meetings: { past, facts } }: { locale: Locale; meetings: MyMeetings }) {
  const t = text(locale, "meetings");
  return (
    <section className="stack" aria-labelledby="presences">
      <h2 id="presences">{t("facts.title")}</h2>
      {facts.counted === 0 ? (
        <p>{t("facts.none")}</p>
      ) : (
        <>
          <p className="lead">{t("facts.came", { came: facts.came, counted: facts.counted })}</p>
          {facts.warned > 0 && <p>{t("facts.warned", { count: facts.warned })}</p>}
          {facts.missed > 0 && <p>{t("facts.missed", { count: facts.missed })}</p>}
        </>
      )}
      <p className="fine">{t("facts.lead")}</p>
      <ul className="stack" role="list">
        {past.slice(0, 10).map((meeting) => (
          <li key={meeting.id} className="card stack" data-gap="small">
            <Fact locale={locale} meeting={meeting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ locale, meeting }: { locale: Locale; meeting: OwnMeeting }) {
  const t = text(locale, "meetings");
  const said = ["present", "excused", "absent", "cancelled_by_mire"].includes(meeting.standing);
  const why = meeting.reason ?? (meeting.standing === "cancelled_by_mire" ? meeting.cancelReason : null);
  return (
    <>
      <p>
        <b>{headed(locale, momentInWords(locale, meeting.startsAt, new Date()))}</b>
        <br />
        {meeting.title ? <bdi>{meeting.title}</bdi> : t(`purposes.${meeting.purpose}`)}. {t("with", { coach: meeting.coachName })}
        .
      </p>
      <p>
        <Badge tone={tones[meeting.standing]}>{t(`mark.${meeting.standing}`)}</Badge>
      </p>
      {why && <p>{t("why", { reason: why })}</p>}
      {meeting.comment && <p>{t("facts.yours", { text: meeting.comment })}</p>}
      {said && (
        <ButtonLink look="link" href={`/${locale}/mon-parcours/rendez-vous/${meeting.id}/repondre`}>
          {t(meeting.comment ? "facts.change" : "facts.answer")}
          <span className="vh"> {momentInWords(locale, meeting.startsAt)}</span>
        </ButtonLink>
      )}
    </>
  );
}

import { Badge, type BadgeTone } from "../../../components/ui/badge";
import { deskText } from "../../../lib/i18n/desk/text";
import { timeInWords } from "../../../lib/i18n/format";
import type { AgendaMeeting, AgendaSession } from "../../../lib/tracks/queries/day";
import { toFile } from "./personnes/where";

const t = deskText("caseload");

type AgendaProps = { locale: string; meetings: readonly AgendaMeeting[]; sessions: readonly AgendaSession[] };

/** Meetings and sessions of today in the order of the hours, each with who is there. */
export function Agenda({ locale, meetings, sessions }: AgendaProps) {
  if (meetings.length + sessions.length === 0) return <p className="muted">{t("day.free")}</p>;
  const lines = [
    ...meetings.map((meeting) => ({
      key: meeting.appointment,
      at: meeting.at,
      line: <Meeting locale={locale} meeting={meeting} />,
    })),
    ...sessions.map((session) => ({ key: session.session, at: session.at, line: <Session locale={locale} session={session} /> })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return (
    <ol className="agenda">
      {lines.map(({ key, at, line }) => (
        <li key={key}>
          <time dateTime={at.toISOString()}>{timeInWords("fr", at)}</time>
          <div>{line}</div>
        </li>
      ))}
    </ol>
  );
}

type State = "expected" | "confirmed" | "present" | "excused" | "absent";
const tones: Readonly<Record<State, BadgeTone | undefined>> = {
  expected: undefined,
  confirmed: "info",
  present: "ok",
  excused: "warn",
  absent: "error",
};

function Meeting({ locale, meeting: { purpose, title, place, where, people } }: { locale: string; meeting: AgendaMeeting }) {
  const what = title ?? t(`panel.purposes.${purpose as "interview"}`);
  return (
    <>
      <span>
        <b>{what}</b> <span className="muted">{where ?? t(`day.places.${place}`)}</span>
      </span>
      <ul>
        {people.map(({ person, name, status }) => (
          <li key={person} className="standing">
            <a href={`/${locale}${toFile(person)}`}>{name}</a>
            <Badge tone={tones[status as State]}>{t(`day.states.${status as State}`)}</Badge>
          </li>
        ))}
      </ul>
    </>
  );
}

function Session({ locale, session }: { locale: string; session: AgendaSession }) {
  return (
    <>
      <a href={`/${locale}/coach/seances/${session.session}/presence`}>
        <b>{t("day.session", { taken: session.taken, capacity: session.capacity })}</b>
      </a>{" "}
      <span className="muted">
        {session.site}, {session.room}. {t("day.present", { count: session.present })}
      </span>
    </>
  );
}

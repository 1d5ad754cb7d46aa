import { Badge } from "../../../components/ui/badge";
import { deskText } from "../../../lib/i18n/desk/text";
import { dayInWords } from "../../../lib/i18n/format";
import type { Deadline } from "../../../lib/tracks/model/caseload";
import type { WaitingKind, WaitingLine } from "../../../lib/tracks/rules/day";
import { toMeeting } from "./agenda/where";
import { whereDone } from "./personnes/where";
import { contactInWords, deadlineInWords, nameOf } from "./personnes/words";

const t = deskText("caseload");
const dayOf = (moment: string | null) => (moment === null ? "" : dayInWords("fr", new Date(moment), new Date()));

/** Within so many days, and past, a deadline stands out. */
const near = 7;
const later = (deadline: Deadline | null) => (deadline && deadline.daysLeft > near ? deadlineInWords(deadline) : "");

/** Why somebody stands in each list. */
const said: Readonly<Record<WaitingKind, (line: WaitingLine) => string>> = {
  absence: ({ since, count, step }) =>
    [t("day.absentOn", { when: dayOf(since) }), t("day.tries", { count }), step && t(`day.steps.${step}`)]
      .filter(Boolean)
      .join(", "),
  message: ({ since, count }) => `${t("day.messages", { count })}, ${t("day.since", { when: dayOf(since) })}`,
  presence: ({ since }) => t("day.metOn", { when: dayOf(since) }),
  clock: ({ deadline }) => later(deadline),
  deadline: ({ deadline }) => later(deadline),
  sign: () => "",
  paper: ({ count }) => t("day.papers", { count }),
  plan: ({ since }) => t("day.since", { when: dayOf(since) }),
  stalled: (line) => contactInWords(line),
};

type WaitingListProps = {
  locale: string;
  kind: WaitingKind;
  lines: readonly WaitingLine[];
  /** Who looks: of whom they cover for, the coach is named. */
  me: string;
  limit?: number;
};

/** People for whom something waits, each with why, and the way to where it is done. */
export function WaitingList({ locale, kind, lines, me, limit = lines.length }: WaitingListProps) {
  return (
    <ul className="waiting">
      {lines.slice(0, limit).map((line) => (
        <li key={`${line.person}${line.thing}`}>
          <a href={`/${locale}${line.meeting ? toMeeting(line.meeting) : whereDone(line.person, line.thing)}`}>{nameOf(line)}</a>
          {line.deadline && line.deadline.daysLeft <= near && <Badge tone="error">{deadlineInWords(line.deadline)}</Badge>}
          <span className="muted">
            {[said[kind](line), line.coach === me ? "" : t("day.coach", { name: line.coachName })].filter(Boolean).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { PathLine, type PathStop, type StopState } from "../../../../../components/ui/line";
import { deskText } from "../../../../../lib/i18n/desk/text";
import { plainDayInWords } from "../../../../../lib/i18n/plain-day";
import type { Phase, Track } from "../../../../../lib/tracks/model/life";
import type { Clock, Span } from "../../../../../lib/tracks/rules/clock";

const phases = ["reception", "towards_employment", "in_employment"] as const;

/** The three phases as the line, each with what its clock says. */
export function ClockLine({ track, clock, where }: { track: Track; clock: Clock; where: string | null }) {
  const t = deskText("file");
  const at = clock.phase ? phases.indexOf(clock.phase) : phases.length;
  const stops = phases.map((phase, index): PathStop => {
    const state: StopState = index < at ? "done" : index === at ? "here" : "ahead";
    return { key: phase, state, title: t(`status.${phase}`), hint: state === "here" ? hintOf(phase, clock) : undefined };
  });
  return (
    <>
      <PathLine stops={stops} words={{ done: t("clock.done"), here: t("clock.here"), ahead: t("clock.ahead") }} />
      {clock.suspended && (
        <p>
          {t("clock.suspended", { day: plainDayInWords("fr", clock.suspended.since), days: clock.suspended.days })}{" "}
          {clock.suspended.plannedUntil &&
            t("clock.suspendedUntil", { day: plainDayInWords("fr", clock.suspended.plannedUntil) })}
        </p>
      )}
      {track.closedOn && track.closingReason && (
        <p>
          {t("clock.closed", { day: plainDayInWords("fr", track.closedOn), reason: t(`close.reasons.${track.closingReason}`) })}
          {where && ` (${where})`}
        </p>
      )}
      <p className="fine">
        {clock.suspendedDays > 0 && !clock.suspended && `${t("clock.moved", { days: clock.suspendedDays })} `}
        {clock.phase !== "in_employment" && t("clock.cap", { day: plainDayInWords("fr", clock.cap.until) })}
      </p>
    </>
  );
}

function hintOf(phase: Phase, clock: Clock): string {
  const t = deskText("file");
  if (phase === "reception") return spanInWords(clock.assessment);
  const span = phase === "towards_employment" ? clock.commitment : clock.followUp;
  return span ? spanInWords(span) : t("clock.unsigned");
}

/** "Mois 2 sur 6, jusqu’au 31 août 2027 (restent 152 jours)". */
export function spanInWords({ month, months, until, daysLeft }: Span): string {
  const t = deskText("file");
  const left = daysLeft < 0 ? t("clock.over", { days: -daysLeft }) : t("clock.left", { days: daysLeft });
  return `${t("clock.month", { month: Math.max(1, month), months, until: plainDayInWords("fr", until) })} (${left})`;
}

const dayOf: Readonly<Record<Clock["alerts"][number], (clock: Clock) => string | undefined>> = {
  assessment_late: ({ assessment }) => assessment.until,
  commitment_ends_soon: ({ commitment }) => commitment?.until,
  commitment_over: ({ commitment }) => commitment?.until,
  cap_near: ({ cap }) => cap.until,
  cap_over: ({ cap }) => cap.until,
  follow_up_over: ({ followUp }) => followUp?.until,
  suspended_past_plan: ({ suspended }) => suspended?.plannedUntil ?? undefined,
};

/** What rings, in words, each with its day. */
export const alertsInWords = (clock: Clock): readonly { readonly code: Clock["alerts"][number]; readonly text: string }[] =>
  clock.alerts.map((code) => ({
    code,
    text: deskText("file")(`alerts.${code}`, {
      day: plainDayInWords("fr", (dayOf[code](clock) ?? clock.cap.until) as Span["until"]),
    }),
  }));

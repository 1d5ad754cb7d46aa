import { PathLine, type PathStop, type StopState } from "../../../../components/ui/line";
import { Notice } from "../../../../components/ui/notice";
import { dayInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { plainDayInWords } from "../../../../lib/i18n/plain-day";
import { text } from "../../../../lib/i18n/text";
import type { OwnBooking } from "../../../../lib/sessions/queries/public";
import type { Phase } from "../../../../lib/tracks/model/life";
import type { MyTrack } from "../../../../lib/tracks/queries/mine";
import type { Clock } from "../../../../lib/tracks/rules/clock";

const phases = ["reception", "towards_employment", "in_employment"] as const;

/** The line: the session, then the three phases, each with its days. */
export function Phases({ locale, mine: { track, clock }, attended }: Props) {
  const [t, p] = [text(locale, "track"), text(locale, "path")];
  const at = clock.phase ? phases.indexOf(clock.phase) : phases.length;
  const session: PathStop = {
    key: "session",
    state: "done",
    title: p("stages.session"),
    hint: attended && p("stages.doneOn", { day: dayInWords(locale, attended.session.startsAt, new Date()) }),
  };
  const stops = phases.map((phase, index): PathStop => {
    const state: StopState = index < at ? "done" : index === at ? "here" : "ahead";
    return { key: phase, state, title: t(`phase.${phase}`), hint: state === "here" ? hintOf(locale, phase, clock) : undefined };
  });
  const known = track.status === "closed" ? stops.filter(({ key }) => wasReached(key as Phase, track)) : stops;
  return (
    <section className="stack" aria-labelledby="etapes">
      <h2 className="vh" id="etapes">
        {p("stages.title")}
      </h2>
      <PathLine
        stops={attended ? [session, ...known] : known}
        words={{ done: p("stages.done"), here: p("stages.here"), ahead: p("stages.ahead") }}
      />
    </section>
  );
}

type Props = { readonly locale: Locale; readonly mine: MyTrack; readonly attended: OwnBooking | undefined };

/** Of a path that is over, only what was lived is drawn. */
const wasReached = (phase: Phase, { commitmentFrom, employedOn }: MyTrack["track"]) =>
  phase === "reception" || (phase === "towards_employment" ? commitmentFrom !== null : employedOn !== null);

function hintOf(locale: Locale, phase: Phase, { assessment, commitment, followUp }: Clock): string | undefined {
  const t = text(locale, "track");
  if (phase === "reception")
    return assessment.daysLeft < 0 ? undefined : t("until", { day: plainDayInWords(locale, assessment.until) });
  if (phase === "in_employment") return followUp ? t("followUp", { day: plainDayInWords(locale, followUp.until) }) : undefined;
  if (!commitment) return undefined;
  const { month, months, until } = commitment;
  return t("month", { month: Math.max(1, month), months, day: plainDayInWords(locale, until) });
}

/** What stands above all when a path is on hold, or over. */
export function Standing({ locale, mine: { track, clock } }: Omit<Props, "attended">) {
  const t = text(locale, "track");
  if (track.closedOn)
    return (
      <Notice title={t("closed", { day: plainDayInWords(locale, track.closedOn) })}>
        <p>{t("closedWhat")}</p>
      </Notice>
    );
  if (!clock.suspended) return null;
  const { since, plannedUntil } = clock.suspended;
  return (
    <Notice title={t("paused", { day: plainDayInWords(locale, since) })}>
      <p>
        {plannedUntil && `${t("pausedUntil", { day: plainDayInWords(locale, plannedUntil) })} `}
        {t("pausedWhat")}
      </p>
    </Notice>
  );
}

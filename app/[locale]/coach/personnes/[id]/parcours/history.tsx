import { Timeline } from "../../../../../../components/ui/line";
import { deskText } from "../../../../../../lib/i18n/desk/text";
import { dayInWords } from "../../../../../../lib/i18n/format";
import { plainDayInWords } from "../../../../../../lib/i18n/plain-day";
import { closingReasons } from "../../../../../../lib/tracks/model/life";
import type { CoachLine, StepLine } from "../../../../../../lib/tracks/queries/life";

const t = deskText("file");

/** Every step of every track this person had here, newest first: what, when, by whom, why. */
export function History({ steps }: { steps: readonly StepLine[] }) {
  return (
    <section className="stack" aria-labelledby="histoire">
      <h2 id="histoire">{t("life.history")}</h2>
      <Timeline
        items={steps.map((step) => ({
          key: step.id,
          title: `${plainDayInWords("fr", step.on)}. ${t(`life.steps.${step.step}`)}`,
          body: [reasonOf(step), step.by ? t("life.by", { name: step.by }) : t("life.byPortal")].filter(Boolean).join(", "),
        }))}
      />
    </section>
  );
}

function reasonOf({ step, reason, where }: StepLine): string | null {
  if (step !== "close") return reason;
  const code = closingReasons.find((each) => each === reason);
  return [code && t(`close.reasons.${code}`), where].filter(Boolean).join(" : ");
}

/** Who accompanied, from when to when; and who broke the glass, with the reason they gave. */
export function Coaches({ coaches }: { coaches: readonly CoachLine[] }) {
  const day = (at: Date) => dayInWords("fr", at, new Date());
  return (
    <section className="stack" aria-labelledby="coachs">
      <h2 id="coachs">{t("life.coaches")}</h2>
      <ul className="tasks">
        {coaches.map(({ id, name, kind, from, until, reason }) => (
          <li key={id}>
            <b>{name}</b>
            {kind === "glass" && <span>{t("life.glass")}</span>}
            <span>{until ? t("life.span", { from: day(from), until: day(until) }) : t("life.from", { from: day(from) })}</span>
            {reason && <span className="muted">{reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

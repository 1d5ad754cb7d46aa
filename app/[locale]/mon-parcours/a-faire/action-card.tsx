import { ActionForm } from "../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../components/forms/submit-button.client";
import { Badge } from "../../../../components/ui/badge";
import { Card } from "../../../../components/ui/card";
import { VisuallyHidden } from "../../../../components/ui/visually-hidden";
import { formWords } from "../../../../lib/i18n/form-words";
import { dayInWords, durationInWords } from "../../../../lib/i18n/format";
import type { Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import type { PlanAction, PlanView } from "../../../../lib/tracks/queries/plan";
import { dueWords, titleFor } from "../../plan/words";
import { tick, untick } from "./actions";

type CardProps = { readonly locale: Locale; readonly action: PlanAction; readonly plan: PlanView };

/** One thing to do: what, who, by when, and the button that says it is done. */
export function ActionCard({ locale, action, plan }: CardProps) {
  const t = text(locale, "plan");
  const title = titleFor(locale, action);
  const isMine = action.owner !== "coach" && plan.track === "open";
  return (
    <Card>
      <h3 dir="auto">{title}</h3>
      <Facts locale={locale} action={action} plan={plan} />
      {isMine && <TickForm locale={locale} action={action} title={title} />}
      {isMine && (
        <p>
          <a href={`/${locale}/mon-parcours/a-faire/${action.id}`}>
            {t("open")}
            <VisuallyHidden>{` : ${title}`}</VisuallyHidden>
          </a>
        </p>
      )}
    </Card>
  );
}

/** Who does it, by when, how long it takes, and what each said of it. */
export function Facts({ locale, action, plan }: CardProps) {
  const t = text(locale, "plan");
  const due = dueWords(locale, action, plan.today);
  return (
    <>
      <p>
        <Badge tone={action.owner === "coach" ? "line" : "info"}>{t(`owner.${action.owner}`)}</Badge>{" "}
        {action.doneAt && <Badge tone="ok">{t("doneOn", { day: dayInWords(locale, action.doneAt) })}</Badge>}
      </p>
      {due && <p>{due}</p>}
      {action.status === "open" && action.minutes !== null && (
        <p className="fine">{t("usual", { time: durationInWords(locale, action.minutes) })}</p>
      )}
      {action.remark && (
        <p className="as-typed" dir="auto">
          {t("remark", { text: action.remark })}
        </p>
      )}
      {action.word && (
        <p className="as-typed muted" dir="auto">
          {t("word.said", { text: action.word })}
        </p>
      )}
    </>
  );
}

function TickForm({ locale, action, title }: { locale: Locale; action: PlanAction; title: string }) {
  const isDone = action.status === "done";
  return (
    <ActionForm action={isDone ? untick : tick} words={formWords(locale)}>
      <HiddenFields values={{ action: action.id, key: crypto.randomUUID() }} />
      <SubmitButton look={isDone ? "quiet" : "primary"}>
        {text(locale, "plan")(isDone ? "untick" : "tick")}
        <VisuallyHidden>{` : ${title}`}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  );
}

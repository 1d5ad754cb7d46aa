import { ActionForm } from "../../../../../../components/forms/action-form.client";
import { HiddenFields } from "../../../../../../components/forms/hidden-fields";
import { SubmitButton } from "../../../../../../components/forms/submit-button.client";
import { RowActions, Table } from "../../../../../../components/ui/table";
import { VisuallyHidden } from "../../../../../../components/ui/visually-hidden";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { dayInWords, durationInWords } from "../../../../../../lib/i18n/format";
import type { PlanAction, PlanGoal, PlanView } from "../../../../../../lib/tracks/queries/plan";
import { isOverdue } from "../../../../../../lib/tracks/rules/plan";
import { dayWords, deskTitle } from "../../../../plan/words";
import { tick, untick } from "./actions";

type TableProps = {
  readonly goal: PlanGoal;
  readonly plan: PlanView;
  readonly firstName: string;
  /** The address of the plan, for whoever may change it. */
  readonly at: string | undefined;
};

/** The actions of a goal: what, who, when, how long; the tick at the end of the line. */
export function ActionTable({ goal, plan, firstName, at }: TableProps) {
  const t = deskText("plan");
  const columns = [
    { key: "what", head: t("columns.what"), kind: "long" as const },
    { key: "who", head: t("columns.who") },
    { key: "due", head: t("columns.due"), kind: "long" as const },
    { key: "time", head: t("columns.time") },
    ...(at ? [{ key: "todo", head: t("columns.todo") }] : []),
  ];
  return (
    <Table
      label={`${t("actions")} : ${goal.title}`}
      columns={columns}
      empty={<p className="muted">{t("noActions")}</p>}
      rows={goal.actions.map((action) => ({
        key: action.id,
        cells: [
          <What key="what" action={action} firstName={firstName} />,
          t(`owner.${action.owner}`),
          whenOf(action, plan),
          action.minutes === null ? "" : durationInWords("fr", action.minutes),
          at && <Todo key="todo" action={action} at={at} isOpen={goal.status === "open"} />,
        ],
      }))}
    />
  );
}

function What({ action, firstName }: { action: PlanAction; firstName: string }) {
  const t = deskText("plan");
  return (
    <>
      <span dir="auto">{deskTitle(action)}</span>
      {action.remark && <span className="hint as-typed">{t("remark", { text: action.remark })}</span>}
      {action.word && <span className="hint as-typed">{t("word", { name: firstName, text: action.word })}</span>}
      {action.photo && (
        <span className="hint">
          <a href={`/api/document/${action.photo}`}>{t("photo")}</a>
        </span>
      )}
    </>
  );
}

function whenOf(action: PlanAction, { today }: PlanView): string {
  const t = deskText("plan");
  if (action.doneAt) return t("done", { day: dayInWords("fr", action.doneAt), name: action.doneBy ?? "" });
  if (action.dueOn === null) return t("noDue");
  if (action.dueOn === today) return t("dueToday");
  return t(isOverdue(action, today) ? "overdue" : "due", { day: dayWords("fr", action.dueOn, today) });
}

function Todo({ action, at, isOpen }: { action: PlanAction; at: string; isOpen: boolean }) {
  const t = deskText("plan");
  const [isDone, name] = [action.status === "done", <VisuallyHidden key="name">{` : ${deskTitle(action)}`}</VisuallyHidden>];
  return (
    <RowActions>
      <ActionForm action={isDone ? untick : tick} words={deskFormWords()}>
        <HiddenFields values={{ action: action.id, key: crypto.randomUUID() }} />
        <SubmitButton look="secondary">
          {t(isDone ? "untick" : "tick")}
          {name}
        </SubmitButton>
      </ActionForm>
      {isOpen && (
        <a href={`${at}/action/${action.id}`}>
          {t("change")}
          {name}
        </a>
      )}
    </RowActions>
  );
}

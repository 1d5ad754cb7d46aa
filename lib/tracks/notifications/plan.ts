import type { Happened, Notice, Saying } from "../../kernel/notice";

export type PlanTemplate = "plan_changed";

/** Something was added for the person to do: one message a day at most, which says that the plan changed and nothing of it. */
export const planNotices = ({ type, subject, data }: Happened): readonly Notice<PlanTemplate>[] =>
  type === "plan.action_added" && typeof data.tell === "string"
    ? [{ template: "plan_changed", subject, key: `plan_changed|${subject}|${data.tell}` }]
    : [];

export const sayPlanChanged = (person: string, toDo: "something" | "nothing"): Saying | null =>
  toDo === "nothing" ? null : { to: { person }, opens: { page: "/mon-parcours/a-faire" } };

import { comparePlainDates, isBefore, type PlainDate } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";
import type { ActionState, ActionStatus, GoalStatus, Owner, PlanFacts } from "../model/plan";

/** Past its day and still open: it is asked about, never blamed. */
export const isOverdue = ({ status, dueOn }: ActionState, today: PlainDate) =>
  status === "open" && dueOn !== null && isBefore(dueOn, today);

/** What other parts of the portal need to know of a plan. The next day is today or later. */
export function planFacts(actions: readonly ActionState[], today: PlainDate): PlanFacts {
  const open = actions.filter(({ status }) => status === "open");
  const [nextDue = null] = open
    .flatMap(({ dueOn }) => (dueOn !== null && !isBefore(dueOn, today) ? [dueOn] : []))
    .toSorted(comparePlainDates);
  return { open: open.length, nextDue, overdue: open.filter((action) => isOverdue(action, today)).length };
}

const late = "9999-12-31" as PlainDate;

/** Open ones first, the soonest first, those without a day last; then what is done, the latest first. */
export function inOrder<Each extends ActionState & { readonly doneAt: Date | null }>(actions: readonly Each[]): readonly Each[] {
  const open = actions.filter(({ status }) => status === "open");
  const done = actions.filter(({ status }) => status === "done");
  return [
    ...open.toSorted((a, b) => comparePlainDates(a.dueOn ?? late, b.dueOn ?? late)),
    ...done.toSorted((a, b) => (b.doneAt?.getTime() ?? 0) - (a.doneAt?.getTime() ?? 0)),
  ];
}

/** Who ticks: whoever accompanies the person, or the person themself, for what is theirs to do. */
export type Ticker = "coach" | "person";

/** What an action may become: done and back, or dropped and no more. */
export function decideAction(from: ActionStatus, to: ActionStatus, by: Ticker, owner: Owner) {
  if (by === "person" && (owner === "coach" || to === "dropped")) return refuse("action_of_coach");
  if (from === to) return refuse(to === "done" ? "already_done" : "already_so");
  if (from === "dropped" || (from === "done" && to === "dropped")) return refuse("action_over");
  return ok(to);
}

/** A goal is reached or dropped, and may be taken up again. */
export const decideGoal = (from: GoalStatus, to: GoalStatus) => (from === to ? refuse("already_so") : ok(to));

/** Actions are added and changed under an open goal only. */
export const decideUnder = (goal: GoalStatus) => (goal === "open" ? ok(goal) : refuse("goal_over"));

/** Whether the person is told that their plan changed: when something is theirs to do. */
export const concernsPerson = (owner: Owner) => owner !== "coach";

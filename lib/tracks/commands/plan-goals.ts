import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import { concernOf, whoAccompanies, type Concern } from "../../platform/reach";
import type { Actor } from "../../platform/actor";
import type { Db } from "../../platform/db";
import { holdGoal, sealGoal, type HeldGoal } from "../facts/plan";
import { holdTrack } from "../facts/track";
import type { GoalStatus } from "../model/plan";
import { decideGoal } from "../rules/plan";
import { addGoalInput, changeGoalInput, goalStep } from "../schema/plan";

const most = 20;

/** The goal held, with how the actor stands to its person. */
async function goalConcern(db: Db, actor: Actor, goal: string): Promise<(Concern & { readonly goal: HeldGoal }) | null> {
  const held = await holdGoal(db, goal);
  const concern = held && (await concernOf(db, actor, held.person));
  return concern && { ...concern, goal: held };
}

/** What the person works towards, in words agreed with them. */
export const addGoal = command({
  name: "plan.add_goal",
  input: addGoalInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const track = await holdTrack(db, person);
    if (!track || track.status === "closed") return refuse("track_closed");
    const [{ count } = { count: 0 }] = await db.sql<{ count: number }>`
      select count(*)::int as count from goal where track_id = ${track.id}::uuid`;
    if (count >= most) return refuse("too_many_goals");
    const goal = crypto.randomUUID();
    await db.sql`
      insert into goal (id, person_id, track_id, sealed, position, created_by, created_at)
      values (${goal}::uuid, ${person}::uuid, ${track.id}::uuid, ${await sealGoal(db, person, goal, { title: input.goalTitle })}, ${count}, ${actor.membershipId}::uuid, ${now}::timestamptz)`;
    return ok({
      value: { person, goal },
      events: [{ type: "plan.goal_added", subject: person, data: { track: track.id, goal } }],
    });
  },
});

export const changeGoal = command({
  name: "plan.change_goal",
  input: changeGoalInput,
  load: ({ db, actor, input }) => goalConcern(db, actor, input.goal),
  policy: whoAccompanies,
  run: async ({ db, input, subject: { person, goal } }) => {
    if (goal.trackStatus === "closed") return refuse("track_closed");
    if (goal.version !== input.version) return refuse("plan_changed_meanwhile");
    await db.sql`
      update goal set sealed = ${await sealGoal(db, person, goal.id, { title: input.goalTitle })}, version = version + 1 where id = ${goal.id}::uuid`;
    const data = { track: goal.track, goal: goal.id };
    return ok({ value: { person, goal: goal.id }, events: [{ type: "plan.goal_changed", subject: person, data }] });
  },
});

/** A goal ends, or is taken up again; who, when and to what is in the journal. */
const turning = (to: GoalStatus, name: `plan.${string}`, type: `plan.${string}`) =>
  command({
    name,
    input: goalStep,
    load: ({ db, actor, input }) => goalConcern(db, actor, input.goal),
    policy: whoAccompanies,
    run: async ({ db, now, input, subject: { person, goal } }) => {
      if (goal.trackStatus === "closed") return refuse("track_closed");
      if (goal.version !== input.version) return refuse("plan_changed_meanwhile");
      const decided = decideGoal(goal.status, to);
      if (!decided.ok) return decided;
      await db.sql`
        update goal set status = ${decided.value}, ended_at = ${to === "open" ? null : now}::timestamptz, version = version + 1 where id = ${goal.id}::uuid`;
      const data = { track: goal.track, goal: goal.id };
      return ok({ value: { person, goal: goal.id }, events: [{ type, subject: person, data }] });
    },
  });

export const reachGoal = turning("reached", "plan.reach_goal", "plan.goal_reached");
export const dropGoal = turning("dropped", "plan.drop_goal", "plan.goal_dropped");
export const resumeGoal = turning("open", "plan.resume_goal", "plan.goal_resumed");

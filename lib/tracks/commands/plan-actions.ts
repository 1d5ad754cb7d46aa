import { ok, refuse } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import type { Actor } from "../../platform/actor";
import { isMember } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { concernOf, themselfAlone, themselfOrCoach, whoAccompanies, type Concern } from "../../platform/reach";
import { holdAction, holdGoal, sealAction, type HeldAction } from "../facts/plan";
import { presets, type ActionStatus, type ActionWords, type Preset } from "../model/plan";
import { concernsPerson, decideAction, decideUnder } from "../rules/plan";
import { actionStep, addActionInput, changeActionInput, oneAction, wordInput } from "../schema/plan";

const most = 60;

/** The action held, with how the actor stands to its person. */
export async function actionConcern(
  db: Db,
  actor: Actor,
  action: string,
): Promise<(Concern & { readonly action: HeldAction }) | null> {
  const held = await holdAction(db, action);
  const concern = held && (await concernOf(db, actor, held.person));
  return concern && { ...concern, action: held };
}

export const about = ({ track, goal, id }: HeldAction) => ({ track, goal, action: id });
export const answer = ({ person, goal, id }: HeldAction) => ({ person, goal, action: id });

// Words of one's own stand instead of the preset's.
const named = ({ preset, title, remark }: Omit<ActionWords, "word">) => ({ preset: title ? null : preset, title, remark });

// The time that was said, else the one it usually takes.
const minutesFor = ({ minutes, preset, title }: { minutes: number | null; preset: Preset | null; title: string | null }) =>
  minutes ?? (preset && !title ? presets[preset].minutes : null);

/** One thing to do towards a goal: by the person, by the coach, or together. */
export const addAction = command({
  name: "plan.add_action",
  input: addActionInput,
  load: async ({ db, actor, input }) => {
    const goal = await holdGoal(db, input.goal);
    const concern = goal && (await concernOf(db, actor, goal.person));
    return concern && { ...concern, goal };
  },
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person, goal } }) => {
    if (goal.trackStatus === "closed") return refuse("track_closed");
    const decided = decideUnder(goal.status);
    if (!decided.ok) return decided;
    const [{ count } = { count: 0 }] = await db.sql<{ count: number }>`
      select count(*)::int as count from plan_action where goal_id = ${goal.id}::uuid`;
    if (count >= most) return refuse("too_many_actions");
    const action = crypto.randomUUID();
    const sealed = await sealAction(db, person, action, { ...named(input), word: null });
    await db.sql`
      insert into plan_action (id, person_id, goal_id, sealed, owner, due_on, minutes, created_by, created_at)
      values (${action}::uuid, ${person}::uuid, ${goal.id}::uuid, ${sealed}, ${input.owner}, ${input.dueOn}::date, ${minutesFor(input)}::int, ${actor.membershipId}::uuid, ${now}::timestamptz)`;
    // `day`: the person is told once a day at most, however much is added.
    const whose = concernsPerson(input.owner) ? { tell: brusselsDay(now) } : {};
    const data = { track: goal.track, goal: goal.id, action, ...whose };
    return ok({ value: { person, goal: goal.id, action }, events: [{ type: "plan.action_added", subject: person, data }] });
  },
});

export const changeAction = command({
  name: "plan.change_action",
  input: changeActionInput,
  load: ({ db, actor, input }) => actionConcern(db, actor, input.action),
  policy: whoAccompanies,
  run: async ({ db, input, subject: { person, action } }) => {
    if (action.trackStatus === "closed") return refuse("track_closed");
    if (action.version !== input.version) return refuse("plan_changed_meanwhile");
    if (action.status === "dropped") return refuse("action_over");
    const sealed = await sealAction(db, person, action.id, { ...named(input), word: action.words.word });
    await db.sql`
      update plan_action set sealed = ${sealed}, owner = ${input.owner}, due_on = ${input.dueOn}::date, minutes = ${minutesFor(input)}::int, version = version + 1
      where id = ${action.id}::uuid`;
    return ok({ value: answer(action), events: [{ type: "plan.action_changed", subject: person, data: about(action) }] });
  },
});

/** Done, and not done after all: by whoever accompanies the person, or by the person for what is theirs. */
const ticking = (to: Exclude<ActionStatus, "dropped">, name: `plan.${string}`, type: `plan.${string}`) =>
  command({
    name,
    input: oneAction,
    load: ({ db, actor, input }) => actionConcern(db, actor, input.action),
    policy: themselfOrCoach,
    run: async ({ db, actor, now, subject: { person, action } }) => {
      if (action.trackStatus === "closed") return refuse("track_closed");
      const by = isMember(actor, "seeker") ? "person" : "coach";
      const decided = decideAction(action.status, to, by, action.owner);
      if (!decided.ok) return decided;
      const isDone = to === "done";
      await db.sql`
        update plan_action set status = ${decided.value}, done_at = ${isDone ? now : null}::timestamptz, done_by = ${isDone ? actor.membershipId : null}::uuid, version = version + 1
        where id = ${action.id}::uuid`;
      return ok({ value: answer(action), events: [{ type, subject: person, data: { ...about(action), by } }] });
    },
  });

export const tickAction = ticking("done", "plan.tick", "plan.action_done");
export const untickAction = ticking("open", "plan.untick", "plan.action_undone");

/** No longer useful: it leaves the plan and stays in the journal. */
export const dropAction = command({
  name: "plan.drop_action",
  input: actionStep,
  load: ({ db, actor, input }) => actionConcern(db, actor, input.action),
  policy: whoAccompanies,
  run: async ({ db, input, subject: { person, action } }) => {
    if (action.trackStatus === "closed") return refuse("track_closed");
    if (action.version !== input.version) return refuse("plan_changed_meanwhile");
    const decided = decideAction(action.status, "dropped", "coach", action.owner);
    if (!decided.ok) return decided;
    await db.sql`update plan_action set status = ${decided.value}, version = version + 1 where id = ${action.id}::uuid`;
    return ok({ value: answer(action), events: [{ type: "plan.action_dropped", subject: person, data: about(action) }] });
  },
});

/** What the person says of one thing to do: how it went, what stands in the way. Empty takes it back. */
export const sayWord = command({
  name: "plan.say_word",
  input: wordInput,
  load: ({ db, actor, input }) => actionConcern(db, actor, input.action),
  policy: themselfAlone,
  run: async ({ db, input, subject: { person, action } }) => {
    if (action.trackStatus === "closed") return refuse("track_closed");
    if (action.status === "dropped") return refuse("action_over");
    const sealed = await sealAction(db, person, action.id, { ...action.words, word: input.word });
    await db.sql`update plan_action set sealed = ${sealed}, version = version + 1 where id = ${action.id}::uuid`;
    return ok({ value: answer(action), events: [{ type: "plan.word_said", subject: person, data: about(action) }] });
  },
});

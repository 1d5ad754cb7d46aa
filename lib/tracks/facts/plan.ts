import { openFor, openKeyOf, personKeyOf, sealFor } from "../../people/facts";
import type { PlainDate } from "../../kernel/plain-date";
import type { Db } from "../../platform/db";
import type { ActionStatus, ActionWords, GoalStatus, GoalWords, Owner } from "../model/plan";

const goalPlace = (id: string) => `goal|sealed|${id}`;
const actionPlace = (id: string) => `plan_action|sealed|${id}`;

export const sealGoal = async (db: Db, person: string, id: string, words: GoalWords) =>
  sealFor(await personKeyOf(db, person), goalPlace(id), words);
export const sealAction = async (db: Db, person: string, id: string, words: ActionWords) =>
  sealFor(await personKeyOf(db, person), actionPlace(id), words);

export const silent: ActionWords = { preset: null, title: null, remark: null, word: null };
export const wordsOf = (key: Buffer | null | undefined, id: string, sealed: string) =>
  (openFor(key, actionPlace(id), sealed) as ActionWords | null) ?? silent;

export type HeldGoal = {
  readonly id: string;
  readonly person: string;
  readonly track: string;
  readonly trackStatus: string;
  readonly status: GoalStatus;
  readonly version: number;
};

/** A goal, held until the end of the transaction; null where the walls hide it. */
export async function holdGoal(db: Db, goal: string): Promise<HeldGoal | null> {
  const [row] = await db.sql<HeldGoal>`
    select g.id, g.person_id as person, g.track_id as track, t.status as "trackStatus", g.status, g.version
    from goal g join track t on t.mission_id = g.mission_id and t.id = g.track_id where g.id = ${goal}::uuid for update of g`;
  return row ?? null;
}

export type HeldAction = {
  readonly id: string;
  readonly person: string;
  readonly goal: string;
  readonly goalStatus: GoalStatus;
  readonly track: string;
  readonly trackStatus: string;
  readonly owner: Owner;
  readonly status: ActionStatus;
  readonly photo: string | null;
  readonly version: number;
  readonly words: ActionWords;
};

/** An action with its words, held; null where the walls hide it. */
export async function holdAction(db: Db, action: string): Promise<HeldAction | null> {
  const [row] = await db.sql<Omit<HeldAction, "words"> & { sealed: string }>`
    select a.id, a.person_id as person, a.goal_id as goal, g.status as "goalStatus", g.track_id as track, t.status as "trackStatus",
      a.owner, a.status, a.photo_id as photo, a.version, a.sealed
    from plan_action a join goal g on g.mission_id = a.mission_id and g.id = a.goal_id join track t on t.mission_id = g.mission_id and t.id = g.track_id
    where a.id = ${action}::uuid for update of a`;
  if (!row) return null;
  const { sealed, ...held } = row;
  return { ...held, words: wordsOf(await openKeyOf(db, row.person), row.id, sealed) };
}

export type PlanAction = ActionWords & {
  readonly id: string;
  readonly goal: string;
  readonly owner: Owner;
  readonly dueOn: PlainDate | null;
  readonly minutes: number | null;
  readonly status: ActionStatus;
  readonly doneAt: Date | null;
  readonly doneBy: string | null;
  readonly photo: string | null;
  readonly version: number;
};

export type PlanGoal = {
  readonly id: string;
  readonly title: string;
  readonly status: GoalStatus;
  readonly version: number;
  readonly endedAt: Date | null;
  readonly actions: readonly PlanAction[];
};

/** The plan of one track: goals in their order, each with what was not dropped. Two statements and the key, however long. */
export async function planOfTrack(db: Db, person: string, track: string): Promise<readonly PlanGoal[]> {
  const goals = await db.sql<Omit<PlanGoal, "title" | "actions"> & { sealed: string }>`
    select id, status, version, ended_at as "endedAt", sealed from goal where person_id = ${person}::uuid and track_id = ${track}::uuid order by position, created_at, id limit 100`;
  if (goals.length === 0) return [];
  const actions = await actionsUnder(
    db,
    goals.map(({ id }) => id),
  );
  const key = await openKeyOf(db, person);
  return goals.map(({ sealed, ...goal }) => ({
    ...goal,
    title: (openFor(key, goalPlace(goal.id), sealed) as GoalWords | null)?.title ?? "",
    actions: actions
      .filter((action) => action.goal === goal.id)
      .map(({ sealed: words, ...action }) => ({ ...action, ...wordsOf(key, action.id, words) })),
  }));
}

const actionsUnder = (db: Db, goals: readonly string[]) => db.sql<Omit<PlanAction, keyof ActionWords> & { sealed: string }>`
  select a.id, a.goal_id as goal, a.owner, a.due_on as "dueOn", a.minutes, a.status, a.done_at as "doneAt", p.first_name as "doneBy", a.photo_id as photo, a.version, a.sealed
  from plan_action a left join membership m on m.mission_id = a.mission_id and m.id = a.done_by left join person p on p.mission_id = m.mission_id and p.id = m.person_id
  where a.goal_id = any(${goals}::uuid[]) and a.status <> 'dropped' order by a.created_at, a.id limit 500`;

/** Whether something of an open plan is still the person's to do: else a message about it would say nothing true. */
export async function hasSomethingToDo(db: Db, person: string): Promise<boolean> {
  const [row] = await db.sql`
    select 1 as one from plan_action a join goal g on g.mission_id = a.mission_id and g.id = a.goal_id join track t on t.mission_id = g.mission_id and t.id = g.track_id
    where a.person_id = ${person}::uuid and a.status = 'open' and a.owner <> 'coach' and g.status = 'open' and t.status <> 'closed' limit 1`;
  return row !== undefined;
}

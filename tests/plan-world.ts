// Somebody with a goal and an action, for tests of the plan.
import { expect } from "vitest";
import { addAction } from "../lib/tracks/commands/plan-actions";
import { addGoal } from "../lib/tracks/commands/plan-goals";
import { planOf } from "../lib/tracks/queries/plan";
import { anotherOnTrack, type TrackWorld } from "./track-world";

export const now = new Date("2026-11-28T09:00:00Z");

export const done = async <Value>(outcome: Promise<{ readonly status: string; readonly value?: Value }>): Promise<Value> => {
  const { status, value, ...rest } = await outcome;
  expect({ status, ...rest }).toEqual({ status: "done" });
  return value!;
};

/** Somebody with one goal and one action of theirs. */
export async function planned(
  world: TrackWorld,
  firstName: string,
  owner: "person" | "coach" | "together" = "person",
  dueOn = "2026-12-10",
) {
  const someoneElse = await anotherOnTrack(world, firstName);
  const { goal } = await done(
    addGoal.execute(world.coach, { person: someoneElse.person, goalTitle: "Travailler près d’ici" }, { now }),
  );
  const { action } = await done(addAction.execute(world.coach, { goal, preset: "make_cv", owner, dueOn }, { now }));
  return { ...someoneElse, goal, action };
}

export const planFor = (world: TrackWorld, person: string) => planOf.ask(world.coach, { person }, now);
export const actionIn = async (world: TrackWorld, person: string, at = 0) =>
  (await planFor(world, person))!.goals[0]!.actions[at]!;

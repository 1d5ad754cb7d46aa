import { z } from "zod";
import type { PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { coachOrCoordination, concernOf, themselfAlone } from "../../platform/reach";
import { planOfTrack, type PlanAction, type PlanGoal } from "../facts/plan";
import { trackOf } from "../facts/track";
import type { PlanFacts } from "../model/plan";
import { inOrder, planFacts } from "../rules/plan";
import { aboutPerson } from "../schema/life";

export type { PlanAction, PlanGoal } from "../facts/plan";

export type PlanView = {
  readonly person: string;
  readonly track: "open" | "closed" | "none";
  /** Whether who looks may change it: the coordination reads. */
  readonly reader: "coach" | "coordination" | "person";
  readonly today: PlainDate;
  readonly facts: PlanFacts;
  readonly goals: readonly PlanGoal[];
};

// The coordination reads the plan, not the papers behind it.
const withoutPhoto = (action: PlanAction): PlanAction => ({ ...action, photo: null });
const asIs = (action: PlanAction): PlanAction => action;

async function viewOf(db: Db, person: string, reader: PlanView["reader"], now: Date): Promise<PlanView> {
  const [track, today] = [await trackOf(db, person), brusselsDay(now)];
  const goals = track ? await planOfTrack(db, person, track.id) : [];
  const running = goals.filter(({ status }) => status === "open").flatMap(({ actions }) => actions);
  return {
    person,
    track: track ? (track.status === "closed" ? "closed" : "open") : "none",
    reader,
    today,
    facts: planFacts(running, today),
    goals: goals.map((goal) => ({
      ...goal,
      actions: inOrder(goal.actions).map(reader === "coordination" ? withoutPhoto : asIs),
    })),
  };
}

/** The plan, for who accompanies the person and for the coordination; the look is written in the journal. */
export const planOf = queryAbout({
  name: "plan.of",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  fetch: ({ db, subject, now }) => viewOf(db, subject.person, subject.relation === "team" ? "coordination" : "coach", now),
  opens: (view) => [view.person],
});

/** One's own plan. */
export const myPlan = queryAbout({
  name: "plan.mine",
  input: z.strictObject({}),
  load: async ({ db, actor }) => (actor.kind === "member" ? concernOf(db, actor, actor.personId) : null),
  policy: themselfAlone,
  fetch: ({ db, subject, now }) => viewOf(db, subject.person, "person", now),
});

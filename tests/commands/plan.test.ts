import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor, disconnect } from "../../lib/platform/db";
import { addAction, changeAction, dropAction, sayWord, tickAction, untickAction } from "../../lib/tracks/commands/plan-actions";
import { addGoal, changeGoal, dropGoal, reachGoal, resumeGoal } from "../../lib/tracks/commands/plan-goals";
import { myPlan, planOf } from "../../lib/tracks/queries/plan";
import { actionIn, done, now, planFor, planned } from "../plan-world";
import { newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { someone } from "../world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

describe("a plan", () => {
  it("has goals, each with who does what by when; the person reads the same", async () => {
    const { person, seeker, goal, action } = await planned(world, "Amal");
    await done(
      addAction.execute(world.coach, { goal, title: "Voir la crèche", owner: "together", remark: "Avec Nadia" }, { now }),
    );
    const view = await planFor(world, person);
    expect(view).toMatchObject({
      track: "open",
      reader: "coach",
      facts: { open: 2, nextDue: "2026-12-10", overdue: 0 },
      goals: [
        {
          id: goal,
          title: "Travailler près d’ici",
          actions: [
            { id: action, preset: "make_cv", title: null, owner: "person", minutes: 90, dueOn: "2026-12-10" },
            { preset: null, title: "Voir la crèche", owner: "together", minutes: null, remark: "Avec Nadia" },
          ],
        },
      ],
    });
    const mine = await myPlan.ask(seeker, {}, now);
    expect(mine).toEqual({ ...view, reader: "person" });
  });

  it("is ticked by the person, taken back, and ticked by the coach; who and when is known", async () => {
    const { person, seeker, action } = await planned(world, "Kevin");
    await done(tickAction.execute(seeker, { action }, { now }));
    expect(await actionIn(world, person)).toMatchObject({ status: "done", doneBy: "Kevin", doneAt: now });
    expect(await tickAction.execute(world.coach, { action })).toEqual({ status: "refused", refusal: "already_done" });
    await done(untickAction.execute(seeker, { action }, { now }));
    expect(await actionIn(world, person)).toMatchObject({ status: "open", doneBy: null, doneAt: null });
    await done(tickAction.execute(world.coach, { action }, { now }));
    expect(await actionIn(world, person)).toMatchObject({ doneBy: "Claire" });
  });

  it("is ticked once when two press at the same instant", async () => {
    const { seeker, action } = await planned(world, "Rosa");
    const outcomes = await Promise.all([tickAction.execute(seeker, { action }), tickAction.execute(world.coach, { action })]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["done", "refused"]);
  });

  it("leaves the coach's own work to the coach, and the person's words to the person", async () => {
    const { seeker, person, action } = await planned(world, "Fatou", "coach");
    expect(await tickAction.execute(seeker, { action })).toEqual({ status: "refused", refusal: "action_of_coach" });
    await done(sayWord.execute(seeker, { action, word: "Le bus ne passe plus" }));
    expect((await actionIn(world, person)).word).toBe("Le bus ne passe plus");
    expect((await sayWord.execute(world.coach, { action, word: "Autre" })).status).toBe("missing");
    await done(sayWord.execute(seeker, { action, word: " " }));
    expect((await actionIn(world, person)).word).toBeNull();
  });

  it("changes for whoever read the last version only, and keeps the person's word", async () => {
    const { person, seeker, goal, action } = await planned(world, "Emine");
    await done(sayWord.execute(seeker, { action, word: "J’ai commencé" }));
    const typed = { action, owner: "together", preset: "", title: "Finir le CV", dueOn: "2026-12-20", minutes: "45" };
    expect(await changeAction.execute(world.coach, { ...typed, version: 1 })).toEqual({
      status: "refused",
      refusal: "plan_changed_meanwhile",
    });
    await done(changeAction.execute(world.coach, { ...typed, version: 2 }));
    expect(await actionIn(world, person)).toMatchObject({
      title: "Finir le CV",
      owner: "together",
      minutes: 45,
      word: "J’ai commencé",
    });
    expect(await changeGoal.execute(world.coach, { goal, version: 9, goalTitle: "Autre" })).toMatchObject({ status: "refused" });
    await done(changeGoal.execute(world.coach, { goal, version: 1, goalTitle: "Un temps partiel" }));
    expect((await planFor(world, person))?.goals[0]?.title).toBe("Un temps partiel");
  });

  it("loses an action that is dropped, and no action that is done", async () => {
    const { person, seeker, goal, action } = await planned(world, "Marco");
    await done(addAction.execute(world.coach, { goal, preset: "plan_journey", owner: "person" }));
    await done(tickAction.execute(seeker, { action }));
    expect(await dropAction.execute(world.coach, { action, version: 2 })).toMatchObject({ refusal: "action_over" });
    const other = await actionIn(world, person);
    await done(dropAction.execute(world.coach, { action: other.id, version: 1 }));
    expect((await planFor(world, person))?.goals[0]?.actions).toHaveLength(1);
    expect(await tickAction.execute(seeker, { action: other.id })).toMatchObject({ refusal: "action_over" });
    expect(await sayWord.execute(seeker, { action: other.id, word: "x" })).toMatchObject({ refusal: "action_over" });
  });

  it("ends a goal and takes it up again; nothing is added under one that is over", async () => {
    const { person, goal } = await planned(world, "Jordan");
    await done(reachGoal.execute(world.coach, { goal, version: 1 }, { now }));
    expect((await planFor(world, person))?.facts.open).toBe(0);
    expect(await addAction.execute(world.coach, { goal, preset: "make_cv", owner: "person" })).toMatchObject({
      refusal: "goal_over",
    });
    expect(await reachGoal.execute(world.coach, { goal, version: 2 })).toMatchObject({ refusal: "already_so" });
    await done(resumeGoal.execute(world.coach, { goal, version: 2 }));
    await done(dropGoal.execute(world.coach, { goal, version: 3 }));
    expect((await planFor(world, person))?.goals[0]).toMatchObject({ status: "dropped", version: 4 });
  });

  it("says what is missing, in codes", async () => {
    const { person, goal } = await planned(world, "Nadia");
    expect(await addGoal.execute(world.coach, { person, goalTitle: " " })).toMatchObject({
      errors: { goalTitle: ["goal_missing"] },
    });
    expect(await addAction.execute(world.coach, { goal, preset: "", title: "", owner: "" })).toMatchObject({
      errors: { title: ["action_missing"], owner: ["owner_missing"] },
    });
    expect(
      await addAction.execute(world.coach, { goal, title: "x", owner: "person", dueOn: "2026-02-30", minutes: "0" }),
    ).toMatchObject({ errors: { dueOn: ["day_wrong"], minutes: ["minutes_wrong"] } });
  });

  it("is closed with the track", async () => {
    const { person, seeker, track, goal, action } = await planned(world, "Tarik");
    await asActor(
      world.coach,
      "write",
      (db) =>
        db.sql`update track set status = 'closed', closed_on = current_date, closing_reason = 'moved' where id = ${track}::uuid`,
    );
    for (const outcome of [
      await addGoal.execute(world.coach, { person, goalTitle: "x" }),
      await changeGoal.execute(world.coach, { goal, version: 1, goalTitle: "x" }),
      await reachGoal.execute(world.coach, { goal, version: 1 }),
      await addAction.execute(world.coach, { goal, title: "x", owner: "person" }),
      await changeAction.execute(world.coach, { action, version: 1, title: "x", owner: "person" }),
      await dropAction.execute(world.coach, { action, version: 1 }),
      await tickAction.execute(seeker, { action }),
      await sayWord.execute(seeker, { action, word: "x" }),
    ])
      expect(outcome).toEqual({ status: "refused", refusal: "track_closed" });
    expect(await myPlan.ask(seeker, {})).toMatchObject({ track: "closed", goals: [{ id: goal }] });
  });
});

describe("who sees a plan", () => {
  it("the coordination reads and changes nothing; another coach, another person, anybody outside find nothing", async () => {
    const { person, goal, action } = await planned(world, "Ousmane");
    expect(await planOf.ask(world.coordinator, { person }, now)).toMatchObject({
      reader: "coordination",
      goals: [{ title: "Travailler près d’ici" }],
    });
    const outside = [
      world.secondCoach,
      world.seeker,
      world.visitor,
      await someone(world.mission, "employer", "Bruno"),
      await someone(world.mission, "partner", "Nour"),
      await someone(world.mission, "admin", "Tom"),
      (await newTrackWorld()).coach,
    ];
    for (const other of outside) expect(await planOf.ask(other, { person })).toBeNull();
    for (const other of [world.coordinator, ...outside]) {
      expect((await addGoal.execute(other, { person, goalTitle: "x" })).status).toBe("missing");
      expect((await addAction.execute(other, { goal, title: "x", owner: "person" })).status).toBe("missing");
      expect((await tickAction.execute(other, { action })).status).toBe("missing");
      expect((await dropAction.execute(other, { action, version: 1 })).status).toBe("missing");
    }
  });

  it("writes each look of the desk in the journal, and words in no event", async () => {
    const { person, goal } = await planned(world, "Salma");
    await done(addAction.execute(world.coach, { goal, title: "Mot très secret", owner: "person" }));
    await planOf.ask(world.coordinator, { person });
    const events = await rowsPastWalls<{ type: string; data: object }>(`select type, data from event where subject = $1`, [
      person,
    ]);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["plan.goal_added", "plan.action_added", "people.viewed"]),
    );
    expect(JSON.stringify(events)).not.toMatch(/secret|make_cv|Travailler/);
  });
});

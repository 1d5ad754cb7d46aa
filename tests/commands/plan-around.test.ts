// Around a plan: the photo of an action, what the coach has to do, the message that it changed.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planNotices } from "../../lib/tracks/notifications/plan";
import { takeIn } from "../../lib/documents/intake/intake";
import { documentFile } from "../../lib/documents/queries/file";
import { disconnect } from "../../lib/platform/db";
import { addAction } from "../../lib/tracks/commands/plan-actions";
import { addPhoto } from "../../lib/tracks/commands/plan-photo";
import { planOf } from "../../lib/tracks/queries/plan";
import { photo, tools } from "../files";
import { actionIn, done, now, planned } from "../plan-world";
import { newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeAll(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

describe("a photo", () => {
  const file = async () => {
    const taken = await takeIn({ name: "affiche.jpg", type: "image/jpeg", bytes: await photo() }, tools);
    if (!taken.ok) throw new Error(taken.refusal);
    return taken.value;
  };

  it("is added by the person to what is theirs, opened by both, shown to the coordination no more than any paper", async () => {
    const { person, seeker, action } = await planned(world, "Selma");
    await done(addPhoto.execute(seeker, { action, file: await file(), name: "affiche.jpg" }, { now }));
    const { photo: document } = await actionIn(world, person);
    for (const reader of [seeker, world.coach])
      expect(await documentFile.ask(reader, { document: document! })).toMatchObject({
        name: "affiche.jpg",
        mediaType: "image/jpeg",
      });
    for (const reader of [world.coordinator, world.secondCoach])
      expect(await documentFile.ask(reader, { document: document! })).toBeNull();
    expect((await planOf.ask(world.coordinator, { person }))?.goals[0]?.actions[0]?.photo).toBeNull();
    await done(addPhoto.execute(seeker, { action, file: await file(), name: "autre.jpg" }));
    expect((await actionIn(world, person)).photo).not.toBe(document);
  });

  it("is refused for the coach's own work, to the coach, and as anything that did not come through the intake", async () => {
    const { seeker, action } = await planned(world, "Nour", "coach");
    expect(await addPhoto.execute(seeker, { action, file: await file() })).toMatchObject({ refusal: "action_of_coach" });
    expect((await addPhoto.execute(world.coach, { action, file: await file() })).status).toBe("missing");
    expect(await addPhoto.execute(seeker, { action, file: "photo" })).toMatchObject({ errors: { file: ["file_missing"] } });
  });
});

describe("the message that a plan changed", () => {
  it("leaves once a day, for what is the person's to do, and says nothing of it", async () => {
    const { person, goal } = await planned(world, "Hana", "person");
    await done(addAction.execute(world.coach, { goal, title: "Deux", owner: "together" }, { now }));
    await done(addAction.execute(world.coach, { goal, title: "Au coach", owner: "coach" }, { now }));
    await done(
      addAction.execute(world.coach, { goal, title: "Demain", owner: "person" }, { now: new Date("2026-11-28T23:30:00Z") }),
    );
    const events = await rowsPastWalls<{ id: number; type: string; subject: string; data: Record<string, unknown> }>(
      `select id, type, subject, data from event where subject = $1 and type = 'plan.action_added' order by id`,
      [person],
    );
    const keys = events.flatMap((event) => planNotices(event).map(({ key }) => key));
    expect(keys).toEqual([
      `plan_changed|${person}|2026-11-28`,
      `plan_changed|${person}|2026-11-28`,
      `plan_changed|${person}|2026-11-29`,
    ]);
  });
});

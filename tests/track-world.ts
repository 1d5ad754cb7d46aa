// Somebody on a track, made through the portal's own commands: what tests of the accompaniment begin with.
import { addDocument } from "../lib/documents/commands/add";
import { cleanFile } from "../lib/documents/intake/intake";
import type { Member, Mission } from "../lib/platform/actor";
import { asActor } from "../lib/platform/db";
import { openTrack } from "../lib/tracks/commands/open";
import { addAction } from "../lib/tracks/commands/plan-actions";
import { addGoal } from "../lib/tracks/commands/plan-goals";
import { asSuperuser } from "./database";
import { newWorld, phone, someone, type World } from "./world";

/** Opens a track for this person with this coach; gives its id. */
export async function newTrack(coach: Member<"coach">, person: string, now?: Date): Promise<string> {
  const opened = await openTrack.execute(coach, { person, coach: coach.membershipId }, now && { now });
  if (opened.status !== "done") throw new Error(JSON.stringify(opened));
  return opened.value.track;
}

/** A paper of this person, brought by their coach and still to be checked; gives its id. */
export async function newPaper(coach: Member<"coach">, person: string): Promise<string> {
  const file = cleanFile("application/pdf", Buffer.from("%PDF-1.7"));
  const added = await addDocument.execute(coach, { person, kind: "cpas_certificate", file, name: "attestation.pdf" });
  if (added.status !== "done") throw new Error(JSON.stringify(added));
  return added.value.document;
}

/** A goal, and one action of the person's towards it. */
export async function newPlan(coach: Member<"coach">, person: string): Promise<{ goal: string; action: string }> {
  const added = await addGoal.execute(coach, { person, goalTitle: "Travailler près d’ici" });
  if (added.status !== "done") throw new Error(JSON.stringify(added));
  const { goal } = added.value;
  const planned = await addAction.execute(coach, { goal, preset: "make_cv", owner: "person", dueOn: "2031-04-01" });
  if (planned.status !== "done") throw new Error(JSON.stringify(planned));
  return { goal, action: planned.value.action };
}

export type TrackWorld = World & {
  /** The person accompanied by `coach`, signed in. */
  readonly seeker: Member<"seeker">;
  readonly person: string;
  readonly track: string;
  /** Of the same Mire, accompanying nobody. */
  readonly secondCoach: Member<"coach">;
  readonly coordinator: Member<"coordinator">;
};

let phones = 700;

/** A Mire with one person on a track. */
export async function newTrackWorld(now?: Date): Promise<TrackWorld> {
  const world = await newWorld();
  const seeker = await someone(world.mission, "seeker", "Yasmina", phone(++phones));
  return {
    ...world,
    seeker,
    person: seeker.personId,
    track: await newTrack(world.coach, seeker.personId, now),
    secondCoach: await someone(world.mission, "coach", "Samuel"),
    coordinator: await someone(world.mission, "coordinator", "Hélène"),
  };
}

/** Another person of this Mire, accompanied by `coach`. */
export async function anotherOnTrack(
  world: { readonly mission: Mission; readonly coach: Member<"coach"> },
  firstName: string,
  now?: Date,
) {
  const seeker = await someone(world.mission, "seeker", firstName, phone(++phones));
  return { seeker, person: seeker.personId as string, track: await newTrack(world.coach, seeker.personId, now) };
}

/** The second coach covers for the first, from now on. */
export const cover = (world: TrackWorld) =>
  asActor(
    world.coordinator,
    "write",
    (db) => db.sql`
    insert into cover (absent_id, by_id, starts_at, until, given_by)
    values (${world.coach.membershipId}::uuid, ${world.secondCoach.membershipId}::uuid, now() - interval '1 hour', now() + interval '1 day', ${world.coordinator.membershipId}::uuid)`,
  );

/** Rows past every wall: for looking at what was written, never for the code under test. */
export const rowsPastWalls = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  asSuperuser(async (client) => (await client.query<Row>(sql, [...values])).rows);

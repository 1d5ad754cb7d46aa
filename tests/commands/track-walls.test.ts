import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system, type Actor } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { standForPerson } from "../../lib/platform/reach";
import { anotherOnTrack, newTrackWorld, type TrackWorld } from "../track-world";
import { someone } from "../world";

let world: TrackWorld;
let other: TrackWorld;
beforeAll(async () => {
  [world, other] = [await newTrackWorld(), await newTrackWorld()];
  await anotherOnTrack(world, "Kevin");
  await asActor(world.coach, "write", async (db) => {
    await db.sql`insert into note (person_id, kind, sealed, author_id) values (${world.person}::uuid, 'shared', 'x', ${world.coach.membershipId}::uuid)`;
    await db.sql`insert into note (person_id, kind, sealed, author_id) values (${world.person}::uuid, 'private', 'x', ${world.coach.membershipId}::uuid)`;
  });
});
afterAll(disconnect);

/** Every row of a table that this actor is shown by a statement that forgot its where. */
const seen = (actor: Actor, table: "track" | "note") =>
  asActor(actor, "read", async (db) =>
    table === "track"
      ? (await db.sql<{ person: string }>`select person_id as person from track`).map(({ person }) => person)
      : (await db.sql<{ kind: string }>`select kind from note order by kind`).map(({ kind }) => kind),
  );

describe("the wall by relation", () => {
  it("shows a coach the people they accompany, and nobody else", async () => {
    expect(await seen(world.coach, "track")).toHaveLength(2);
    expect(await seen(world.secondCoach, "track")).toEqual([]);
    expect(await seen(other.coach, "track")).toEqual([other.person]);
  });

  it("shows a person their own track, the coordination all of the Mire, an employer, a partner and a visitor nothing", async () => {
    expect(await seen(world.seeker, "track")).toEqual([world.person]);
    expect(await seen(world.coordinator, "track")).toHaveLength(2);
    for (const role of ["employer", "partner", "admin"] as const)
      expect(await seen(await someone(world.mission, role, "X"), "track")).toEqual([]);
    expect(await seen(world.visitor, "track")).toEqual([]);
    expect(await seen(system(world.mission, "test"), "track")).toHaveLength(2);
  });

  it("keeps notes from the coordination, and a private note for its author", async () => {
    expect(await seen(world.coach, "note")).toEqual(["private", "shared"]);
    expect(await seen(world.coordinator, "note")).toEqual([]);
    expect(await seen(world.secondCoach, "note")).toEqual([]);
  });

  it("follows a cover while it lasts, and a broken glass", async () => {
    const cover = (from: string, until: string) =>
      asActor(
        world.coordinator,
        "write",
        (db) => db.sql`
        insert into cover (absent_id, by_id, starts_at, until, given_by)
        values (${world.coach.membershipId}::uuid, ${world.secondCoach.membershipId}::uuid, now() + ${from}::interval, now() + ${until}::interval, ${world.coordinator.membershipId}::uuid)`,
      );
    await cover("-2 days", "-1 day");
    expect(await seen(world.secondCoach, "track")).toEqual([]);
    await cover("-1 hour", "1 day");
    expect(await seen(world.secondCoach, "track")).toHaveLength(2);
    expect(await seen(world.secondCoach, "note")).toEqual(["shared"]);
    await asActor(
      world.coordinator,
      "write",
      (db) => db.sql`
      insert into assignment (person_id, membership_id, kind, until, sealed_reason) values (${world.person}::uuid, ${world.coordinator.membershipId}::uuid, 'glass', now() + interval '1 hour', 'Essai')`,
    );
    expect(await seen(world.coordinator, "note")).toEqual(["shared"]);
  });

  it("refuses a row about somebody whom the writer does not accompany", async () => {
    const write = asActor(
      world.coach,
      "write",
      (db) => db.sql`
      insert into note (person_id, kind, sealed, author_id) values (${other.person}::uuid, 'shared', 'x', ${world.coach.membershipId}::uuid)`,
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it("opens one person's track to the holder of a link, for one transaction", async () => {
    const held = await asActor(world.visitor, "read", async (db) => {
      await standForPerson(db, world.person);
      return db.sql`select 1 from track`;
    });
    expect(held).toHaveLength(1);
    expect(await seen(world.visitor, "track")).toEqual([]);
  });
});

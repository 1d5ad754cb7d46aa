import { afterAll, beforeEach, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { fileSummary } from "../../lib/tracks/queries/summary";
import { unusualLooksHere } from "../../lib/tracks/queries/privacy";
import { tamper } from "../post";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";

let world: TrackWorld;
beforeEach(async () => {
  world = await newTrackWorld();
});
afterAll(disconnect);

const shown = () => unusualLooksHere.ask(world.coordinator, {});

/** So many files opened one after the other, a second apart from so many hours ago. */
const looked = (hoursAgo: number, files: number) =>
  tamper(
    `with p as (insert into person (mission_id, first_name, first_name_key) select $1, 'N' || n, 'n' || n from generate_series(1, $4::int) n returning id)
     insert into event (mission_id, at, actor_kind, actor_id, actor_role, command, type, subject, data)
     select $1, date_trunc('hour', now()) - $3 * interval '1 hour' + row_number() over () * interval '1 second', 'member', $2, 'coach', 'tracks.file', 'people.viewed', id::text, '{}' from p`,
    [world.mission, world.coach.membershipId, hoursAgo, files],
  );

it("is what a day's work looks like: a few files, however often", async () => {
  for (let times = 0; times < 40; times++) await fileSummary.ask(world.coach, { person: world.person });
  await looked(3, 30);
  expect(await shown()).toEqual([]);
});

it("shows more than thirty different files within one hour, for seven days", async () => {
  await looked(2, 31);
  await looked(24 * 7 + 2, 40);
  expect(await shown()).toMatchObject([{ who: expect.stringContaining("Claire") as string, why: "many", files: 31 }]);
});

it("counts any hour, not those of the clock; a sheet of many people at once opens no file", async () => {
  await looked(3 + 10 / 3_600, 20);
  await looked(3 - 20 / 3_600, 20);
  expect(await shown()).toMatchObject([{ why: "many", files: 40 }]);
  const people = await rowsPastWalls<{ id: string }>("select id from person where mission_id = $1", [world.mission]);
  await tamper(
    `insert into event (mission_id, at, actor_kind, actor_id, actor_role, command, type, subject, data)
     select $1, now() - interval '9 hours', 'member', $2, 'coach', 'tracks.hand_over_sheet', 'people.viewed', p, '{}' from unnest($3::text[]) p`,
    [world.mission, world.secondCoach.membershipId, people.map(({ id }) => id)],
  );
  expect(await shown()).toHaveLength(1);
});

it("shows the file of somebody with the same family name, accents or not, and nobody's own", async () => {
  const { person } = await anotherOnTrack(world, "Kevin");
  await tamper("update person set family_name = 'Lefèvre' where id = $1", [person]);
  await tamper("update person set family_name = 'LEFEVRE' where id = $1", [world.coach.personId]);
  await fileSummary.ask(world.coach, { person });
  await fileSummary.ask(world.coach, { person: world.person });
  expect(await shown()).toMatchObject([{ why: "namesake", person: "Kevin Lefèvre" }]);
});

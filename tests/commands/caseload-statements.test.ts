import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { toDo } from "../../lib/sessions/queries/arrivals";
import { casePanel } from "../../lib/tracks/queries/case-panel";
import { deskFrame } from "../../lib/tracks/queries/caseload";
import { myDay } from "../../lib/tracks/queries/day";
import { fileHeader } from "../../lib/tracks/queries/file";
import { search } from "../../lib/tracks/queries/search";
import { fileSummary } from "../../lib/tracks/queries/summary";
import { listOf, newCaseload, now, plant, type CaseloadWorld } from "../caseload-world";

// How many statements each page of the caseload costs; with the one that finds the session, and the one of the desk around it.
let world: CaseloadWorld;
beforeAll(async () => {
  world = await newCaseload();
}, 60_000);
afterAll(disconnect);

async function statements(...asked: (() => Promise<unknown>)[]): Promise<number> {
  for (const ask of asked) await ask();
  let count = 1;
  const add = () => void (count += 1);
  subscribe("mire:sql", add);
  for (const ask of asked) await ask();
  unsubscribe("mire:sql", add);
  return count;
}

const frame = () => deskFrame.ask(world.coach, {}, now);
const everyPage = async () => ({
  list: await statements(frame, () => listOf(world.coach)),
  "list, narrowed": await statements(frame, () => listOf(world.coach, { silentFor: 14, words: "amal" })),
  "list of the team": await statements(
    () => deskFrame.ask(world.coordinator, {}, now),
    () => listOf(world.coordinator),
  ),
  "list with somebody beside it": await statements(
    frame,
    () => listOf(world.coach),
    () => casePanel.ask(world.coach, { person: world.person }, now),
  ),
  "file, with the quick note beside it": await statements(
    frame,
    () => fileHeader.ask(world.coach, { person: world.person }, now),
    () => fileSummary.ask(world.coach, { person: world.person }, now),
  ),
  search: await statements(frame, () => search.ask(world.coach, { q: "amal" })),
  "last opened": await statements(frame, () => search.ask(world.coach, { q: "" })),
  "my day, and what to do": await statements(
    frame,
    () => myDay.ask(world.coach, {}, now),
    () => toDo.ask(world.coach, {}, now),
  ),
});

it("costs the same few statements with five people and with three hundred", { timeout: 60_000 }, async () => {
  const few = await everyPage();
  await plant(
    world,
    (db) => db.sql`
    with p as (insert into person (first_name, first_name_key, channel) select 'Amal ' || n, 'p', 'none' from generate_series(1, 300) n returning id),
      a as (insert into assignment (person_id, membership_id, kind) select id, ${world.coach.membershipId}::uuid, 'coach' from p)
    insert into track (person_id, rule_set, started_on) select id, 'mire-2024', '2031-06-01' from p`,
  );
  expect(await everyPage()).toEqual(few);
  expect(few).toMatchInlineSnapshot(`
    {
      "file, with the quick note beside it": 8,
      "last opened": 3,
      "list": 4,
      "list of the team": 4,
      "list with somebody beside it": 9,
      "list, narrowed": 4,
      "my day, and what to do": 6,
      "search": 4,
    }
  `);
});

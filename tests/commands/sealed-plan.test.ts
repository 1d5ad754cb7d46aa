// Words of the assessment and of the plan stand nowhere in the database as they were typed: every table is copied out and searched.
import { afterAll, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import { saveExperience, saveObstacles, saveProject, saveSchooling } from "../../lib/tracks/commands/assessment";
import { addAction, changeAction, sayWord } from "../../lib/tracks/commands/plan-actions";
import { addGoal, changeGoal } from "../../lib/tracks/commands/plan-goals";
import { assessmentOf } from "../../lib/tracks/queries/assessment";
import { planOf } from "../../lib/tracks/queries/plan";
import { newTrackWorld, rowsPastWalls } from "../track-world";

afterAll(disconnect);

const dump = async () => {
  const tables = await rowsPastWalls<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const copies = [];
  for (const { name } of tables) copies.push(await rowsPastWalls<{ row: string }>(`select t::text as row from ${name} t`));
  return {
    tables: tables.length,
    text: copies
      .flat()
      .map(({ row }) => row)
      .join("\n"),
  };
};

it("holds no word of an assessment or a plan in the clear, and shows them all to who may read", async () => {
  const { coach, seeker, person } = await newTrackWorld();
  const done = async <Value>(outcome: Promise<{ status: string; value?: Value }>) => {
    const { status, value } = await outcome;
    expect(status).toBe("done");
    return value!;
  };
  const planted = [
    "Zanzibor",
    "Quartzine",
    "Vorpalie",
    "Mirliflor",
    "Brindezingue",
    "Calembredaine",
    "Fariboleux",
    "Gribouillis",
    "Hurluberlu",
  ];
  const [country, what, strengths, health, title, changed, remark, word, own] = planted as [string, ...string[]];
  await done(saveSchooling.execute(coach, { person, country, diploma: "foreign_without_equivalence" }));
  const base = async () => (await assessmentOf.ask(coach, { person }))!.base;
  await done(saveExperience.execute(coach, { person, base: await base(), what1: what }));
  await done(saveProject.execute(coach, { person, base: await base(), strengths, trades: ["D1505"] }));
  await done(saveObstacles.execute(seeker, { base: await base(), health, housing: "looking" }));
  const { goal } = await done(addGoal.execute(coach, { person, goalTitle: title }));
  await done(changeGoal.execute(coach, { goal, version: 1, goalTitle: changed }));
  const { action } = await done(addAction.execute(coach, { goal, preset: "ask_cpas_certificate", owner: "person", remark }));
  await done(sayWord.execute(seeker, { action, word }));
  await done(addAction.execute(coach, { goal, title: own, owner: "coach" }));
  await done(changeAction.execute(coach, { action, version: 2, preset: "ask_equivalence", owner: "together", remark }));

  const { tables, text } = await dump();
  expect(tables).toBeGreaterThan(40);
  expect(text).toContain("Yasmina");
  for (const secret of [...planted, "ask_cpas_certificate", "ask_equivalence", "foreign_without_equivalence", "D1505", "looking"])
    expect(text).not.toContain(secret);

  const [shown, plan] = [
    JSON.stringify(await assessmentOf.ask(coach, { person })),
    JSON.stringify(await planOf.ask(coach, { person })),
  ];
  for (const known of [country, what, strengths, health]) expect(shown).toContain(known);
  for (const known of [changed, remark, word, own]) expect(plan).toContain(known);
});

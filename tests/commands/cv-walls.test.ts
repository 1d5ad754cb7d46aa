import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { concernOf } from "../../lib/platform/reach";
import { addCvLine, approveCvLine, refuseCvLine } from "../../lib/tracks/commands/cv";
import { makeOwnCv } from "../../lib/tracks/commands/cv-make";
import { writeLetter } from "../../lib/tracks/commands/letter";
import { cvLine, cvOfPerson, cvToPrint, myCv } from "../../lib/tracks/queries/cv";
import { oneLetter } from "../../lib/tracks/queries/letter";
import { asSuperuser } from "../database";
import { newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { someone } from "../world";
import { done } from "./cv-world";

const planted = {
  text: "PlanteTexteUnique",
  where: "PlanteLieuUnique",
  place: "PlantePaysUnique",
  why: "PlanteRaisonUnique",
  to: "PlanteDestinataireUnique",
  about: "PlanteMetierUnique",
  town: "PlanteCommune",
};

let world: TrackWorld;
let other: TrackWorld;
let ids: { line: string; version: string; letter: string };
const strangers: [string, Actor][] = [];

beforeAll(async () => {
  [world, other] = [await newTrackWorld(), await newTrackWorld()];
  const { person, coach, seeker } = world;
  const words = { text: planted.text, where: planted.where, place: planted.place };
  const { lines } = done(await addCvLine.execute(coach, { person, section: "experience", ...words }));
  const line = lines[0]!;
  done(await approveCvLine.execute(seeker, { line, version: 1 }));
  const second = done(await addCvLine.execute(coach, { person, section: "skill", text: "Autre" })).lines[0]!;
  done(await refuseCvLine.execute(seeker, { line: second, version: 1, why: planted.why }));
  const { version } = done(await makeOwnCv.execute(seeker, { person, layout: "line", town: planted.town }));
  const { letter } = done(
    await writeLetter.execute(coach, { person, kind: "application", to: planted.to, about: planted.about }),
  );
  ids = { line, version, letter };
  strangers.push(
    ["a second coach of the Mire", world.secondCoach],
    ["a coordinator without glass", world.coordinator],
    ["another Mire’s coach", other.coach],
    ["another Mire’s job seeker", other.seeker],
    ["another job seeker", await someone(world.mission, "seeker", "Voisine")],
    ["an employer", await someone(world.mission, "employer", "Bruno")],
    ["a partner", await someone(world.mission, "partner", "Nour")],
    ["a technical administrator", await someone(world.mission, "admin", "Tom")],
    ["a visitor", world.visitor],
  );
});
afterAll(disconnect);

describe("a CV and a letter", () => {
  it("are shown, every field of them, to the person and to who accompanies them", async () => {
    for (const actor of [world.coach, world.seeker]) {
      expect(JSON.stringify(await cvLine.ask(actor, { line: ids.line }))).toContain(planted.text);
      expect(JSON.stringify(await cvToPrint.ask(actor, { version: ids.version }))).toContain(planted.town);
      expect(JSON.stringify(await oneLetter.ask(actor, { letter: ids.letter }))).toContain(planted.to);
    }
  });

  it("are nothing at all to everybody else: no field, no number, not even that they exist", async () => {
    for (const [who, actor] of strangers) {
      const answers = [
        await cvOfPerson.ask(actor, { person: world.person }),
        await cvLine.ask(actor, { line: ids.line }),
        await cvToPrint.ask(actor, { version: ids.version }),
        await oneLetter.ask(actor, { letter: ids.letter }),
      ];
      expect(answers, who).toEqual([null, null, null, null]);
      const own = await myCv.ask(actor, {});
      expect(JSON.stringify(own), who).not.toMatch(/Plante/);
    }
  });

  it("are behind the walls of the database for a statement that forgot to ask", async () => {
    for (const [who, actor] of strangers) {
      const rows = await asActor(actor, "read", async (db) => [
        ...(await db.sql`select id from cv_line where person_id = ${world.person}::uuid`),
        ...(await db.sql`select id from cv_version where person_id = ${world.person}::uuid`),
        ...(await db.sql`select id from letter where person_id = ${world.person}::uuid`),
      ]);
      expect(rows, who).toEqual([]);
    }
  });

  it("open to a coordinator who broke the glass, for as long as it lasts", async () => {
    const { coordinator, person } = world;
    await asActor(
      coordinator,
      "write",
      (db) => db.sql`
        insert into assignment (person_id, membership_id, kind, until, sealed_reason)
        values (${person}::uuid, ${coordinator.membershipId}::uuid, 'glass', now() + interval '1 hour', 'Essai')`,
    );
    expect(await cvToPrint.ask(coordinator, { version: ids.version })).not.toBeNull();
    await asActor(
      coordinator,
      "write",
      (db) =>
        db.sql`update assignment set until = now() - interval '1 minute' where person_id = ${person}::uuid and kind = 'glass'`,
    );
    expect(await cvToPrint.ask(coordinator, { version: ids.version })).toBeNull();
    expect(await asActor(coordinator, "read", (db) => concernOf(db, coordinator, person))).toMatchObject({ relation: "team" });
  });

  it("leave a look in the journal, except one's own", async () => {
    const looks = async () =>
      (
        await rowsPastWalls<{ command: string }>(
          "select command from event where type = 'people.viewed' and subject = $1 order by id",
          [world.person],
        )
      ).map(({ command }) => command);
    const before = (await looks()).length;
    await cvOfPerson.ask(world.coach, { person: world.person });
    await cvToPrint.ask(world.coach, { version: ids.version });
    await oneLetter.ask(world.coach, { letter: ids.letter });
    await cvToPrint.ask(world.seeker, { version: ids.version });
    await myCv.ask(world.seeker, {});
    expect((await looks()).slice(before)).toEqual(["cv.of_person", "cv.to_print", "letters.one"]);
  });

  it("stand in no table in plain words", async () => {
    const dump = await asSuperuser(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        "select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname in ('public', 'pgboss')",
      );
      const texts: string[] = [];
      for (const { name } of rows) {
        const all = await client.query<{ all: string | null }>(`select string_agg(t::text, '|') as all from ${name} t`);
        texts.push(all.rows[0]?.all ?? "");
      }
      return texts.join("\n");
    });
    expect(dump).toContain(ids.version);
    for (const word of Object.values(planted)) expect(dump, word).not.toContain(word);
  });
});

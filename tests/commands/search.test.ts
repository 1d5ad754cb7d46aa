import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "../../lib/platform/db";
import type { Actor } from "../../lib/platform/actor";
import { search } from "../../lib/tracks/queries/search";
import { plant } from "../caseload-world";
import { anotherOnTrack, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { phone, someone } from "../world";

let world: TrackWorld;
let other: TrackWorld;
let people: Record<string, string>;
beforeAll(async () => {
  [world, other] = [await newTrackWorld(), await newTrackWorld()];
  people = {};
  const second = { mission: world.mission, coach: world.secondCoach };
  for (const [name, family] of [
    ["Hélène", "Dubois"],
    ["Amélie", "Lefèvre"],
    ["Mehmet", "Yılmaz"],
  ] as const) {
    people[name] = (await anotherOnTrack(second, name)).person;
    await plant(world, (db) => db.sql`update person set family_name = ${family} where id = ${people[name]}::uuid`);
  }
  await anotherOnTrack(other, "Amélie");
  people["Nouvelle"] = (await someone(world.mission, "seeker", "Nouvelle", phone(555_001))).personId;
  await plant(world, async (db) => {
    await db.sql`update track set headline = 'Devenir cuisinière en collectivité' where person_id = ${world.person}::uuid`;
    await db.sql`update track set headline = 'Maçonnerie' where person_id = ${people["Hélène"]}::uuid`;
    await db.sql`
      insert into contact_point (person_id, kind, value, first_name_key) values (${world.person}::uuid, 'email', 'yasmina.b@courrier.example', 'yasmina'),
        (${people["Hélène"]}::uuid, 'phone', '+32470987654', 'helene')`;
  });
});
afterAll(disconnect);

const found = async (q: string, actor: Actor = world.coach) => (await search.ask(actor, { q }))?.found ?? null;
const names = async (q: string, actor?: Actor) => (await found(q, actor))?.map(({ firstName }) => firstName);

describe("the search box", () => {
  it("forgives accents, capitals and typos", async () => {
    for (const q of ["Amélie", "amelie", "AMELIE", "amelei", "amlie lefevre", "lefevre", "lefebre"])
      expect(await names(q), q).toEqual(["Amélie"]);
    for (const q of ["yasmina", "yasmna", "iasmina", "yasmin"]) expect(await names(q), q).toContain("Yasmina");
    expect(await names("yilmaz")).toEqual(["Mehmet"]);
    expect(await names("zzzz")).toEqual([]);
  });

  it("puts the closest first", async () => {
    await plant(
      world,
      (db) => db.sql`insert into person (first_name, first_name_key, channel) values ('Amelina', 'amelina', 'none')`,
    );
    expect((await names("amelie"))?.[0]).toBe("Amélie");
  });

  it("tells of others the name and the coach, of one's own the project too", async () => {
    const [amelie] = (await found("amelie lefevre"))!;
    expect(amelie).toEqual({
      person: people["Amélie"],
      firstName: "Amélie",
      familyName: "Lefèvre",
      coachName: "Samuel",
      whose: "team",
      status: null,
      headline: null,
    });
    expect((await found("yasmina"))![0]).toMatchObject({
      whose: "own",
      status: "reception",
      headline: expect.stringContaining("cuisinière"),
    });
  });

  it("finds one's own people by their project, in any form of the word, by part of a number or of an address", async () => {
    for (const q of ["cuisinier", "cuisinières", "collectivités"]) expect(await names(q), q).toEqual(["Yasmina"]);
    expect(await names("yasmina.b@")).toEqual(["Yasmina"]);
    const own = (
      await rowsPastWalls<{ value: string }>("select value from contact_point where person_id = $1 and kind = 'phone'", [
        world.person,
      ])
    )[0]!.value;
    for (const q of [own, `0${own.slice(3)}`, `0${own.slice(3, 6)} ${own.slice(6, 8)} ${own.slice(8)}`, own.slice(-6)])
      expect(await names(q), q).toEqual(["Yasmina"]);
  });

  it("forgives accents and typos in a project, of one's own people alone", async () => {
    const masons = ["macon", "maçon", "massonerie", "maconerie", "MACONNERIE"];
    for (const q of ["collectivites", "collectivite", "cuisiniere", "colectivité"])
      expect(await names(q), q).toEqual(["Yasmina"]);
    for (const q of masons) expect(await names(q, world.secondCoach), q).toEqual(["Hélène"]);
    for (const q of [...masons, "mac"]) expect(await names(q), q).toEqual([]);
    expect(await names("maç", world.secondCoach)).toEqual([]);
  });

  it("leads from a whole number to who has no coach yet, and never from a number or a project to somebody else's people", async () => {
    expect(await names("0470 55 50 01")).toEqual(["Nouvelle"]);
    expect(await names("555001")).toEqual([]);
    for (const q of ["+32470987654", "0470987654", "987654"]) expect(await names(q), q).toEqual([]);
    for (const q of ["cuisinière", "yasmina.b@courrier.example"]) expect(await names(q, world.secondCoach), q).toEqual([]);
  });

  it("never shows another Mire, the staff, or who was erased; and nothing to who is not of the team", async () => {
    expect(await names("amelie", other.coach)).toEqual(["Amélie"]);
    expect((await found("amelie", other.coach))![0]!.person).not.toBe(people["Amélie"]);
    expect(await names("samuel")).toEqual([]);
    for (const actor of [world.seeker, world.visitor, await someone(world.mission, "partner", "Nour")])
      expect(await found("amelie", actor)).toBeNull();
    await plant(
      world,
      (db) =>
        db.sql`update person set first_name = 'Personne', family_name = null, erased_at = now() where id = ${people["Mehmet"]}::uuid`,
    );
    expect(await names("yilmaz")).toEqual([]);
    expect(await rowsPastWalls("select 1 from person_name where search_text like '%yilmaz%'")).toEqual([]);
  });

  it("takes every sign that somebody types", async () => {
    for (const q of ["%", "_%", "\\", "'", '"', "a & | !", "(", ":*", "🙂🙂", "ا", "محمد", "x".repeat(80), "  "])
      expect(await found(q), q).not.toBeNull();
    expect(await found("x".repeat(81))).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor, disconnect } from "../../lib/platform/db";
import { watchedInWords } from "../../app/[locale]/coach/equipe-et-charge/remise/[coach]/watch";
import type { Actor } from "../../lib/platform/actor";
import { builtInViews } from "../../lib/tracks/model/caseload";
import { handOverSheet } from "../../lib/tracks/queries/team";
import { filtersOfView } from "../../lib/tracks/rules/views";
import { listOf, newCaseload, now, plant, type CaseloadWorld } from "../caseload-world";

let world: CaseloadWorld;
let other: CaseloadWorld;
beforeAll(async () => {
  [world, other] = [await newCaseload(), await newCaseload()];
}, 60_000);
afterAll(disconnect);

const house = { stalled_days: 14, commitment_alert_days: 30 };

describe("the list of people", () => {
  it("holds in each of the six views the people it is about, and counts them", async () => {
    const held: Record<string, readonly string[] | undefined> = {};
    for (const view of builtInViews) held[view] = (await listOf(world.coach, filtersOfView(view, house)))?.names;
    expect(held).toEqual({
      to_contact: ["Amal", "Dawit"],
      ends_soon: ["Marco"],
      absent: ["Dawit"],
      no_email: ["Amal", "Dawit", "Marco", "Yasmina"],
      papers: ["Marco"],
      all: ["Amal", "Dawit", "Émine", "Marco", "Yasmina"],
    });
    const { counts } = (await listOf(world.coach))!;
    expect(counts).toEqual(Object.fromEntries(builtInViews.map((view) => [view, held[view]!.length])));
  });

  it("says of each one thing to do, the last contact, the month and the next deadline", async () => {
    const { lines } = (await listOf(world.coach))!;
    const said = Object.fromEntries(
      lines.map(({ firstName, next, contact, silentDays, month, months, deadline, stage }) => [
        firstName,
        [next, contact?.way ?? null, silentDays, `${String(month)}/${String(months)}`, deadline?.kind ?? null, stage],
      ]),
    );
    expect(said).toEqual({
      Amal: ["call_back", "phone", 20, "2/2", "assessment", 1],
      Dawit: ["absent_often", null, 30, "1/2", "assessment", 1],
      Émine: ["suspended", null, 60, "2/2", "assessment", 1],
      Marco: ["commitment_ends", "phone", 1, "6/6", "commitment", 3],
      Yasmina: ["plan_meeting", null, 3, "1/2", "assessment", 1],
    });
  });

  it("narrows by phase, weight, deadline and words, which forgive accents and typos", async () => {
    expect((await listOf(world.coach, { statuses: ["suspended", "towards_employment"] }))?.names).toEqual(["Émine", "Marco"]);
    expect((await listOf(world.coach, { weight: 2 }))?.names).toEqual([]);
    expect((await listOf(world.coach, { dueWithin: 7 }))?.names).toEqual(["Marco"]);
    expect((await listOf(world.coach, { words: "yasmna" }))?.names).toEqual(["Yasmina"]);
    expect((await listOf(world.coach, { words: "EMINE" }))?.names).toEqual(["Émine"]);
    for (const words of ["chaussure", "chausure", "vendeur chaussure"])
      expect((await listOf(world.coach, { words }))?.names, words).toEqual(["Marco"]);
    expect((await listOf(world.coach, { words: "boulangerie" }))?.names).toEqual([]);
  });

  it("finds a project without its accents, and with a typo in it", async () => {
    const headline = (text: string) =>
      plant(world, (db) => db.sql`update track set headline = ${text} where person_id = ${world.people["Amal"]!}::uuid`);
    await headline("Maçonnerie, puis cuisine de collectivité");
    for (const words of ["macon", "collectivites", "massonerie"])
      expect((await listOf(world.coach, { words }))?.names, words).toEqual(["Amal"]);
    await headline("");
  });

  it("sorts by last contact, by deadline and by what is left of the months", async () => {
    expect((await listOf(world.coach, {}, "contact"))?.names).toEqual(["Émine", "Dawit", "Amal", "Yasmina", "Marco"]);
    expect((await listOf(world.coach, {}, "deadline"))?.names[0]).toBe("Marco");
    expect((await listOf(world.coach, {}, "month"))?.names.at(-1)).toBe("Yasmina");
  });

  it("tells whoever takes the people over what waits of each; a coordinator, no paper and no message", async () => {
    const { Amal } = world.people as { Amal: string };
    await plant(world, async (db) => {
      await db.sql`insert into thread_message (person_id, side, author_id, sealed) values (${Amal}::uuid, 'person', ${world.coach.membershipId}::uuid, 'x')`;
      await db.sql`insert into right_date (person_id, on_date, sealed, created_by) values (${Amal}::uuid, '2031-08-11', 'x', ${world.coach.membershipId}::uuid)`;
    });
    const sheet = async (actor: Actor) => {
      const { people, today } = (await handOverSheet.ask(actor, { coach: world.coach.membershipId }, now))!;
      return Object.fromEntries(people.map((line) => [line.firstName, watchedInWords(line, today).replaceAll("\u00a0", " ")]));
    };
    expect(await sheet(world.coach)).toEqual({
      Amal: "1 message à lire. Droit dépassé depuis 3 jours : 11 août 2031",
      Dawit: "Absence à suivre",
      Émine: "",
      Marco: "L’engagement finit le 19 août 2031. 1 pièce à vérifier",
      Yasmina: "",
    });
    expect(await sheet(world.coordinator)).toMatchObject({ Amal: "", Dawit: "Absence à suivre" });
    await plant(world, async (db) => {
      await db.sql`update thread_message set seen_at = now() where person_id = ${Amal}::uuid`;
      await db.sql`update right_date set removed_at = now() where person_id = ${Amal}::uuid`;
    });
  });

  it("is another coach's own, and follows a cover while it lasts", async () => {
    expect((await listOf(world.secondCoach))?.names).toEqual([]);
    expect(await listOf(world.secondCoach, { coach: world.coach.membershipId })).toBeNull();
    const cover = await asActor(
      world.coordinator,
      "write",
      (db) => db.sql<{ id: string }>`
      insert into cover (absent_id, by_id, starts_at, until, given_by)
      values (${world.coach.membershipId}::uuid, ${world.secondCoach.membershipId}::uuid, now() - interval '1 hour', now() + interval '1 day', ${world.coordinator.membershipId}::uuid) returning id`,
    );
    const covered = await listOf(world.secondCoach);
    expect(covered?.names).toHaveLength(5);
    expect(covered?.lines[0]?.coachName).toBe("Claire");
    await plant(world, (db) => db.sql`update cover set ended_at = now() where id = ${cover[0]!.id}::uuid`);
    expect((await listOf(world.secondCoach))?.names).toEqual([]);
  });

  it("shows a coordinator the team by name, one coach in full, papers never, and nobody of another Mire", async () => {
    const team = (await listOf(world.coordinator))!;
    expect(team.names).toEqual(["Amal", "Dawit", "Émine", "Marco", "Yasmina"]);
    expect([team.count, team.counts]).toEqual([null, null]);
    const ofOne = (await listOf(world.coordinator, { coach: world.coach.membershipId }))!;
    expect([ofOne.count, ofOne.counts?.papers, ofOne.counts?.ends_soon]).toEqual([5, 0, 1]);
    expect((await listOf(world.coordinator, { coach: other.coach.membershipId }))?.names).toEqual([]);
  });

  it("gives pages of fifty that hold everybody once, for a coach and for the team", { timeout: 60_000 }, async () => {
    await plant(
      other,
      (db) => db.sql`
      with p as (insert into person (first_name, first_name_key, family_name, channel) select 'P' || n % 7, 'p', 'N' || n, 'none' from generate_series(1, 115) n returning id)
      insert into assignment (person_id, membership_id, kind) select id, ${other.coach.membershipId}::uuid, 'coach' from p`,
    );
    const { caseload } = await import("../../lib/tracks/queries/caseload");
    const { everybody } = await import("../../lib/tracks/rules/views");
    for (const actor of [other.coach, other.coordinator])
      for (const sort of ["name", "contact"] as const) {
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const page = await caseload.ask(actor, { filters: { ...everybody, statuses: [] }, sort, after }, now);
          expect(page!.lines.length).toBeLessThanOrEqual(50);
          seen.push(...page!.lines.map(({ person }) => person));
          after = page!.next ?? undefined;
        } while (after);
        expect(new Set(seen).size).toBe(120);
        expect(seen).toHaveLength(120);
      }
  });
});

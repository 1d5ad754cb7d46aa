// A caseload of known people, each in one state: planted straight into the tables, so that what is tested is what the list makes of them.
import { system, type Member } from "../lib/platform/actor";
import { asActor } from "../lib/platform/db";
import type { Actor } from "../lib/platform/actor";
import type { CaseFilters, CaseSort } from "../lib/tracks/model/caseload";
import { everybody } from "../lib/tracks/rules/views";
import { caseload } from "../lib/tracks/queries/caseload";
import { anotherOnTrack, newTrackWorld, type TrackWorld } from "./track-world";

/** Thursday 14 August 2031, 10:00 in Brussels. */
export const now = new Date("2031-08-14T08:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

export type CaseloadWorld = TrackWorld & { readonly people: Readonly<Record<string, string>> };

/** Rows about somebody, as the portal itself would write them. */
export const plant = (world: { readonly mission: TrackWorld["mission"] }, work: Parameters<typeof asActor<unknown>>[2]) =>
  asActor(system(world.mission, "test"), "write", work);

/** A meeting that somebody came to, or not; each of a day of its own. */
export const met = (world: TrackWorld, coach: Member<"coach">, person: string, days: number, status: string) =>
  plant(world, async (db) => {
    const at = daysAgo(days + Math.random() / 10);
    const end = new Date(at.getTime() + 60_000);
    const [made] = await db.sql<{ id: string }>`
      insert into appointment (kind, purpose, coach_id, place, starts_at, ends_at, created_by, taken, status)
      values ('individual', 'follow_up', ${coach.membershipId}::uuid, 'phone', ${at}, ${end}, ${coach.membershipId}::uuid, 1, ${days > 0 ? "closed" : "planned"}) returning id`;
    await db.sql`
      insert into attendee (appointment_id, person_id, starts_at, ends_at, status, marked_at) values (${made!.id}::uuid, ${person}::uuid, ${at}, ${end}, ${status}, ${days > 0 ? end : null})`;
    return made!.id;
  });

/** Yasmina (new), Amal (stalled), Dawit (absent twice), Marco (commitment at its end, a paper to check), Emine (suspended, with an e-mail). */
export async function newCaseload(): Promise<CaseloadWorld> {
  const world = await newTrackWorld(daysAgo(3));
  const people: Record<string, string> = { Yasmina: world.person };
  for (const [name, days] of [
    ["Amal", 40],
    ["Dawit", 30],
    ["Marco", 170],
    ["Émine", 60],
  ] as const)
    people[name] = (await anotherOnTrack(world, name, daysAgo(days))).person;
  const { Amal, Dawit, Marco, Émine } = people as Record<"Amal" | "Dawit" | "Marco" | "Émine", string>;
  await met(world, world.coach, Amal, 20, "present");
  await met(world, world.coach, Dawit, 9, "absent");
  await met(world, world.coach, Dawit, 2, "absent");
  await met(world, world.coach, Marco, 1, "present");
  await plant(world, async (db) => {
    await db.sql`update track set status = 'towards_employment', commitment_from = '2031-02-20', commitment_until = '2031-08-19', headline = 'Vendre des chaussures' where person_id = ${Marco}::uuid`;
    await db.sql`
      insert into document (person_id, sealed, media_type, bytes_count, sha256, uploaded_as) values (${Marco}::uuid, 'x', 'image/png', 1, 'x', 'person')`;
    const [track] = await db.sql<{ id: string }>`
      update track set status = 'suspended', resumes_to = 'reception' where person_id = ${Émine}::uuid returning id`;
    await db.sql`
      insert into suspension (person_id, track_id, sealed_reason, from_on, by_id) values (${Émine}::uuid, ${track!.id}::uuid, 'x', '2031-08-01', ${world.coach.membershipId}::uuid)`;
    await db.sql`
      insert into contact_point (person_id, kind, value, first_name_key) values (${Émine}::uuid, 'email', 'emine@courrier.example', 'emine')`;
  });
  return { ...world, people };
}

/** What somebody's list shows, by first name. */
export async function listOf(actor: Actor, filters: Partial<CaseFilters> = {}, sort: CaseSort = "name", at = now) {
  const view = await caseload.ask(
    actor,
    { filters: { ...everybody, ...filters, statuses: [...(filters.statuses ?? [])] }, sort },
    at,
  );
  return view && { ...view, names: view.lines.map(({ firstName }) => firstName) };
}

import type { Db } from "../../platform/db";

/** Nobody accompanies this person any more: their coach, and whoever broke the glass. Gives the coach they had. */
export async function endAssignments(db: Db, person: string, why: "closed" | "erased", now: Date): Promise<string | null> {
  const ended = await db.sql<{ kind: "coach" | "glass"; coach: string }>`
    update assignment set ended_at = least(${now}::timestamptz, now()), ended_why = ${why}
    where person_id = ${person}::uuid and ended_at is null returning kind, membership_id as coach`;
  return ended.find(({ kind }) => kind === "coach")?.coach ?? null;
}

export type Running = { readonly id: string; readonly person: string; readonly weight: number; readonly track: string | null };

/** The people of a coach, held, so that nobody else hands them over meanwhile; all of them, or these. */
export const holdCaseload = (db: Db, coach: string, persons: readonly string[] | null) => db.sql<Running>`
  select a.id, a.person_id as person, a.weight, (select t.id from track t where t.mission_id = a.mission_id and t.person_id = a.person_id and t.status <> 'closed') as track
  from assignment a
  where a.membership_id = ${coach}::uuid and a.kind = 'coach' and a.ended_at is null and (${persons}::uuid[] is null or a.person_id = any(${persons}::uuid[]))
  order by a.id for update of a`;

/** Gives these people to another coach, from now on. */
export async function moveTo(db: Db, held: readonly Running[], coach: string, reason: string, by: string, now: Date) {
  const ids = held.map(({ id }) => id);
  await db.sql`update assignment set ended_at = least(${now}::timestamptz, now()), ended_why = 'handed_over' where id = any(${ids}::uuid[])`;
  await db.sql`
    insert into assignment (person_id, membership_id, kind, weight, starts_at, reason, given_by)
    select a.person_id, ${coach}::uuid, 'coach', a.weight, least(${now}::timestamptz, now()), ${reason}, ${by}::uuid from assignment a where a.id = any(${ids}::uuid[])`;
}

import { personKeysOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import { sealReason } from "./reasons";

/** Nobody accompanies this person any more: their coach, and whoever broke the glass. Gives the coach they had. */
export async function endAssignments(db: Db, person: string, why: "closed" | "erased", now: Date): Promise<string | null> {
  const ended = await db.sql<{ kind: "coach" | "glass"; coach: string }>`
    update assignment set ended_at = least(${now}::timestamptz, now()), ended_why = ${why}
    where person_id = ${person}::uuid and ended_at is null returning kind, membership_id as coach`;
  return ended.find(({ kind }) => kind === "coach")?.coach ?? null;
}

/** `next` is the id of the row that follows it when they are given to somebody else: their reason is sealed at that place. */
export type Running = {
  readonly id: string;
  readonly next: string;
  readonly person: string;
  readonly weight: number;
  readonly track: string | null;
};

/** The people of a coach, held, so that nobody else hands them over meanwhile; all of them, or these. */
export const holdCaseload = (db: Db, coach: string, persons: readonly string[] | null) => db.sql<Running>`
  select a.id, uuidv7() as next, a.person_id as person, a.weight, (select t.id from track t where t.mission_id = a.mission_id and t.person_id = a.person_id and t.status <> 'closed') as track
  from assignment a
  where a.membership_id = ${coach}::uuid and a.kind = 'coach' and a.ended_at is null and (${persons}::uuid[] is null or a.person_id = any(${persons}::uuid[]))
  order by a.id for update of a`;

/** Gives these people to another coach, from now on; each keeps the reason under their own key. */
export async function moveTo(db: Db, held: readonly Running[], coach: string, reason: string, by: string, now: Date) {
  const ids = held.map(({ id }) => id);
  const keyOf = await personKeysOf(
    db,
    held.map(({ person }) => person),
  );
  const rows = held.map(({ id, next, person }) => ({ id, next, sealed: sealReason(keyOf(person), "assignment", next, reason) }));
  await db.sql`update assignment set ended_at = least(${now}::timestamptz, now()), ended_why = 'handed_over' where id = any(${ids}::uuid[])`;
  await db.sql`
    insert into assignment (id, person_id, membership_id, kind, weight, starts_at, sealed_reason, given_by)
    select r.next, a.person_id, ${coach}::uuid, 'coach', a.weight, least(${now}::timestamptz, now()), r.sealed, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, next uuid, sealed text) join assignment a on a.id = r.id`;
}

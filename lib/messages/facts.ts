import type { Db } from "../platform/db";
import type { Reachable } from "./model";

/** How somebody may be reached now; the newest address of each kind first. */
export async function reachable(db: Db, person: string): Promise<Reachable | null> {
  const [row] = await db.sql<Reachable>`
    select p.first_name as "firstName", p.locale, p.channel,
      coalesce((select json_agg(json_build_object('kind', c.kind, 'value', c.value) order by c.created_at desc, c.id desc)
        from contact_point c where c.mission_id = p.mission_id and c.person_id = p.id), '[]') as addresses
    from person p where p.id = ${person}::uuid`;
  return row ?? null;
}

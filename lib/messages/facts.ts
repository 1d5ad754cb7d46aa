import type { Db } from "../platform/db";
import type { Reachable, Way } from "./model";
import { wayTo } from "./rules";

/** How somebody may be reached now; the newest address of each kind first. */
export async function reachable(db: Db, person: string): Promise<Reachable | null> {
  const [row] = await db.sql<Reachable>`
    select p.first_name as "firstName", p.locale, p.channel,
      coalesce((select json_agg(json_build_object('kind', c.kind, 'value', c.value) order by c.created_at desc, c.id desc)
        from contact_point c where c.mission_id = p.mission_id and c.person_id = p.id), '[]') as addresses
    from person p where p.id = ${person}::uuid`;
  return row ?? null;
}

/** The way that would be taken to somebody now, or why there is none. */
export type WayNow = Way["channel"] | "no_contact" | "asked_not";

/** The same for several people, in one statement; somebody who is forgotten, or of another Mire, is not in it. */
export async function waysTo(db: Db, persons: readonly string[]): Promise<ReadonlyMap<string, WayNow>> {
  const rows = await db.sql<Pick<Reachable, "channel" | "addresses"> & { person: string }>`
    select p.id as person, p.channel,
      coalesce((select json_agg(json_build_object('kind', c.kind, 'value', c.value) order by c.created_at desc, c.id desc)
        from contact_point c where c.mission_id = p.mission_id and c.person_id = p.id), '[]') as addresses
    from person p where p.id = any(${[...new Set(persons)]}::uuid[]) and p.erased_at is null`;
  return new Map(rows.map(({ person, ...row }) => [person, wayNow({ ...row, firstName: "", locale: "" })]));
}

function wayNow(reachable: Reachable): WayNow {
  if (reachable.addresses.length === 0) return "no_contact";
  return wayTo(reachable)?.channel ?? "asked_not";
}

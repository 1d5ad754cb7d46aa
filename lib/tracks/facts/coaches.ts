import type { Db } from "../../platform/db";

/** Somebody who can accompany people in this Mire today; null for anybody else. */
export async function coachHere(db: Db, membership: string): Promise<string | null> {
  const [row] = await db.sql<{ id: string }>`
    select id from membership where id = ${membership}::uuid and role in ('coach', 'coordinator') and status = 'active'`;
  return row?.id ?? null;
}

export type Accompanied = {
  readonly person: string;
  readonly coach: string;
  readonly name: string;
  /** Who stands in for the coach today. */
  readonly cover: string | null;
};

/** Who accompanies each of these people; whoever has no coach is not in it. */
export const coachesOf = (db: Db, persons: readonly string[], now: Date) => db.sql<Accompanied>`
  select a.person_id as person, a.membership_id as coach, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name,
    (select trim(s.first_name || ' ' || coalesce(s.family_name, '')) from cover c join membership k on k.mission_id = c.mission_id and k.id = c.by_id
      join person s on s.mission_id = k.mission_id and s.id = k.person_id
      where c.mission_id = a.mission_id and c.absent_id = a.membership_id and c.ended_at is null and c.starts_at <= ${now}::timestamptz and c.until > ${now}::timestamptz
      order by c.starts_at limit 1) as cover
  from assignment a join membership m on m.mission_id = a.mission_id and m.id = a.membership_id join person p on p.mission_id = m.mission_id and p.id = m.person_id
  where a.person_id = any(${[...new Set(persons)]}::uuid[]) and a.kind = 'coach' and a.ended_at is null`;

export type WithoutCoach = {
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  readonly booking: string;
  readonly session: string;
  readonly startsAt: Date;
  readonly site: string;
};

/**
 * Who came to a session within 60 days and has had no coach since: from the few sessions of these days, never from all the people of the
 * Mire. Longest waiting first.
 */
export const withoutCoach = (db: Db, now: Date) => db.sql<WithoutCoach>`
  select * from (
    select distinct on (b.person_id) b.person_id as person, p.first_name as "firstName", p.family_name as "familyName", b.id as booking, s.id as session,
      s.starts_at as "startsAt", t.name as site
    from info_session s join booking b on b.mission_id = s.mission_id and b.session_id = s.id and b.status = 'present'
    join person p on p.mission_id = b.mission_id and p.id = b.person_id and p.erased_at is null join site t on t.mission_id = s.mission_id and t.id = s.site_id
    where s.starts_at > ${now}::timestamptz - interval '60 days' and s.starts_at <= ${now}::timestamptz
      and not exists (select 1 from assignment a where a.mission_id = b.mission_id and a.person_id = b.person_id and a.kind = 'coach' and (a.ended_at is null or a.ended_at > s.starts_at))
    order by b.person_id, s.starts_at desc) w
  order by "startsAt" limit 200`;

/** The first name of somebody's coach, for a message to them. */
export async function coachToTell(db: Db, person: string): Promise<string | null> {
  const [row] = await db.sql<{ name: string }>`
    select p.first_name as name from assignment a join membership m on m.mission_id = a.mission_id and m.id = a.membership_id
    join person p on p.mission_id = m.mission_id and p.id = m.person_id
    where a.person_id = ${person}::uuid and a.kind = 'coach' and a.ended_at is null`;
  return row?.name ?? null;
}

import { z } from "zod";
import type { PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import type { Db } from "../../platform/db";
import { query, queryAbout } from "../../platform/query";
import { coachesOf, withoutCoach } from "../facts/coaches";
import type { Track } from "../model/life";
import { theTeam, whoHandsOver, type Caseload } from "../policy";
import { clockOf, type Clock, type Suspended } from "../rules/clock";
import { sheetInput } from "../schema/assignment";
import { person } from "../schema/fields";

export type TeamCoach = {
  readonly id: string;
  readonly name: string;
  readonly role: "coach" | "coordinator";
  readonly isActive: boolean;
  readonly people: number;
  readonly load: number;
  /** Of these people, by what they need: light, medium, strong. */
  readonly light: number;
  readonly medium: number;
  readonly strong: number;
};

export type CoverLine = {
  readonly id: string;
  readonly absent: string;
  readonly by: string;
  readonly absentName: string;
  readonly byName: string;
  readonly startsAt: Date;
  /** The first instant that is no longer covered. */
  readonly until: Date;
  readonly isRunning: boolean;
};

/** Who carries what, and who stands in for whom. A coach who has left stays in it for as long as somebody is theirs. */
export const team = query({
  name: "tracks.team",
  input: z.strictObject({}),
  policy: theTeam,
  fetch: async ({ db, actor, now }) => ({
    me: { membership: actor.membershipId, role: actor.role },
    coaches: await teamOf(db),
    covers: await db.sql<CoverLine>`
      select c.id, c.absent_id as absent, c.by_id as by, trim(a.first_name || ' ' || coalesce(a.family_name, '')) as "absentName", trim(b.first_name || ' ' || coalesce(b.family_name, '')) as "byName",
        c.starts_at as "startsAt", c.until, c.starts_at <= ${now}::timestamptz as "isRunning"
      from cover c join membership m on m.id = c.absent_id join person a on a.id = m.person_id join membership n on n.id = c.by_id join person b on b.id = n.person_id
      where c.ended_at is null and c.until > ${now}::timestamptz order by c.starts_at limit 100`,
  }),
});

const teamOf = (db: Db) => db.sql<TeamCoach>`
  select m.id, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, m.role, m.status = 'active' as "isActive", count(a.id)::int as people,
    coalesce(sum(a.weight), 0)::int as load, (count(a.id) filter (where a.weight = 1))::int as light, (count(a.id) filter (where a.weight = 2))::int as medium,
    (count(a.id) filter (where a.weight = 3))::int as strong
  from membership m join person p on p.id = m.person_id
  left join assignment a on a.mission_id = m.mission_id and a.membership_id = m.id and a.kind = 'coach' and a.ended_at is null
  where m.role in ('coach', 'coordinator') group by m.id, p.id having (m.role = 'coach' and m.status = 'active') or count(a.id) > 0 order by load, name limit 200`;

type SheetRow = {
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  readonly phone: string | null;
  readonly weight: number;
  readonly since: Date;
  readonly track: Track | null;
  readonly suspensions: readonly Suspended[];
  readonly meetingAt: Date | null;
  readonly lastMeeting: Date | null;
  readonly actionsOpen: number;
};
export type SheetLine = Omit<SheetRow, "suspensions"> & { readonly clock: Clock | null };
export type HandOverSheet = {
  readonly coach: string;
  readonly name: string;
  readonly today: PlainDate;
  readonly people: readonly SheetLine[];
};

/** What whoever takes over must know of each person, on paper too: where they stand and what comes. No word of any note. */
export const handOverSheet = queryAbout({
  name: "tracks.hand_over_sheet",
  input: sheetInput,
  load: async ({ db, input }): Promise<(Caseload & { name: string }) | null> => {
    const [row] = await db.sql<Caseload & { name: string }>`
      select m.id as coach, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name from membership m join person p on p.id = m.person_id
      where m.id = ${input.coach}::uuid and m.role in ('coach', 'coordinator')`;
    return row ?? null;
  },
  policy: whoHandsOver,
  opens: ({ people }: HandOverSheet) => people.map((line) => line.person),
  fetch: async ({ db, actor, now, subject: { coach, name } }): Promise<HandOverSheet> => {
    const today = brusselsDay(now);
    const house = await parametersOn(db, actor.missionId, today);
    const rows = await sheetOf(db, coach, now);
    const people = rows.map(({ suspensions, ...row }) => ({
      ...row,
      clock: row.track && clockOf(row.track, suspensions, house, today),
    }));
    return { coach, name, today, people };
  },
});

const sheetOf = (db: Db, coach: string, now: Date) => db.sql<SheetRow>`
  select p.id as person, p.first_name as "firstName", p.family_name as "familyName", a.weight, a.starts_at as since,
    (select c.value from contact_point c where c.person_id = p.id and c.kind = 'phone' order by c.value limit 1) as phone, t.track,
    coalesce((select json_agg(json_build_object('from', s.from_on, 'to', s.to_on, 'plannedUntil', s.planned_until)) from suspension s where s.track_id = t.id), '[]') as suspensions,
    (select min(e.starts_at) from attendee e where e.person_id = p.id and e.status in ('expected', 'confirmed') and e.starts_at > ${now}::timestamptz) as "meetingAt",
    (select max(e.starts_at) from attendee e where e.person_id = p.id and e.status = 'present') as "lastMeeting",
    (select count(*)::int from plan_action o where o.person_id = p.id and o.status = 'open') as "actionsOpen"
  from assignment a join person p on p.mission_id = a.mission_id and p.id = a.person_id
  left join lateral (select t.id, json_build_object('id', t.id, 'person', t.person_id, 'status', t.status, 'resumesTo', t.resumes_to, 'ruleSet', t.rule_set, 'headline', t.headline,
      'startedOn', t.started_on, 'commitmentFrom', t.commitment_from, 'commitmentUntil', t.commitment_until, 'employedOn', t.employed_on, 'closedOn', t.closed_on,
      'closingReason', t.closing_reason, 'version', t.version) as track
    from track t where t.person_id = p.id and t.status <> 'closed' limit 1) t on true
  where a.membership_id = ${coach}::uuid and a.kind = 'coach' and a.ended_at is null order by p.first_name, p.family_name nulls first limit 500`;

/** Who accompanies each of these people, for the lists of whoever receives. */
export const accompanied = query({
  name: "tracks.coaches_of",
  input: z.strictObject({ persons: z.array(person).max(200) }),
  policy: theTeam,
  fetch: ({ db, input, now }) => coachesOf(db, input.persons, now),
});

/** Who came, and has no coach yet. */
export const waitingForCoach = query({
  name: "tracks.without_coach",
  input: z.strictObject({}),
  policy: theTeam,
  fetch: ({ db, now }) => withoutCoach(db, now),
});

import { z } from "zod";
import { member } from "../../platform/policy";
import { query } from "../../platform/query";
import { erasureState, unusualLooks, type ErasureState } from "../model/privacy";
import { findInput } from "../schema/privacy";

const whoAnswers = member("a coordinator of the Mire", "coordinator");

export type ErasureRequest = {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly askedAs: "person" | "coordinator";
  readonly askedAt: Date;
  readonly reason: string;
  readonly state: ErasureState;
  readonly track: "open" | "closed" | "none";
  /** Who proposed it: the second person is somebody else. */
  readonly proposed: "self" | "other" | "nobody";
  readonly doneAt: Date | null;
  readonly refusedWhy: string | null;
};

type Row = Omit<ErasureRequest, "state"> & {
  readonly proposedAt: Date | null;
  readonly confirmedBy: string | null;
  readonly refusedAt: Date | null;
};

/** Those who ask to be forgotten, open ones first; what is over stays in sight for a year. */
export const erasureRequests = query({
  name: "privacy.requests",
  input: z.strictObject({}),
  policy: whoAnswers,
  fetch: async ({ db, actor }): Promise<readonly ErasureRequest[]> => {
    const rows = await db.sql<Row>`
      select e.id, e.person_id as person, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, e.asked_as as "askedAs", e.asked_at as "askedAt", e.reason,
        e.proposed_at as "proposedAt", e.confirmed_by as "confirmedBy", e.done_at as "doneAt", e.refused_at as "refusedAt", e.refused_why as "refusedWhy",
        coalesce((select case when t.status = 'closed' then 'closed' else 'open' end from track t where t.mission_id = e.mission_id and t.person_id = e.person_id order by t.status = 'closed' limit 1), 'none') as track,
        case when e.proposed_by is null then 'nobody' when m.person_id = ${actor.personId}::uuid then 'self' else 'other' end as proposed
      from erasure e join person p on p.mission_id = e.mission_id and p.id = e.person_id left join membership m on m.mission_id = e.mission_id and m.id = e.proposed_by
      where coalesce(e.done_at, e.refused_at, now()) > now() - interval '1 year' order by (e.done_at is null and e.refused_at is null) desc, e.asked_at desc limit 200`;
    return rows.map(({ proposedAt, confirmedBy, refusedAt, ...row }) => ({
      ...row,
      state: erasureState({ proposedAt, confirmedBy, refusedAt, doneAt: row.doneAt }),
    }));
  },
});

/** `many`: so many files within the hour that ends then. `namesake`: the file of somebody with the same family name. */
export type UnusualLook = { readonly who: string; readonly at: Date } & (
  { readonly why: "many"; readonly files: number } | { readonly why: "namesake"; readonly person: string }
);

/**
 * Who opened far more files within an hour than work asks for, or one of their own family: a question to ask, computed from the journal, never
 * a verdict. A sheet that lists many people at once opens no file. Only the fullest hour of a day is told.
 */
export const unusualLooksHere = query({
  name: "privacy.unusual_looks",
  input: z.strictObject({}),
  policy: whoAnswers,
  fetch: ({ db, now }): Promise<readonly UnusualLook[]> =>
    db.sql<UnusualLook>`
      with looked as (select e.actor_id, e.subject, e.at, e.at::date as day, count(*) over (partition by e.actor_id, e.at, e.command) as together from event e
        where e.type = 'people.viewed' and e.at > ${now}::timestamptz - ${unusualLooks.days} * interval '1 day' and e.actor_role in ('coach', 'coordinator')),
      look as materialized (select * from looked where together = 1),
      full_day as (select actor_id, day from look group by 1, 2 having count(distinct subject) > ${unusualLooks.filesAnHour}::int),
      who as (select m.id, m.person_id, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, plain_text(p.family_name) as family
        from membership m join person p on p.mission_id = m.mission_id and p.id = m.person_id)
      select w.name as who, h.at, 'many' as why, h.files, null as person from full_day d join who w on w.id = d.actor_id
        cross join lateral (select l.at, (select count(distinct o.subject)::int from look o where o.actor_id = l.actor_id and o.at > l.at - interval '1 hour' and o.at <= l.at) as files
          from look l where l.actor_id = d.actor_id and l.day = d.day order by files desc, l.at limit 1) h
        where h.files > ${unusualLooks.filesAnHour}::int
      union all
      select w.name, max(l.at), 'namesake', null, trim(p.first_name || ' ' || p.family_name) from look l join who w on w.id = l.actor_id
        join person p on p.id::text = l.subject and p.id <> w.person_id and plain_text(p.family_name) = w.family and p.erased_at is null
        group by w.id, w.name, p.id, p.first_name, p.family_name
      order by at desc limit 100`,
});

export type FoundPerson = { readonly person: string; readonly name: string; readonly coach: string | null };

/** Somebody who asked by letter: their name and their coach, no more. */
export const findForErasure = query({
  name: "privacy.find_person",
  input: findInput,
  policy: whoAnswers,
  fetch: async ({ db, input }): Promise<readonly FoundPerson[]> => {
    if (input.q.length < 2) return [];
    return db.sql<FoundPerson>`
      select p.id as person, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, trim(c.first_name || ' ' || coalesce(c.family_name, '')) as coach
      from person p left join assignment a on a.mission_id = p.mission_id and a.person_id = p.id and a.kind = 'coach' and a.ended_at is null
      left join membership m on m.mission_id = a.mission_id and m.id = a.membership_id left join person c on c.mission_id = m.mission_id and c.id = m.person_id
      where p.erased_at is null and p.search_text like '%' || plain_text(${input.q}) || '%'
        and not exists (select 1 from membership s where s.mission_id = p.mission_id and s.person_id = p.id and s.role <> 'seeker' and s.status <> 'left')
      order by p.search_text limit 20`;
  },
});

export type OwnErasure = { readonly state: ErasureState; readonly askedAt: Date; readonly refusedWhy: string | null };

/** How one's own wish to be forgotten stands; null when there is none. */
export const myErasure = query({
  name: "privacy.my_erasure",
  input: z.strictObject({}),
  policy: member("a job seeker, for themself", "seeker"),
  fetch: async ({ db, actor }) => {
    const [row] = await db.sql<Row>`
      select proposed_at as "proposedAt", confirmed_by as "confirmedBy", done_at as "doneAt", refused_at as "refusedAt", refused_why as "refusedWhy", asked_at as "askedAt"
      from erasure where person_id = ${actor.personId}::uuid and refused_why is distinct from '' order by asked_at desc limit 1`;
    const own: OwnErasure | null = row ? { state: erasureState(row), askedAt: row.askedAt, refusedWhy: row.refusedWhy } : null;
    return { own };
  },
});

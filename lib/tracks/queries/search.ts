import type { Db } from "../../platform/db";
import { member } from "../../platform/policy";
import { query } from "../../platform/query";
import type { TrackStatus } from "../model/life";
import { contactTyped, projectLikeness } from "../rules/search";
import { searchInput } from "../schema/caseload";

export type Found = {
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  readonly coachName: string | null;
  /** `own`: accompanied by who asks, or by whom they cover for. Of others, the team knows the name and the coach. */
  readonly whose: "own" | "team";
  readonly status: TrackStatus | null;
  readonly headline: string | null;
};

export type Search = {
  readonly q: string;
  readonly found: readonly Found[];
  /** Before anything is typed: whom one looked at last. */
  readonly kind: "found" | "recent";
};

const shown = 20;

/**
 * One box for everybody: names of the whole Mire, accents and typos forgiven; of one's own people, also their project
 * (French full text, accents and typos forgiven too) and parts of their number or address. A whole number or address leads to somebody whom nobody accompanies yet, too (ruling 8).
 */
export const search = query({
  name: "caseload.search",
  input: searchInput,
  policy: member("a coach or coordinator of the Mire", "coach", "coordinator"),
  fetch: async ({ db, actor, input: { q } }): Promise<Search> => {
    if (q.length < 2) return { q, kind: "recent", found: await recent(db, actor.membershipId) };
    await typing(db, q);
    return { q, kind: "found", found: await resembling(db, q) };
  },
});

/** Says what is typed, which is what the wall around names lets through; a likeness costs more than the planner believes. */
const typing = (db: Db, q: string) => db.sql`
  select set_config('app.typed', plain_text(${q}), true), set_config('pg_trgm.word_similarity_threshold', ${q.includes(" ") ? "0.5" : "0.4"}, true),
    set_config('enable_seqscan', 'off', true)`;

function resembling(db: Db, q: string): Promise<Found[]> {
  const { whole, part } = contactTyped(q);
  return db.sql<Found>`
    with own as materialized (
      select a.person_id as id, t.status, t.headline, t.words from assignment a
      left join lateral (select t.status, t.headline, t.words from track t where t.mission_id = a.mission_id and t.person_id = a.person_id order by (t.status <> 'closed') desc, t.started_on desc limit 1) t on true
      where a.kind = 'coach' and a.ended_at is null and a.membership_id = any ((select app_stands_for())::uuid[])),
    hit as (
      (select n.person_id as id, word_similarity(app_typed(), n.search_text) as score from person_name n limit 2000)
      union all select o.id, 0.7 from own o where o.words @@ (websearch_to_tsquery('french', ${q}) || websearch_to_tsquery('french', app_typed()))
      union all select o.id, 0.7 * word_similarity(app_typed(), plain_text(o.headline)) from own o where word_similarity(app_typed(), plain_text(o.headline)) >= ${projectLikeness(q)}::real
      union all select o.id, 0.95 from own o join contact_point c on c.person_id = o.id
        where (c.kind = 'phone' and position(${part}::text in c.value) > 0) or (c.kind = 'email' and length(${q}::text) >= 3 and position(lower(${q}::text) in c.value) > 0)
      union all select c.person_id, 0.95 from contact_point c where c.value = ${whole}::text
        and not exists (select 1 from assignment a where a.mission_id = c.mission_id and a.person_id = c.person_id and a.kind = 'coach' and a.ended_at is null)),
    best as (select h.id, max(h.score) as score, bool_or(o.id is not null) as own from hit h left join own o on o.id = h.id group by h.id order by max(h.score) desc, bool_or(o.id is not null) desc limit 60)
    select p.id as person, p.first_name as "firstName", p.family_name as "familyName", trim(h.first_name || ' ' || coalesce(h.family_name, '')) as "coachName",
      case when b.own then 'own' else 'team' end as whose, o.status, nullif(o.headline, '') as headline
    from best b join person p on p.id = b.id left join own o on o.id = b.id
    left join assignment a on a.mission_id = p.mission_id and a.person_id = p.id and a.kind = 'coach' and a.ended_at is null
    left join membership m on m.id = a.membership_id left join person h on h.id = m.person_id
    where p.erased_at is null and (a.id is not null or not exists (select 1 from membership w where w.mission_id = p.mission_id and w.person_id = p.id and w.role <> 'seeker'))
    order by b.score desc, b.own desc, p.search_text, p.id limit ${shown}::int`;
}

/** The last people whose file one opened, newest first. */
const recent = (db: Db, me: string) => db.sql<Found>`
  with looked as materialized (
    select e.subject, e.at from event e where e.actor_id = ${me}::uuid and e.type = 'people.viewed' order by e.at desc limit 100),
  last as (select subject::uuid as id, max(at) as at from looked where subject ~ '^[0-9a-f-]{36}$' group by 1 order by 2 desc limit 8)
  select p.id as person, p.first_name as "firstName", p.family_name as "familyName", trim(h.first_name || ' ' || coalesce(h.family_name, '')) as "coachName",
    case when a.membership_id = any ((select app_stands_for())::uuid[]) then 'own' else 'team' end as whose, null as status, null as headline
  from last l join person p on p.id = l.id and p.erased_at is null
  left join assignment a on a.mission_id = p.mission_id and a.person_id = p.id and a.kind = 'coach' and a.ended_at is null
  left join membership m on m.id = a.membership_id left join person h on h.id = m.person_id
  order by l.at desc`;

import type { Db } from "../../platform/db";
import { knownNouns, nounsIn, silentNouns, toldAnyway, untold, type Fact, type TimelineKind } from "../model/timeline";

type Asked = {
  readonly kind?: TimelineKind | undefined;
  readonly before?: number | undefined;
  readonly without?: readonly string[];
};

/** The facts of a page first, then what they are about, by a key that is read before: behind the walls, only a plain one finds its index. Read with the walls: a private note of somebody else is not among the subjects. */
export const factsOf = (db: Db, person: string, { kind, before, without = [] }: Asked, most: number) => db.sql<Fact>`
  with subjects as (
    select ${person}::text as id union all select b.id::text from booking b where b.person_id = ${person}::uuid
    union all select n.id::text from note n where n.person_id = ${person}::uuid and n.kind = 'private'),
  told as (
    select e.id, e.mission_id, e.at, e.type, e.data, e.actor_kind, e.actor_id,
      case when pg_input_is_valid(e.data ->> 'session', 'uuid') then (e.data ->> 'session')::uuid end as session,
      case when pg_input_is_valid(e.data ->> 'appointment', 'uuid') then (e.data ->> 'appointment')::uuid end as appointment
    from subjects j join event e on e.subject = j.id
    where (e.type = any(${toldAnyway}::text[]) or not (split_part(e.type, '.', 1) = any(${silentNouns}::text[]) or e.type = any(${[...untold, ...without]}::text[])))
      and case ${kind ?? ""}::text when '' then true when 'other' then not split_part(e.type, '.', 1) = any(${knownNouns}::text[])
        else split_part(e.type, '.', 1) = any(${kind ? nounsIn(kind) : []}::text[]) end
      and (${before ?? null}::bigint is null or (e.at, e.id) < (select c.at, c.id from event c where c.id = ${before ?? null}::bigint))
    order by e.at desc, e.id desc limit ${most}::int)
  select e.id, e.at, e.type, e.data, case when m.id is not null then json_build_object('name', p.first_name, 'role', m.role) end as who,
    case when e.actor_kind = 'visitor' then 'visitor' else 'portal' end as by,
    coalesce(s.starts_at, a.starts_at) as of, null as note
  from told e
  left join membership m on m.mission_id = e.mission_id and m.id = e.actor_id left join person p on p.mission_id = m.mission_id and p.id = m.person_id
  left join info_session s on s.mission_id = e.mission_id and s.id = e.session
  left join appointment a on a.mission_id = e.mission_id and a.id = e.appointment
  order by e.at desc, e.id desc`;

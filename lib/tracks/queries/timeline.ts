import type { Role } from "../../kernel/role";
import { openKeyOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { concernOf, whoAccompanies } from "../../platform/reach";
import { contentOfNote } from "../facts/notes";
import { knownNouns, nounsIn, silentNouns, toldAnyway, untold, type TimelineKind } from "../model/timeline";
import { aboutPerson } from "../schema/life";
import { timelineInput } from "../schema/timeline";

export type Fact = {
  readonly id: number;
  readonly at: Date;
  readonly type: string;
  /** Ids and codes: what the words of its type choose from. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly who: { readonly name: string; readonly role: Role } | null;
  /** When nobody signed in did it: the portal itself, or somebody without an account. */
  readonly by: "portal" | "visitor";
  /** When the session or the meeting it is about takes place. */
  readonly of: Date | null;
  /** Of a note that is still there: its words, and whether they are the asker's alone. */
  readonly note: { readonly text: string; readonly kind: "shared" | "private" } | null;
};

export type Timeline = { readonly person: string; readonly facts: readonly Fact[]; readonly next: number | null };

const pageSize = 30;

/** Everything that happened with somebody, newest first: their own events, those of their bookings, and the asker's private notes. */
export const timeline = queryAbout({
  name: "timeline.of_person",
  input: timelineInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  opens: (view: Timeline) => [view.person],
  fetch: async ({ db, input, subject: { person } }): Promise<Timeline> => {
    const rows = await factsOf(db, person, input, pageSize + 1);
    const facts = await withNotes(db, person, rows.slice(0, pageSize));
    return { person, facts, next: rows.length > pageSize ? (facts.at(-1)?.id ?? null) : null };
  },
});

/** The last few, beside every page of the file, less the messages that told of them; each page writes its own look in the journal. */
export const latestFacts = queryAbout({
  name: "timeline.latest",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  fetch: ({ db, subject: { person } }): Promise<readonly Fact[]> =>
    factsOf(db, person, { without: ["notices.sent", "notices.unreachable"] }, 4),
});

type Asked = {
  readonly kind?: TimelineKind | undefined;
  readonly before?: number | undefined;
  readonly without?: readonly string[];
};

/** Read with the walls: a private note of somebody else is not among the subjects. */
const factsOf = (db: Db, person: string, { kind, before, without = [] }: Asked, most: number) => db.sql<Fact>`
  with subjects as (
    select ${person}::text as id union all select b.id::text from booking b where b.person_id = ${person}::uuid
    union all select n.id::text from note n where n.person_id = ${person}::uuid and n.kind = 'private')
  select e.id, e.at, e.type, e.data, case when m.id is not null then json_build_object('name', p.first_name, 'role', m.role) end as who,
    case when e.actor_kind = 'visitor' then 'visitor' else 'portal' end as by,
    coalesce(s.starts_at, a.starts_at) as of, null as note
  from subjects j join event e on e.subject = j.id
  left join membership m on m.mission_id = e.mission_id and m.id = e.actor_id left join person p on p.mission_id = m.mission_id and p.id = m.person_id
  left join info_session s on s.mission_id = e.mission_id and s.id::text = e.data ->> 'session'
  left join appointment a on a.mission_id = e.mission_id and a.id::text = e.data ->> 'appointment'
  where (e.type = any(${toldAnyway}::text[]) or not (split_part(e.type, '.', 1) = any(${silentNouns}::text[]) or e.type = any(${[...untold, ...without]}::text[])))
    and case ${kind ?? ""}::text when '' then true when 'other' then not split_part(e.type, '.', 1) = any(${knownNouns}::text[])
      else split_part(e.type, '.', 1) = any(${kind ? nounsIn(kind) : []}::text[]) end
    and (${before ?? null}::bigint is null or (e.at, e.id) < (select c.at, c.id from event c where c.id = ${before ?? null}::bigint))
  order by e.at desc, e.id desc limit ${most}::int`;

const noteOf = ({ type, data }: Fact) =>
  (type === "notes.written" || type === "notes.kept") && typeof data.note === "string" ? data.note : null;

/** The words of the notes on this page, in one statement. */
async function withNotes(db: Db, person: string, facts: readonly Fact[]): Promise<readonly Fact[]> {
  const ids = facts.flatMap((fact) => noteOf(fact) ?? []);
  if (ids.length === 0) return facts;
  const key = await openKeyOf(db, person);
  const rows = await db.sql<{ id: string; kind: "shared" | "private"; sealed: string }>`
    select id, kind, sealed from note where id = any(${ids}::uuid[]) and person_id = ${person}::uuid and removed_at is null`;
  const notes = new Map(rows.map(({ id, kind, sealed }) => [id, { kind, text: contentOfNote(key, id, sealed)?.text ?? "" }]));
  return facts.map((fact) => ({ ...fact, note: notes.get(noteOf(fact) ?? "") ?? null }));
}

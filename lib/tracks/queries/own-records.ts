import { z } from "zod";
import { openFor, openKeyOf } from "../../people/facts";
import { justProved, member } from "../../platform/policy";
import type { Db } from "../../platform/db";
import { query } from "../../platform/query";

type Row = { readonly table: string; readonly row: Readonly<Record<string, unknown>> };

/**
 * Every row about the person in the tables of the accompaniment, as it stands. A private working note is not among them (art. 15 is
 * answered by hand, security.md 6.2), nor are the bytes of files, which are downloaded one by one.
 */
const rowsAbout = (db: Db, own: string) => db.sql<Row>`
  select 'assignment' as table, to_jsonb(t) as row from assignment t where person_id = ${own}::uuid
  union all select 'track', to_jsonb(t) - 'words' from track t where person_id = ${own}::uuid
  union all select 'track_step', to_jsonb(t) from track_step t where person_id = ${own}::uuid
  union all select 'suspension', to_jsonb(t) from suspension t where person_id = ${own}::uuid
  union all select 'renewal', to_jsonb(t) from renewal t where person_id = ${own}::uuid
  union all select 'agreement', to_jsonb(t) from agreement t where person_id = ${own}::uuid
  union all select 'signature', to_jsonb(t) from signature t where person_id = ${own}::uuid
  union all select 'criterion_check', to_jsonb(t) from criterion_check t where person_id = ${own}::uuid
  union all select 'eligibility_decision', to_jsonb(t) from eligibility_decision t where person_id = ${own}::uuid
  union all select 'right_date', to_jsonb(t) from right_date t where person_id = ${own}::uuid
  union all select 'document', to_jsonb(t) from document t where person_id = ${own}::uuid
  union all select 'assessment', to_jsonb(t) from assessment t where person_id = ${own}::uuid
  union all select 'goal', to_jsonb(t) from goal t where person_id = ${own}::uuid
  union all select 'plan_action', to_jsonb(t) from plan_action t where person_id = ${own}::uuid
  union all select 'attendee', to_jsonb(t) || jsonb_build_object('purpose', a.purpose, 'place', a.place, 'title', a.title)
    from attendee t join appointment a on a.mission_id = t.mission_id and a.id = t.appointment_id where t.person_id = ${own}::uuid
  union all select 'absence_step', to_jsonb(t) from absence_step t where person_id = ${own}::uuid
  union all select 'note', to_jsonb(t) from note t where person_id = ${own}::uuid and kind = 'shared'
  union all select 'thread_message', to_jsonb(t) from thread_message t where person_id = ${own}::uuid
  union all select 'cv_line', to_jsonb(t) from cv_line t where person_id = ${own}::uuid
  union all select 'cv_version', to_jsonb(t) from cv_version t where person_id = ${own}::uuid
  union all select 'letter', to_jsonb(t) from letter t where person_id = ${own}::uuid
  union all select 'erasure', to_jsonb(t) from erasure t where person_id = ${own}::uuid`;

/** All that the accompaniment knows of somebody, opened, for their own download. */
export const myTrackRecords = query({
  name: "tracks.my_records",
  input: z.strictObject({}),
  policy: justProved(member("a job seeker, for themself", "seeker")),
  fetch: async ({ db, actor }) => {
    const key = await openKeyOf(db, actor.personId);
    const records: Record<string, object[]> = {};
    for (const { table, row } of await rowsAbout(db, actor.personId)) (records[table] ??= []).push(opened(key, table, row));
    return records;
  },
});

/** What was sealed stands open, under its own name; ids of the Mire and of the person, and links' versions, say nothing. */
function opened(key: Buffer | null, table: string, row: Row["row"]) {
  const silent = ["mission_id", "person_id", "link_version", "version"];
  const entries = Object.entries(row).filter(([column]) => !silent.includes(column));
  return Object.fromEntries(
    entries.map(([column, value]) => {
      if (!column.startsWith("sealed")) return [column, value];
      const name = column.replace(/^sealed_?/, "") || "content";
      return [name, typeof value === "string" ? openFor(key, `${table}|${column}|${String(row.id)}`, value) : null];
    }),
  );
}

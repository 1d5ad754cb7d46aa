import { openKeyOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { concernOf, whoAccompanies } from "../../platform/reach";
import { contentOfNote } from "../facts/notes";
import { factsOf } from "../facts/timeline";
import type { Fact } from "../model/timeline";
import { timelineInput } from "../schema/timeline";

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

import { ok, refuse } from "../../kernel/result";
import { personKeyOf, sealFor } from "../../people/facts";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { concernOf, whoAccompanies } from "../../platform/reach";
import { dropDraft, inTurnForDraft } from "../facts/notes";
import { draftPlace } from "../model/notes";
import { saveDraftInput } from "../schema/notes";

/**
 * What is being typed, kept for its writer alone, on any device. A draft that another page changed meanwhile is not overwritten; a save
 * that comes after the note itself was saved keeps nothing. The event is about the writer: the person's history holds no trace of it.
 */
export const saveDraft = command({
  name: "notes.save_draft",
  input: saveDraftInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const me = actor.membershipId;
    await inTurnForDraft(db, me, person);
    if (await isSaved(db, me, input.form)) return refuse("already_used");
    const [held] = await db.sql<{
      at: Date;
    }>`select at from note_draft where membership_id = ${me}::uuid and person_id = ${person}::uuid`;
    if ((held?.at.toISOString() ?? null) !== input.seen) return refuse("draft_changed");
    const kept = { type: "notes.draft_kept", subject: me, data: {} } as const;
    const { text, kind, channel } = input;
    const value: { readonly at: string | null } = { at: text.trim() === "" ? null : now.toISOString() };
    if (value.at === null) {
      await dropDraft(db, me, person);
      return ok({ value, events: [kept] });
    }
    const sealed = sealFor(await personKeyOf(db, person), draftPlace(me, person), { text, kind, channel });
    await db.sql`
      insert into note_draft (membership_id, person_id, sealed, at) values (${me}::uuid, ${person}::uuid, ${sealed}, ${now}::timestamptz)
      on conflict (membership_id, person_id) do update set sealed = excluded.sealed, at = excluded.at`;
    return ok({ value, events: [kept] });
  },
});

/** Was the note of this very form saved already? */
async function isSaved(db: Db, membership: string, form: string) {
  const [row] = await db.sql`
    select 1 as one from event where type in ('notes.written', 'notes.kept') and at > now() - interval '1 day'
      and actor_id = ${membership}::uuid and data ->> 'form' = ${form} limit 1`;
  return row !== undefined;
}

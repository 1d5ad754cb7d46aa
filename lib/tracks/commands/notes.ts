import { z } from "zod";
import { ok, refuse } from "../../kernel/result";
import { openKeyOf, personKeyOf, sealFor } from "../../people/facts";
import type { Actor } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { theSystem } from "../../platform/policy";
import { concernOf, whoAccompanies } from "../../platform/reach";
import { contentOfNote, dropDraft, holdNote, inTurnForDraft } from "../facts/notes";
import { notePlace } from "../model/notes";
import { whoWroteTheNote } from "../policy";
import { decideCorrection, decideRemoval, decideRestoring, noteRules, subjectOfNote } from "../rules/notes";
import { correctNoteInput, noteInput, writeNoteInput } from "../schema/notes";

/** A note is saved; the draft it was typed in goes with it. */
export const writeNote = command({
  name: "notes.write",
  input: writeNoteInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const { text, kind, channel } = input;
    await inTurnForDraft(db, actor.membershipId, person);
    const note = crypto.randomUUID();
    const sealed = sealFor(await personKeyOf(db, person), notePlace(note), { text, before: [] });
    await db.sql`
      insert into note (id, person_id, kind, channel, sealed, author_id, at)
      values (${note}::uuid, ${person}::uuid, ${kind}, ${channel}, ${sealed}, ${actor.membershipId}::uuid, least(${now}::timestamptz, now()))`;
    await dropDraft(db, actor.membershipId, person);
    const subject = subjectOfNote({ id: note, person, kind });
    const type = kind === "private" ? "notes.kept" : "notes.written";
    return ok({
      value: { person, note, from: input.from },
      events: [{ type, subject, data: { note, channel, form: input.form ?? null } }],
    });
  },
});

const loadNote = async (db: Db, actor: Actor, id: string) => {
  const note = await holdNote(db, id);
  const concern = note && (await concernOf(db, actor, note.person));
  return note && concern && { ...note, ...concern };
};

/** Its author writes it anew, within limits; what it said before is kept with it, under the same seal. */
export const correctNote = command({
  name: "notes.correct",
  input: correctNoteInput,
  load: ({ db, actor, input }) => loadNote(db, actor, input.note),
  policy: whoWroteTheNote,
  run: async ({ db, now, input, subject: note }) => {
    const decided = decideCorrection(note, input.version, now);
    if (!decided.ok) return decided;
    const key = await openKeyOf(db, note.person);
    const [row] = await db.sql<{ sealed: string }>`select sealed from note where id = ${note.id}::uuid`;
    const content = row && contentOfNote(key, note.id, row.sealed);
    if (!key || !content) return refuse("note_gone");
    const before = [...content.before, { text: content.text, at: now.toISOString() }];
    await db.sql`
      update note set sealed = ${sealFor(key, notePlace(note.id), { text: input.corrected, before })}, changed_at = ${now}::timestamptz, version = version + 1
      where id = ${note.id}::uuid`;
    return ok({
      value: { person: note.person, note: note.id },
      events: [{ type: "notes.corrected", subject: subjectOfNote(note), data: { note: note.id, version: note.version + 1 } }],
    });
  },
});

/** Into the trash, from which it can come back. */
export const removeNote = command({
  name: "notes.remove",
  input: noteInput,
  load: ({ db, actor, input }) => loadNote(db, actor, input.note),
  policy: whoWroteTheNote,
  run: async ({ db, now, subject: note }) => {
    const decided = decideRemoval(note);
    if (!decided.ok) return decided;
    await db.sql`update note set removed_at = ${now}::timestamptz where id = ${note.id}::uuid`;
    return ok({
      value: { person: note.person, note: note.id },
      events: [{ type: "notes.removed", subject: subjectOfNote(note), data: { note: note.id } }],
    });
  },
});

export const restoreNote = command({
  name: "notes.restore",
  input: noteInput,
  load: ({ db, actor, input }) => loadNote(db, actor, input.note),
  policy: whoWroteTheNote,
  run: async ({ db, now, subject: note }) => {
    const decided = decideRestoring(note, now);
    if (!decided.ok) return decided;
    await db.sql`update note set removed_at = null where id = ${note.id}::uuid`;
    return ok({
      value: { person: note.person, note: note.id },
      events: [{ type: "notes.restored", subject: subjectOfNote(note), data: { note: note.id } }],
    });
  },
});

/** Thirty days after, the text is gone for good; that there was a note, and who removed it when, stays. */
export const emptyTrash = command({
  name: "notes.empty_trash",
  input: z.strictObject({}),
  load: async () => ({}),
  policy: theSystem,
  run: async ({ db, actor, now }) => {
    const gone = await db.sql<{ id: string }>`
      update note set sealed = '' where id in (
        select id from note where removed_at < ${now}::timestamptz - ${noteRules.trashDays} * interval '1 day' and sealed <> '' limit 500) returning id`;
    if (gone.length === 0) return refuse("nothing_to_do");
    return ok({
      value: { emptied: gone.length },
      events: [{ type: "notes.trash_emptied", subject: actor.missionId, data: { count: gone.length } }],
    });
  },
});

import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import type { DomainEvent } from "../../platform/event";
import { fileTools } from "../../platform/file-tools";
import { theSystem } from "../../platform/policy";
import { unscanned } from "../facts";
import { scanned } from "../intake/intake";
import { trashDays, type FileState } from "../model";
import { nothing } from "../schema";

const done = (events: readonly DomainEvent[]) => {
  const [first, ...rest] = events;
  return first ? ok({ value: { count: events.length }, events: [first, ...rest] as const }) : refuse("nothing_to_do");
};

/** What lay in the trash for thirty days: its bytes are gone; that it was there stays in the journal. */
export const purgeDocuments = command({
  name: "documents.purge",
  input: nothing,
  load: ({ db, now }) => db.sql<{ id: string; person: string }>`
    select d.id, d.person_id as person from document d join document_content c on c.mission_id = d.mission_id and c.document_id = d.id
    where d.removed_at < ${now}::timestamptz - ${trashDays} * interval '1 day' order by d.removed_at limit 200`,
  policy: theSystem,
  run: async ({ db, subject }) => {
    await db.sql`delete from document_content where document_id = any(${subject.map(({ id }) => id)}::uuid[])`;
    return done(subject.map(({ id, person }) => ({ type: "documents.purged", subject: person, data: { document: id } })));
  },
});

const stateAfter = async (bytes: Buffer | null): Promise<FileState> =>
  bytes ? scanned(bytes, fileTools().antivirus) : "rejected";

/** Files that came while the scanner did not answer: looked at now, a few at a time. Until then nobody can open them. */
export const scanWaiting = command({
  name: "documents.scan_waiting",
  input: nothing,
  load: ({ db }) => unscanned(db),
  policy: theSystem,
  run: async ({ db, subject }) => {
    const events: DomainEvent[] = [];
    for (const { id, person, bytes } of subject) {
      const state = await stateAfter(bytes);
      if (state === "scanning") continue;
      await db.sql`update document set state = ${state} where id = ${id}::uuid`;
      const type = state === "clean" ? "documents.found_clean" : "documents.found_rejected";
      events.push({ type, subject: person, data: { document: id } });
    }
    return done(events);
  },
});

import { afterAll, expect, it } from "vitest";
import { system } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { confirmGroup, prepareGroup } from "../../lib/tracks/commands/group";
import { leaveGroups } from "../../lib/tracks/commands/group-leave";
import { saveDraft } from "../../lib/tracks/commands/note-drafts";
import { correctNote, writeNote } from "../../lib/tracks/commands/notes";
import { writeToCoach, writeToPerson } from "../../lib/tracks/commands/thread";
import { fileNotes } from "../../lib/tracks/queries/notes";
import { fileThread } from "../../lib/tracks/queries/thread";
import { dump } from "../database";
import { newTrackWorld } from "../track-world";

afterAll(disconnect);

const secret = (what: string) => `Zébulon-${what}-4711`;

it("no word of a note, a draft, a message or a message to several stands plain in a copy of the database; without the key none can be read", async () => {
  const world = await newTrackWorld();
  const { person, coach, seeker } = world;
  const note = await writeNote.execute(
    coach,
    { person, noteText: secret("note"), noteChannel: "phone" },
    { onceKey: crypto.randomUUID() },
  );
  if (note.status !== "done") throw new Error(note.status);
  await correctNote.execute(coach, { note: note.value.note, corrected: secret("corrigee"), version: 1 });
  await writeNote.execute(coach, { person, noteText: secret("privee"), noteKind: "private" });
  await saveDraft.execute(coach, {
    person,
    form: crypto.randomUUID(),
    seen: null,
    text: secret("brouillon"),
    kind: "shared",
    channel: "",
  });
  await writeToPerson.execute(coach, { person, text: secret("coach") });
  await writeToCoach.execute(seeker, { text: secret("personne") }, { onceKey: crypto.randomUUID() });
  const group = await prepareGroup.execute(
    coach,
    { persons: [person], text: secret("plusieurs") },
    { onceKey: crypto.randomUUID() },
  );
  if (group.status !== "done") throw new Error(group.status);
  await confirmGroup.execute(coach, { group: group.value.group });
  await leaveGroups.execute(system(world.mission, "test"), {}, { now: new Date(Date.now() + 11_000) });

  expect((await fileNotes.ask(coach, { person }))!.notes.map(({ content }) => content?.text)).toEqual([
    secret("privee"),
    secret("corrigee"),
  ]);
  expect((await fileThread.ask(coach, { person }))!.messages.map(({ text }) => text)).toEqual(
    ["coach", "personne", "plusieurs"].map(secret),
  );
  const copy = await dump();
  expect(copy).toContain(person);
  expect(copy).not.toContain("Zébulon");
  expect(copy).not.toContain("4711");

  await asActor(system(world.mission, "test"), "write", (db) => db.sql`delete from person_key where person_id = ${person}::uuid`);
  expect((await fileNotes.ask(coach, { person }))!.notes.map(({ content }) => content)).toEqual([null, null]);
  expect((await fileThread.ask(coach, { person }))!.messages.map(({ text }) => text)).toEqual([null, null, null]);
});

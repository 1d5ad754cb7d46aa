import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system, type Actor } from "../../lib/platform/actor";
import { disconnect } from "../../lib/platform/db";
import { saveDraft } from "../../lib/tracks/commands/note-drafts";
import { correctNote, emptyTrash, removeNote, restoreNote, writeNote } from "../../lib/tracks/commands/notes";
import { casePanel } from "../../lib/tracks/queries/case-panel";
import { fileHeader } from "../../lib/tracks/queries/file";
import { fileNotes, notesAboutMe } from "../../lib/tracks/queries/notes";
import { cover, newTrackWorld, rowsPastWalls, type TrackWorld } from "../track-world";
import { someone } from "../world";

let world: TrackWorld;
let other: TrackWorld;
beforeAll(async () => {
  [world, other] = [await newTrackWorld(), await newTrackWorld()];
});
afterAll(disconnect);

const day = 86_400_000;
const later = (days: number) => new Date(Date.now() + days * day);

async function write(text: string, kind: "shared" | "private" = "shared", channel = "") {
  const outcome = await writeNote.execute(world.coach, {
    person: world.person,
    noteText: text,
    noteKind: kind,
    noteChannel: channel,
  });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.note;
}

const textsFor = async (who: Parameters<typeof fileNotes.ask>[0]) =>
  (await fileNotes.ask(who, { person: world.person }))?.notes.map(({ content }) => content?.text) ?? null;
const ownTexts = async () => (await notesAboutMe.ask(world.seeker, {}))?.map(({ text }) => text) ?? null;

describe("a note", () => {
  it("is read by the person when it is shared, and by its author alone when it is private", async () => {
    await write("Le bus 1 passe à 7 h.", "shared", "phone");
    await write("Penser à son silence.", "private", "phone");
    expect(await textsFor(world.coach)).toEqual(["Penser à son silence.", "Le bus 1 passe à 7 h."]);
    expect(await ownTexts()).toEqual(["Le bus 1 passe à 7 h."]);
    const notes = (await fileNotes.ask(world.coach, { person: world.person }))!.notes;
    expect(notes.map(({ kind, channel }) => [kind, channel])).toEqual([
      ["private", null],
      ["shared", "phone"],
    ]);
  });

  it("is nobody else's: another coach, the coordination, an employer, another Mire, another job seeker see and write nothing", async () => {
    const strangers = [
      world.secondCoach,
      world.coordinator,
      await someone(world.mission, "employer", "Bruno"),
      await someone(world.mission, "partner", "Nour"),
      await someone(world.mission, "admin", "Tom"),
      await someone(world.mission, "seeker", "Voisine"),
      other.coach,
      world.visitor,
    ];
    for (const stranger of strangers) {
      expect(await fileNotes.ask(stranger, { person: world.person })).toBeNull();
      expect(await writeNote.execute(stranger, { person: world.person, noteText: "Non" })).toEqual({ status: "missing" });
    }
    expect(await notesAboutMe.ask(world.coach, {})).toBeNull();
  });

  it("says in the person's history that it was written, and nothing at all when it is private", async () => {
    const [shared, hidden] = [await write("Un fait."), await write("Une idée à moi.", "private")];
    const about = await rowsPastWalls<{ type: string; note: string }>(
      "select type, data ->> 'note' as note from event where subject = $1 and type like 'notes.%'",
      [world.person],
    );
    expect(about).toContainEqual({ type: "notes.written", note: shared });
    expect(about.map(({ note }) => note)).not.toContain(hidden);
    expect(await rowsPastWalls("select 1 from event where subject = $1 and type = 'notes.kept'", [hidden])).toHaveLength(1);
  });

  it("refuses an empty text, one that is too long, and control characters", async () => {
    for (const [text, code] of [
      ["  ", "note_empty"],
      ["x".repeat(4_001), "text_too_long"],
      ["a\u0000b", "wrong"],
    ] as const)
      expect(await writeNote.execute(world.coach, { person: world.person, noteText: text })).toEqual({
        status: "invalid",
        errors: { noteText: [code] },
      });
  });

  it("sent twice with the same key is one note", async () => {
    const onceKey = crypto.randomUUID();
    const typed = { person: world.person, noteText: "Une seule fois." };
    const both = await Promise.all([
      writeNote.execute(world.coach, typed, { onceKey }),
      writeNote.execute(world.coach, typed, { onceKey }),
    ]);
    expect(both.map(({ status }) => status)).toEqual(["done", "done"]);
    expect((await textsFor(world.coach))?.filter((text) => text === "Une seule fois.")).toHaveLength(1);
  });
});

describe("a correction", () => {
  it("keeps what stood before, for a week, and only by the hand that wrote", async () => {
    const note = await write("Il vient le 3.");
    expect(await correctNote.execute(world.coach, { note, corrected: "Il vient le 4.", version: 1 })).toMatchObject({
      status: "done",
    });
    const [shown] = (await fileNotes.ask(world.coach, { person: world.person }))!.notes.filter(({ id }) => id === note);
    expect(shown?.content).toMatchObject({ text: "Il vient le 4.", before: [{ text: "Il vient le 3." }] });
    expect(await correctNote.execute(world.coach, { note, corrected: "Autre", version: 1 })).toEqual({
      status: "refused",
      refusal: "note_changed",
    });
    expect(await correctNote.execute(world.coach, { note, corrected: "Tard", version: 2 }, { now: later(8) })).toEqual({
      status: "refused",
      refusal: "note_too_old",
    });
    for (const stranger of [world.secondCoach, other.coach, world.seeker, world.coordinator])
      expect(await correctNote.execute(stranger, { note, corrected: "Non", version: 2 })).toEqual({ status: "missing" });
  });

  it("of two that come at the same time, one is kept and the other is told", async () => {
    const note = await write("Avant.");
    const both = await Promise.all(
      ["A", "B"].map((corrected) => correctNote.execute(world.coach, { note, corrected, version: 1 })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["done", "refused"]);
  });
});

describe("the trash", () => {
  it("takes a note from every page, gives it back within thirty days, and is emptied of its words after", async () => {
    const note = await write("À jeter.");
    expect(await removeNote.execute(world.coach, { note })).toMatchObject({ status: "done" });
    expect(await ownTexts()).not.toContain("À jeter.");
    expect(await textsFor(world.coach)).not.toContain("À jeter.");
    expect((await fileNotes.ask(world.coach, { person: world.person }))!.trash.map(({ id }) => id)).toEqual([note]);
    expect(await removeNote.execute(world.coach, { note })).toEqual({ status: "refused", refusal: "note_removed" });
    expect(await restoreNote.execute(world.coach, { note })).toMatchObject({ status: "done" });
    expect(await ownTexts()).toContain("À jeter.");

    await removeNote.execute(world.coach, { note });
    const sweep = system(world.mission, "test");
    await emptyTrash.execute(sweep, {}, { now: later(29) });
    expect(await restoreNote.execute(world.coach, { note }, { now: later(29) })).toMatchObject({ status: "done" });
    await removeNote.execute(world.coach, { note });
    expect(await emptyTrash.execute(sweep, {}, { now: later(31) })).toMatchObject({ status: "done", value: { emptied: 1 } });
    expect(await rowsPastWalls("select sealed from note where id = $1", [note])).toEqual([{ sealed: "" }]);
    expect(await restoreNote.execute(world.coach, { note }, { now: later(31) })).toEqual({
      status: "refused",
      refusal: "note_gone",
    });
  });
});

describe("a draft", () => {
  const save = (text: string, seen: string | null, form: string = crypto.randomUUID(), who = world.coach) =>
    saveDraft.execute(who, { person: world.person, form, seen, text, kind: "shared", channel: "phone" });
  /** Beside a file and beside the list: the same draft. Undefined for whoever may write no note. */
  const draftOf = async (who: Actor) => {
    const [beside, panel] = [
      (await fileHeader.ask(who, { person: world.person }))?.beside,
      (await casePanel.ask(who, { person: world.person }))?.note,
    ];
    expect(panel?.draft).toEqual(beside?.draft);
    return beside?.draft;
  };
  const momentOf = (outcome: Awaited<ReturnType<typeof save>>) => {
    if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
    return outcome.value.at;
  };

  it("waits for its writer alone, wherever they come back, and not for who covers or for the person", async () => {
    const at = momentOf(await save("Je commence", null));
    expect(await draftOf(world.coach)).toMatchObject({
      text: "Je commence",
      channel: "phone",
    });
    await cover(world);
    expect(await draftOf(world.secondCoach)).toBeNull();
    expect(await draftOf(world.seeker)).toBeUndefined();
    expect(await draftOf(world.coordinator)).toBeUndefined();
    expect(await rowsPastWalls("select 1 from event where subject = $1 and type like 'notes.draft%'", [world.person])).toEqual(
      [],
    );
    momentOf(await save("", at));
  });

  it("is not written over by a page that had not seen it", async () => {
    const at = momentOf(await save("Depuis le bureau", null));
    expect(await save("Depuis le téléphone", null)).toEqual({ status: "refused", refusal: "draft_changed" });
    momentOf(await save("", at));
  });

  it("goes with the note it became, and does not come back with a save that was late", async () => {
    const form = crypto.randomUUID();
    momentOf(await save("Presque fini", null, form));
    await writeNote.execute(world.coach, { person: world.person, noteText: "Fini.", form });
    expect(await draftOf(world.coach)).toBeNull();
    expect(await save("Presque fini", null, form)).toEqual({ status: "refused", refusal: "already_used" });
    expect(await draftOf(world.coach)).toBeNull();
  });

  it("and its note, sent at the same instant, leave one note and no draft", async () => {
    for (let round = 0; round < 20; round++) {
      const form = crypto.randomUUID();
      await Promise.all([
        save("En cours", null, form),
        writeNote.execute(world.coach, { person: world.person, noteText: "Fini.", form }),
      ]);
      expect(await draftOf(world.coach)).toBeNull();
    }
  });
});

it("shows who covers the shared notes, never the private ones", async () => {
  await write("Fait partagé.");
  await write("Pensée privée.", "private");
  await cover(world);
  const seen = await textsFor(world.secondCoach);
  expect(seen).toContain("Fait partagé.");
  expect(seen).not.toContain("Pensée privée.");
});

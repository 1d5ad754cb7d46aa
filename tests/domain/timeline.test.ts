import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../lib/platform/command";
import { queries } from "../../lib/platform/query";
import { factInWords } from "../../lib/i18n/desk/fact-words";
import { deskTimelineFr, hasWords } from "../../lib/i18n/desk/timeline";
import { isTold, knownNouns, nounsIn, timelineKinds } from "../../lib/tracks/model/timeline";

const lib = join(import.meta.dirname, "../../lib");
const sources = readdirSync(lib, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.startsWith("i18n/") && file !== "tracks/model/timeline.ts")
  .map((file) => readFileSync(join(lib, file), "utf8"));

/** Commands and views have names of the same shape; they are known once their files are loaded. */
const doors = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(^|[\\/])(commands|queries)([\\/].*)?\.ts$/.test(file),
);
await Promise.all(doors.map((file) => import(join(lib, file))));

/** What is written in the source as a type of event: a noun, a dot and a past, that names no command and no view. */
const types = [...new Set(sources.flatMap((text) => [...text.matchAll(/"([a-z]+\.[a-z_]{3,})"/g)].map(([, type = ""]) => type)))]
  .filter((type) => !commands.has(type) && !queries.has(type))
  .toSorted();

describe("the timeline", () => {
  it("finds the types of events in the source", () => {
    expect(types).toEqual(expect.arrayContaining(["tracks.opened", "bookings.booked", "notes.written", "thread.coach_wrote"]));
  });

  it("has a sentence for each event of the portal that it shows", () => {
    const nouns = new Set([...knownNouns, ...Object.keys(deskTimelineFr.events)]);
    const mute = types.filter((type) => nouns.has(type.split(".")[0] ?? "") && isTold(type) && !hasWords(type));
    expect(
      mute,
      "write its sentence in lib/i18n/desk/timeline.ts, or say in lib/tracks/model/timeline.ts that it is not told",
    ).toEqual([]);
  });

  it("says something calm of a type that nobody knew, whatever its data", () => {
    expect(factInWords("nouveaux.faits", {})).toBe("Le dossier a changé");
    expect(factInWords("__proto__.constructor", { channel: { a: 1 } })).toBe("Le dossier a changé");
  });

  it("says every sentence with the codes it may carry, and without any", () => {
    expect(factInWords("notes.written", { channel: "phone" })).toBe("Note\u00a0: téléphone");
    expect(factInWords("notes.written", { channel: null })).toBe("Note partagée");
    expect(factInWords("notices.sent", { channel: "sms", template: "meeting_reminder" })).toMatch(/^SMS parti\s: «\s.+\s»$/);
    expect(factInWords("notices.sent", { channel: "email", template: "__proto__" })).toMatch(/^E.mail parti$/);
    for (const [noun, facts] of Object.entries(deskTimelineFr.events))
      for (const fact of Object.keys(facts)) expect(factInWords(`${noun}.${fact}`, {})).toMatch(/^[^{}]{4,80}$/);
  });

  it("puts each noun under one kind, and the rest under the last", () => {
    expect(new Set(knownNouns).size).toBe(knownNouns.length);
    expect(timelineKinds.flatMap(nounsIn)).toEqual(knownNouns);
  });
});

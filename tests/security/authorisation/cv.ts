// CV and letters.
import type { Member } from "../../../lib/platform/actor";
import { addCvLine } from "../../../lib/tracks/commands/cv";
import { makeCv } from "../../../lib/tracks/commands/cv-make";
import { writeLetter } from "../../../lib/tracks/commands/letter";
import { asActor } from "../../../lib/platform/db";
import { row, type Rows, type Scene } from "./rows";

const words = { section: "skill", text: "Je tiens une caisse." };
const letter = { kind: "thanks", to: "Une firme", about: "vendeuse" };

const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done" || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

/** A line that waits, a CV as it was made, a letter. */
export async function cvScene(coach: Member<"coach">, person: string) {
  const approved = done(await addCvLine.execute(coach, { person, ...words })).lines[0];
  const [cvLine = ""] = done(await addCvLine.execute(coach, { person, ...words })).lines;
  await asActor(coach, "write", (db) => db.sql`update cv_line set approved_at = now() where id = ${approved}::uuid`);
  return {
    cvLine,
    cvVersion: done(await makeCv.execute(coach, { person, layout: "plain" })).version,
    letter: done(await writeLetter.execute(coach, { person, ...letter })).letter,
  };
}

const both = ["themself", "coach"] as const;
const aboutLine = (scene: Scene) => ({ line: scene.cvLine, version: 1 });
const aboutPerson = (scene: Scene) => ({ person: scene.person });

export const changes: Rows = {
  "cv.add_line": row(both, (scene) => ({ person: scene.person, ...words })),
  "cv.add_cards": row(both, (scene) => ({ person: scene.person, cards: ["carry"] })),
  "cv.approve": row(["themself"], aboutLine),
  "cv.refuse": row(["themself"], aboutLine),
  "cv.change": row(both, (scene) => ({ ...aboutLine(scene), text: "Je tiens deux caisses." })),
  "cv.order": row(both, (scene) => ({ line: scene.cvLine, to: "up" })),
  "cv.hide": row(both, aboutLine),
  "cv.show": row(["themself"], aboutLine),
  "cv.withdraw": row(["coach"], aboutLine),
  "cv.make": row(["coach"], (scene) => ({ person: scene.person, layout: "line" })),
  "cv.make_own": row(["themself"], (scene) => ({ person: scene.person, layout: "line" })),
  "letters.write": row(both, (scene) => ({ person: scene.person, ...letter })),
  "letters.change": row(both, (scene) => ({
    letter: scene.letter,
    version: 1,
    to: "Une firme",
    subject: "Merci",
    body: "Merci.",
  })),
  "letters.approve": row(["themself"], (scene) => ({ letter: scene.letter, version: 1 })),
  "letters.remove": row(both, (scene) => ({ letter: scene.letter, version: 1_000 })),
};

export const views: Rows = {
  "cv.of_person": row(["coach"], aboutPerson),
  "cv.mine": row(["themself", "neighbour"]),
  "cv.line": row(both, (scene) => ({ line: scene.cvLine })),
  "cv.to_print": row(both, (scene) => ({ version: scene.cvVersion })),
  "letters.one": row(both, (scene) => ({ letter: scene.letter })),
};

// CVs and letters in the demonstration: one ready, some that wait for their person; through the portal's own commands.
import type { Outcome } from "../lib/kernel/outcome";
import { addCvCards, addCvLine, approveCvLine, refuseCvLine } from "../lib/tracks/commands/cv";
import { makeOwnCv } from "../lib/tracks/commands/cv-make";
import { approveLetter, writeLetter } from "../lib/tracks/commands/letter";
import { cvOfPerson } from "../lib/tracks/queries/cv";
import type { CvSection } from "../lib/tracks/model/cv";
import type { DemoTrack, Filler } from "./demo-track";

const day = 86_400_000;

const done = <Value>(outcome: Outcome<Value, string>): Value => {
  if (outcome.status !== "done") throw new Error(`a demonstration CV was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
};

type Told = readonly [section: CvSection, text: string, more?: Readonly<Record<string, string>>];

/** What the first of them told their coach; all of it is approved. */
const told: readonly Told[] = [
  ["profile", "Je cherche un travail stable dans la vente."],
  [
    "experience",
    "Vendeuse en boulangerie",
    { where: "Boulangerie du Lavoir", place: "Vallonbois", from: "03/2021", until: "06/2023" },
  ],
  ["experience", "Vente au marché", { place: "au pays", from: "2012", until: "2018" }],
  ["training", "Cours de français", { where: "Promotion sociale", from: "2019", until: "2020" }],
  ["language", "Français", { level: "B1" }],
  ["language", "Arabe", { level: "mother" }],
];

async function ready({ person, coach, seeker }: DemoTrack, now: Date) {
  const at = { now: new Date(now.getTime() - 20 * day) };
  for (const [section, text, more] of told) done(await addCvLine.execute(coach, { person, section, text, ...more }, at));
  done(await addCvCards.execute(coach, { person, cards: ["serve", "cash", "welcome", "punctual", "cooking"] }, at));
  const yes = { now: new Date(now.getTime() - 19 * day) };
  const view = await cvOfPerson.ask(coach, { person }, at.now);
  for (const { id: line, version } of view?.lines ?? []) done(await approveCvLine.execute(seeker, { line, version }, yes));
  done(await makeOwnCv.execute(seeker, { person, layout: "line", town: "Vallonbois" }, yes));
}

/** Two lines that wait, and a letter: what the person finds on their phone today. */
async function waiting({ person, coach }: DemoTrack, now: Date) {
  done(await addCvCards.execute(coach, { person, cards: ["shelves", "carry"] }, { now }));
  const letter = { kind: "application", to: "Épicerie des Tilleuls", about: "vendeuse", seen: "sur la vitrine" };
  done(await writeLetter.execute(coach, { person, ...letter }, { now }));
}

async function another({ person, coach, seeker }: DemoTrack, now: Date) {
  const at = { now: new Date(now.getTime() - 3 * day) };
  const { lines } = done(await addCvCards.execute(coach, { person, cards: ["site", "bricks", "safety", "permitB"] }, at));
  const [first = "", , , last = ""] = lines;
  done(await approveCvLine.execute(seeker, { line: first, version: 1 }, at));
  done(await refuseCvLine.execute(seeker, { line: last, version: 1, why: "Je n’ai que le permis théorique." }, at));
  const thanks = { kind: "thanks", to: "Toitures du Val", about: "aide sur un chantier", met: "mardi" };
  const { letter } = done(await writeLetter.execute(seeker, { person, ...thanks }, at));
  done(await approveLetter.execute(seeker, { letter, version: 1 }, at));
}

export const fillCv: Filler = async ([first, second], now) => {
  if (!first || !second) return;
  await ready(first, now);
  await waiting(first, now);
  await another(second, now);
};

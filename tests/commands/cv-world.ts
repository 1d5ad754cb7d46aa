// What tests of CVs and letters do again and again, through the portal's own commands.
import { addCvLine } from "../../lib/tracks/commands/cv";
import { cvOfPerson, myCv } from "../../lib/tracks/queries/cv";
import type { CvLine } from "../../lib/tracks/model/cv";
import type { TrackWorld } from "../track-world";

export const done = <Value>(outcome: { readonly status: string; readonly value?: Value }): Value => {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value as Value;
};

export const linesOf = async ({ coach, person }: TrackWorld): Promise<readonly CvLine[]> =>
  (await cvOfPerson.ask(coach, { person }))!.lines;

export const lineOf = async (world: TrackWorld, text: string): Promise<CvLine> => {
  const line = (await linesOf(world)).find((each) => each.text === text);
  if (!line) throw new Error(`no line says ${text}`);
  return line;
};

/** Proposed by the coach: waits for the person. */
export async function proposed(world: TrackWorld, text: string, more = {}): Promise<CvLine> {
  done(await addCvLine.execute(world.coach, { person: world.person, section: "skill", text, ...more }));
  return lineOf(world, text);
}

export const mine = async ({ seeker }: TrackWorld) => (await myCv.ask(seeker, {}))!;

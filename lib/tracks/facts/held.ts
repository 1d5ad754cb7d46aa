import { ok, refuse, type Result } from "../../kernel/result";
import type { Db } from "../../platform/db";
import type { Track, TrackStatus, TrackStep } from "../model/life";
import { decideStep } from "../rules/life";
import { holdTrack } from "./track";

/** The track of a person, held, if this step may be made on it; and where the step leads. */
export async function heldFor(
  db: Db,
  person: string,
  step: TrackStep,
): Promise<Result<{ readonly track: Track; readonly to: TrackStatus }, "step_not_possible">> {
  const track = await holdTrack(db, person);
  const decided = decideStep(step, track, "coach");
  if (!decided.ok) return decided;
  return track ? ok({ track, to: decided.value }) : refuse("step_not_possible");
}

import { ok, refuse } from "../../kernel/result";
import { trackMoves, type Phase, type Track, type TrackBy, type TrackStatus, type TrackStep } from "../model/life";

type Standing = Pick<Track, "status" | "resumesTo">;

/** May this step be made from here, by this kind of actor? */
export const isAllowed = (step: TrackStep, from: TrackStatus | "none", by: TrackBy) =>
  trackMoves[step].leads[from] !== undefined && trackMoves[step].by.includes(by);

/** Where a step leads from here; refused when the table does not know it. */
export function decideStep(step: TrackStep, track: Standing | null, by: TrackBy) {
  const from = track?.status ?? "none";
  if (!isAllowed(step, from, by)) return refuse("step_not_possible");
  return ok(leadsTo(step, from, track?.resumesTo ?? null));
}

function leadsTo(step: TrackStep, from: TrackStatus | "none", resumesTo: Phase | null): TrackStatus {
  const to = trackMoves[step].leads[from];
  if (to === "where_it_was") return resumesTo ?? "reception";
  return to === "same" || to === undefined ? (from as TrackStatus) : to;
}

/** Where a suspension leads back to once this step is made; null when the track is not on hold. */
export function resumesAfter(step: TrackStep, from: Standing, to: TrackStatus): Phase | null {
  if (to !== "suspended") return null;
  const before = from.status === "suspended" ? (from.resumesTo ?? "reception") : (from.status as Phase);
  return step === "sign" && before === "reception" ? "towards_employment" : before;
}

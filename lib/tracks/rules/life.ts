import { ok, refuse } from "../../kernel/result";
import { trackMoves, type Phase, type Track, type TrackBy, type TrackStatus, type TrackStep } from "../model/life";

/** May this step be made from here, by this kind of actor? */
export const isAllowed = (step: TrackStep, from: TrackStatus | "none", by: TrackBy) =>
  trackMoves[step].from.includes(from) && trackMoves[step].by.includes(by);

/** Where a step leads from here; refused when the table does not know it. */
export function decideStep(step: TrackStep, track: Pick<Track, "status" | "resumesTo"> | null, by: TrackBy) {
  const from = track?.status ?? "none";
  if (!isAllowed(step, from, by)) return refuse("step_not_possible");
  return ok(leadsTo(step, from, track?.resumesTo ?? null));
}

function leadsTo(step: TrackStep, from: TrackStatus | "none", resumesTo: Phase | null): TrackStatus {
  const { to } = trackMoves[step];
  if (to === "where_it_was") return resumesTo ?? "reception";
  return to === "same" ? (from as TrackStatus) : to;
}

import { trackMoves, trackStatuses, trackSteps, type TrackStatus } from "../model/life";

const place = (status: TrackStatus | "none") => (status === "none" ? "[*]" : status);

/** The table of a track's life as a picture (Mermaid), for `life.md`: drawn from the table, so that it cannot say anything else. */
export function lifeAsMermaid(): string {
  const arrows = trackSteps.flatMap((step) =>
    (["none", ...trackStatuses] as const).flatMap((from) => {
      const to = trackMoves[step].leads[from];
      if (to === undefined) return [];
      const ends = to === "where_it_was" ? beforeHold(from) : [to === "same" ? place(from) : to];
      return ends.map((end) => `  ${place(from)} --> ${end}: ${step} (${trackMoves[step].by.join(", ")})`);
    }),
  );
  return ["stateDiagram-v2", ...arrows].join("\n");
}

/** Back to any status that can be put on hold. */
const beforeHold = (held: TrackStatus | "none") => trackStatuses.filter((status) => trackMoves.suspend.leads[status] === held);

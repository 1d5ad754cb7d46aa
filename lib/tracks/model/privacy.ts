/** Where a wish to be forgotten stands. */
export type ErasureState = "asked" | "proposed" | "confirmed" | "done" | "refused";

export type Erasure = {
  readonly proposedAt: Date | null;
  readonly confirmedBy: string | null;
  readonly doneAt: Date | null;
  readonly refusedAt: Date | null;
};

export const erasureState = ({ doneAt, refusedAt, confirmedBy, proposedAt }: Erasure): ErasureState => {
  if (doneAt) return "done";
  if (refusedAt) return "refused";
  return confirmedBy ? "confirmed" : proposedAt ? "proposed" : "asked";
};

/** Files that one account opens within an hour before the coordination is shown it (security.md T2), and for how many days. */
export const unusualLooks = { filesAnHour: 30, days: 7 } as const;

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

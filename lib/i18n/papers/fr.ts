/** Papers, criteria and their proofs, as the person sees them. */
export const papersFr = {
  title: "Mes papiers",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

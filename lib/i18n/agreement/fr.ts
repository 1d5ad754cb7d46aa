/** The agreement of the track, and its signature. */
export const agreementFr = {
  title: "Ma convention",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

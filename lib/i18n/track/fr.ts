/** The life of the track, as the person reads it. */
export const trackFr = {
  title: "Les étapes de mon parcours",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

/** CV lines, versions, letters. French only, like the whole desk. */
export const deskCvFr = {
  title: "CV et lettres",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

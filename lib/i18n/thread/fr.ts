/** Messages between the person and their coach; notes shared with them. */
export const threadFr = {
  title: "Messages avec mon coach",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

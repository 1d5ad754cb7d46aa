/** Goals and actions agreed with the coach. */
export const planFr = {
  title: "À faire",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

/** The person’s CV and letters. */
export const cvFr = {
  title: "Mon CV et mes lettres",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

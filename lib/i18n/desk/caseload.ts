/** The list of people a coach accompanies, its views, the message to several. French only, like the whole desk. */
export const deskCaseloadFr = {
  title: "Personnes",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

/** Papers of a person. French only, like the whole desk. */
export const deskDocumentsFr = {
  title: "Documents",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

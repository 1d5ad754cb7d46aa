/** Erasure by two people, and what is left. French only, like the whole desk. */
export const deskPrivacyFr = {
  title: "Vie privée",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

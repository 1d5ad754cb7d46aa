/** Verified eligibility: criteria, proofs, decisions; dates that letters give. French only, like the whole desk. */
export const deskCriteriaFr = {
  title: "Éligibilité",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

/** Agreements: drafting, signatures, paper. French only, like the whole desk. */
export const deskAgreementsFr = {
  title: "Convention",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

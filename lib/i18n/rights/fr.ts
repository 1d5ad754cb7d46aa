/** Days that letters give. */
export const rightsFr = {
  title: "Mes droits et mes dates",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

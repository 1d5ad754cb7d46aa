/** Goals and actions. French only, like the whole desk. */
export const deskPlanFr = {
  title: "Plan",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

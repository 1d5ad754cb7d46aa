/** The assessment: schooling, experience, project, obstacles, strengths. French only, like the whole desk. */
export const deskAssessmentFr = {
  title: "Bilan",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

/** The assessment: schooling, experience, project, obstacles, strengths. Its fields are said as the person reads them: lib/i18n/assessment. */
export const deskAssessmentFr = {
  title: "Bilan",
  lead: "La personne lit tout ceci sur son téléphone et peut le corriger.",
  empty: "Rien n’est encore noté. Commencez par la partie que vous voulez.",
  noTrack: "Le bilan commence avec l’accompagnement.",
  missing: "À remplir",
  lastSaved: "Dernier enregistrement : {name}, {moment}.",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};

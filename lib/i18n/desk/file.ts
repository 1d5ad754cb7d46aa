/** What stands above every page of a person’s file, its summary, and the life of the track. French only, like the whole desk. */
export const deskFileFr = {
  title: "Dossier",
  nav: "Le dossier",
  people: "Personnes",
  coach: "Coach : {name}",
  noCoach: "Sans coach",
  status: {
    reception: "Accueil et bilan",
    towards_employment: "Vers l’emploi",
    in_employment: "Dans l’emploi",
    suspended: "Suspendu",
    closed: "Clos",
  },
  notYours: "{name} est accompagné par un autre coach.",
  notYoursYet: "Personne n’accompagne encore {name}.",
  notYoursWhat: "Vous voyez son nom et son coach, rien d’autre.",
  open: {
    title: "Commencer l’accompagnement",
    lead: "La personne a un coach et un dossier. Les règles d’aujourd’hui valent pour tout son parcours.",
    coach: "Coach",
    load: "{name} ({people, plural, =0 {personne} one {# personne} other {# personnes}}, charge {load})",
    weight: "Charge de l’accompagnement",
    weights: { "1": "Légère", "2": "Moyenne", "3": "Forte" },
    send: "Commencer",
  },
  /** Sentences of the codes that only these forms can answer. */
  codes: {
    step_not_possible: "Cette étape n’est pas possible maintenant. Relisez le dossier.",
    has_coach: "Cette personne a déjà un coach.",
    coach_missing: "Choisissez un coach.",
    text_too_long: "Ce texte est trop long.",
  },
};

import type { QuestionMessages } from "./fr";

export const questionsFrFacile: QuestionMessages = {
  page: {
    title: "La Mire peut-elle m’aider ?",
    intro: "Il y a 5 questions. Cela prend 2 minutes. Nous ne gardons rien sans votre accord.",
    start: "Je commence",
    progress: "Question {number} sur {total}",
    why: "Pourquoi cette question ?",
    several: "Vous pouvez cocher plusieurs cases.",
    back: "Retour",
    continue: "Continuer",
    change: "Changer mes réponses",
    clear: "Effacer mes réponses",
    cleared: "Vos réponses sont effacées.",
    kept: "Vos réponses restent 30 minutes sur cet appareil. Nous ne les gardons pas.",
  },
  questions: {
    age: {
      title: "Quel âge avez-vous ?",
      help: "Donnez votre âge d’aujourd’hui.",
      why: "Pour certaines personnes, l’âge compte.",
      answers: {
        under_18: { label: "Moins de 18 ans", hint: "" },
        from_18_to_24: { label: "Entre 18 et 24 ans", hint: "" },
        from_25_to_54: { label: "Entre 25 et 54 ans", hint: "" },
        from_55: { label: "55 ans ou plus", hint: "" },
        unsaid: { label: "Je ne veux pas le dire", hint: "Ce n’est pas grave. Un coach vous aide." },
      },
    },
    forem: {
      title: "Êtes-vous inscrit au Forem ? Depuis quand ?",
      help: "Le Forem aide à trouver un travail. Regardez les 3 dernières années. Comptez tout le temps au Forem.",
      why: "Il faut être au Forem. Le temps au Forem compte aussi.",
      answers: {
        under_1_year: { label: "Moins de 1 an", hint: "En tout, pendant les 3 dernières années." },
        from_1_to_2_years: { label: "Entre 1 an et 2 ans", hint: "En tout, pendant les 3 dernières années." },
        from_2_years: { label: "2 ans ou plus", hint: "En tout, pendant les 3 dernières années." },
        not_registered: { label: "Non, je ne suis pas inscrit", hint: "Ce n’est pas grave. Vous pouvez vous inscrire." },
        unknown: { label: "Je ne sais pas", hint: "Ce n’est pas grave. Un coach vous aide." },
      },
    },
    diplome: {
      title: "Avez-vous le CESS ?",
      help: "Le CESS est un diplôme. On le reçoit à la fin de l’école secondaire.",
      why: "La Mire aide souvent des personnes sans CESS.",
      answers: {
        below_cess: {
          label: "Non",
          hint: "Je n’ai pas de diplôme. Ou j’ai le CEB, le CE1D, le CESI. Ou seulement la 6e professionnelle.",
        },
        cess: { label: "Oui, j’ai le CESS", hint: "" },
        higher: { label: "J’ai un diplôme plus haut", hint: "Par exemple : bachelier ou master." },
        foreign: { label: "J’ai un diplôme d’un autre pays", hint: "La Belgique ne l’a pas encore reconnu." },
        unknown: { label: "Je ne sais pas", hint: "Ce n’est pas grave. Un coach vous aide." },
      },
    },
    travail: {
      title: "Avez-vous travaillé ces 3 dernières années ?",
      help: "Même 1 jour de travail compte.",
      why: "Vous n’avez pas travaillé depuis longtemps ? La Mire peut vous aider.",
      answers: {
        last_12_months: { label: "Oui, cette année", hint: "Dans les 12 derniers mois." },
        from_1_to_3_years_ago: { label: "Oui, avant", hint: "Il y a 1 à 3 ans." },
        money_last_3_years: { label: "J’ai reçu de l’argent du chômage ou du CPAS", hint: "Dans les 3 dernières années." },
        none: { label: "Rien de tout cela", hint: "" },
        unknown: { label: "Je ne sais pas", hint: "Ce n’est pas grave. Un coach vous aide." },
      },
    },
    situation: {
      title: "Quelle est votre situation ?",
      help: "Le CPAS est le service social de votre commune. L’AViQ aide les personnes handicapées.",
      why: "Une seule case peut suffire.",
      answers: {
        cpas_aid: { label: "Le CPAS me donne de l’argent", hint: "Par exemple : le revenu d’intégration (RI)." },
        aviq: { label: "J’ai un accord de l’AViQ", hint: "Avant 2016, on disait AWIPH." },
        protected_stay: {
          label: "Je suis réfugié, ou j’ai des papiers de séjour",
          hint: "Ou la Belgique me protège. Ou j’ai fait un recours et j’attends.",
        },
        asylum_pending: { label: "J’ai demandé l’asile et j’attends la réponse", hint: "" },
        sent_by_forem: { label: "Le Forem m’envoie à la Mire", hint: "" },
        none: { label: "Rien de tout cela", hint: "" },
        unknown: { label: "Je ne sais pas", hint: "Ce n’est pas grave. Un coach vous aide." },
      },
    },
  },
  errors: {
    required: "Choisissez une réponse.",
    unknown_value: "Choisissez une réponse dans la liste.",
    none_with_another: "Deux réponses ne vont pas ensemble. Enlevez celle qui est fausse.",
  },
};

import type { AnswerTo, QuestionSlug } from "../../../eligibility/model";
import type { Words } from "../../words";

type Complete = {
  readonly questions: {
    readonly [Slug in QuestionSlug]: Words<{
      title: "";
      help: "";
      why: "";
      answers: Record<AnswerTo<Slug>, { label: ""; hint: "" }>;
    }>;
  };
};

/** The self-check, page by page. An empty hint shows nothing. */
export const questionsFr = {
  page: {
    title: "Suis-je concerné ?",
    intro: "5 questions, 2 minutes. Nous ne gardons rien sans votre accord.",
    start: "Commencer",
    progress: "Question {number} sur {total}",
    why: "Pourquoi cette question ?",
    several: "Vous pouvez cocher plusieurs réponses.",
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
      help: "Votre âge aujourd’hui suffit.",
      why: "Certaines conditions dépendent de l’âge.",
      answers: {
        under_18: { label: "Moins de 18 ans", hint: "" },
        from_18_to_24: { label: "De 18 à 24 ans", hint: "" },
        from_25_to_54: { label: "De 25 à 54 ans", hint: "" },
        from_55: { label: "55 ans ou plus", hint: "" },
        unsaid: { label: "Je préfère ne pas répondre", hint: "Nous regarderons avec vous." },
      },
    },
    forem: {
      title: "Depuis combien de temps êtes-vous au Forem ?",
      help: "Le Forem est le service de l’emploi. Comptez le temps total sur les 3 dernières années.",
      why: "L’inscription au Forem est une condition. Sa durée compte aussi.",
      answers: {
        under_1_year: { label: "Moins de 1 an", hint: "En tout, sur les 3 dernières années." },
        from_1_to_2_years: { label: "De 1 à 2 ans", hint: "En tout, sur les 3 dernières années." },
        from_2_years: { label: "2 ans ou plus", hint: "En tout, sur les 3 dernières années." },
        not_registered: { label: "Je ne suis pas au Forem", hint: "Ce n’est pas un refus. On peut s’inscrire." },
        unknown: { label: "Je ne sais pas", hint: "Nous regarderons avec vous." },
      },
    },
    diplome: {
      title: "Avez-vous le CESS ?",
      help: "C’est le diplôme à la fin de l’école secondaire.",
      why: "La Mire aide d’abord les personnes sans ce diplôme.",
      answers: {
        below_cess: { label: "Non", hint: "Pas de diplôme, CEB, CE1D, CESI ou seulement la 6e professionnelle." },
        cess: { label: "Oui, j’ai le CESS", hint: "" },
        higher: { label: "J’ai un diplôme plus élevé", hint: "Par exemple, un bachelier ou un master." },
        foreign: { label: "J’ai un diplôme d’un autre pays", hint: "Sans équivalence en Belgique." },
        unknown: { label: "Je ne sais pas", hint: "Nous regarderons avec vous." },
      },
    },
    travail: {
      title: "Avez-vous travaillé ces 3 dernières années ?",
      help: "Un seul jour de travail compte.",
      why: "Une longue période sans travail ouvre aussi la porte.",
      answers: {
        last_12_months: { label: "Oui, dans les 12 derniers mois", hint: "" },
        from_1_to_3_years_ago: { label: "Oui, il y a 1 à 3 ans", hint: "" },
        money_last_3_years: { label: "J’ai reçu du chômage ou de l’argent du CPAS", hint: "Dans les 3 dernières années." },
        none: { label: "Rien de tout cela", hint: "" },
        unknown: { label: "Je ne sais pas", hint: "Nous regarderons avec vous." },
      },
    },
    situation: {
      title: "Quelle est votre situation ?",
      help: "Le CPAS est le service social de la commune. L’AViQ aide les personnes handicapées.",
      why: "Une seule de ces situations peut suffire.",
      answers: {
        cpas_aid: { label: "Je reçois une aide du CPAS", hint: "Le revenu d’intégration (RI), ou une aide équivalente." },
        aviq: { label: "J’ai un accord de l’AViQ", hint: "L’AViQ s’appelait AWIPH avant 2016." },
        protected_stay: {
          label: "J’ai une protection ou un titre de séjour",
          hint: "Statut de réfugié, protection subsidiaire ou temporaire, séjour légal, recours en cours.",
        },
        asylum_pending: { label: "J’attends une réponse à ma demande d’asile", hint: "" },
        sent_by_forem: { label: "Le Forem m’envoie à la Mire", hint: "" },
        none: { label: "Aucune de ces situations", hint: "" },
        unknown: { label: "Je ne sais pas", hint: "Nous regarderons avec vous." },
      },
    },
  },
  errors: {
    required: "Choisissez une réponse.",
    unknown_value: "Cette réponse n’est pas dans la liste. Choisissez-en une autre.",
    none_with_another: "Deux réponses ne vont pas ensemble. Gardez celle qui est juste.",
  },
} as const satisfies Complete & Record<string, unknown>;

export type QuestionMessages = Words<typeof questionsFr>;

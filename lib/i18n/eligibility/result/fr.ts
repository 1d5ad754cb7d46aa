import type { Words } from "../../words";

/** What the pages of the self-check say around the questions and the answer. */
export const resultPageFr = {
  stops: {
    done: "Répondu",
    here: "Vous êtes ici",
    ahead: "À venir",
  },
  choose: {
    either: "ou",
    requiredOr: "Choisissez une réponse. « {answer} » convient aussi.",
  },
  given: {
    title: "Vos réponses",
    change: "Changer",
  },
  incomplete: {
    title: "Il manque une réponse.",
    text: "Répondez aux 5 questions. Vous voyez ensuite le résultat.",
    go: "Continuer",
  },
  expired: {
    title: "Vos réponses ne sont plus là.",
    text: "Elles s’effacent après 30 minutes. Recommencez quand vous voulez : 2 minutes suffisent.",
    go: "Recommencer",
  },
  told: {
    noneMet: "Une seule condition suffit. Aujourd’hui, vos réponses n’en montrent pas.",
    asOf: "Réponse du {date}, selon vos réponses.",
    human: "Parler à quelqu’un",
    others: "Autres dates",
    all: "Voir toutes les dates",
    noDate: "Pas de date pour le moment. Laissez votre numéro, nous vous rappelons.",
    callback: "Être rappelé",
  },
  send: {
    text: "Vous recevez un SMS avec les dates et notre numéro. Il ne dit rien de vos réponses.",
    once: "En envoyant, vous acceptez ce SMS. Ensuite, nous effaçons votre numéro.",
    button: "Envoyer le SMS",
    sent: "Le SMS part maintenant.",
    sentHelp: "Il arrive dans quelques minutes. Rien ne vient ? Appelez-nous.",
    tooMany: "Ce numéro a déjà reçu 3 SMS aujourd’hui. Appelez-nous, ou venez.",
  },
};

export type ResultPageMessages = Words<typeof resultPageFr>;

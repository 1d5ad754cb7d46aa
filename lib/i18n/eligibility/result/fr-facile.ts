import type { ResultPageMessages } from "./fr";

export const resultPageFrFacile: ResultPageMessages = {
  stops: {
    done: "Fait",
    here: "Vous êtes ici",
    ahead: "Plus tard",
  },
  choose: {
    either: "ou",
    requiredOr: "Choisissez une réponse. Vous pouvez choisir « {answer} ».",
  },
  given: {
    title: "Vos réponses",
    change: "Changer",
  },
  incomplete: {
    title: "Il manque une réponse.",
    text: "Répondez aux 5 questions. Après, vous voyez le résultat.",
    go: "Continuer",
  },
  expired: {
    title: "Vos réponses ne sont plus là.",
    text: "Nous les effaçons après 30 minutes. Vous pouvez recommencer. Cela prend 2 minutes.",
    go: "Recommencer",
  },
  told: {
    noneMet: "Il faut un seul oui. Aujourd’hui, il n’y en a pas dans vos réponses.",
    asOf: "Réponse du {date}. Elle vient de vos réponses.",
    human: "Parler à quelqu’un",
    others: "Autres dates",
    all: "Voir toutes les dates",
    noDate: "Il n’y a pas de date maintenant. Donnez votre numéro. Nous vous téléphonons.",
    callback: "Je veux un appel",
  },
  send: {
    text: "Vous recevez un SMS. Il donne les dates et notre numéro. Vos réponses ne sont pas dans le SMS.",
    once: "Si vous envoyez, vous êtes d’accord pour ce SMS. Après, nous effaçons votre numéro.",
    button: "Envoyer le SMS",
    sent: "Le SMS part maintenant.",
    sentHelp: "Attendez quelques minutes. Vous n’avez rien reçu ? Appelez-nous.",
    tooMany: "Ce numéro a déjà reçu 3 SMS aujourd’hui. Appelez-nous, ou venez.",
  },
};

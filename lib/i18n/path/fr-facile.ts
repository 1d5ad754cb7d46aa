import type { Words } from "../words";
import type { pathFr } from "./fr";

export const pathFrFacile: Words<typeof pathFr> = {
  title: "Mon parcours",
  next: "Votre prochain rendez-vous",
  session: "Séance d’information",
  come: "Je viens",
  cannot: "Je ne peux pas",
  see: "Voir ma place",
  none: "Vous n’avez pas de rendez-vous.",
  noneNext: "Choisissez une séance d’information.",
  choose: "Choisir une date",
  others: "Mes autres dates",
  stages: {
    title: "Les étapes",
    done: "C’est fait",
    here: "Vous êtes ici",
    ahead: "Plus tard",
    doneOn: "C’est fait : {day}",
    bookedFor: "C’est le {moment}",
    session: "Séance d’information",
    sessionNext: "Choisissez une date.",
    interview: "Première rencontre avec un coach",
    interviewNext: "La Mire choisit la date avec vous.",
    coaching: "Chercher un travail avec le coach",
    internship: "Stage : essayer un travail",
    job: "Un travail, avec l’aide de la Mire",
  },
  settingsHint: "La langue. SMS ou e-mail. Facile à lire.",
  dataHint: "Ce que la Mire sait de vous. Qui a lu votre dossier.",
};

import type { Words } from "../words";
import type { kioskFr } from "./fr";

export const kioskFrFacile: Words<typeof kioskFr> = {
  title: "Bonjour. Que voulez-vous faire ?",
  book: "Prendre une place à une séance d’information",
  bookHint: "La prochaine séance : {moment}.",
  queueHint: "Il n’y a plus de place. Vous pouvez attendre une place.",
  noSession: "Il n’y a pas de date maintenant.",
  code: "J’ai un code",
  codeHint: "Dire oui, changer ou annuler.",
  languages: "Changer de langue",
  person: "Vous voulez parler à une personne ? Allez à l’accueil.",
  form: {
    title: "Prendre une place",
    date: "Quelle date ?",
    firstName: "Votre prénom",
    phone: "Votre numéro de téléphone",
    phoneHelp: "Vous n’avez pas de téléphone ? N’écrivez rien. Vous recevez un code.",
    fullHelp: "Il n’y a plus de place. Vous pouvez attendre. Une personne ne vient pas ? Vous prenez sa place.",
    send: "Je prends une place",
  },
  done: {
    title: "C’est noté. À bientôt.",
    sms: "Un SMS arrive sur votre téléphone.",
    finish: "J’ai fini",
  },
  again: "Recommencer",
  warning: "Vous êtes encore là ? Touchez l’écran. Sinon, la page se ferme.",
};

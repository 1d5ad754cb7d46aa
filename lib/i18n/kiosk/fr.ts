/** The screen at the reception, used by strangers one after the other. */
export const kioskFr = {
  title: "Bonjour. Que voulez-vous faire ?",
  book: "Réserver une séance d’information",
  bookHint: "La prochaine : {moment}.",
  queueHint: "Tout est complet. Vous pouvez aller sur la liste d’attente.",
  noSession: "Pas de date libre pour le moment.",
  code: "J’ai un code",
  codeHint: "Confirmer, changer ou annuler.",
  languages: "Changer de langue",
  person: "Vous préférez parler à quelqu’un ? Allez à l’accueil.",
  form: {
    title: "Réserver une séance",
    date: "Quelle date ?",
    firstName: "Votre prénom",
    phone: "Votre numéro de téléphone",
    phoneHelp: "Pas de téléphone ? Laissez vide. Vous recevez un code.",
    fullHelp: "Tout est complet. Une place se libère ? La liste d’attente passe en premier.",
    send: "Réserver ma place",
  },
  done: {
    title: "C’est noté. À bientôt.",
    sms: "Un SMS arrive sur votre téléphone.",
    finish: "J’ai fini",
  },
  again: "Revenir au début",
  warning: "Vous êtes là ? Touchez l’écran. Sinon, la page se ferme bientôt.",
};

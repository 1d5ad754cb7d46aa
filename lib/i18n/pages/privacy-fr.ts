/** What is kept, why and how long. What the Mire has not decided yet is said so, never invented. */
export const privacyFr = {
  title: "Vie privée",
  lead: "Vos données sont à vous. Nous en demandons peu.",
  who: { title: "Qui garde vos données ?", text: "{mire}. Appelez le {phone} ou écrivez à {email}." },
  what: {
    title: "Ce que nous gardons",
    name: "Votre prénom.",
    contact: "Votre téléphone ou votre e-mail, si vous en donnez un.",
    sessions: "Vos séances : date, lieu, présence ou absence.",
    answers: "Vos 5 réponses, seulement si vous cochez « Montrer mes réponses ».",
    track:
      "Avec un coach : vos papiers, votre bilan, votre plan, vos rendez-vous, vos messages, votre CV. Une clé à vous les ferme.",
    journal: "La liste des personnes qui ouvrent votre dossier.",
    not: "Sans votre accord, les réponses du test restent sur votre appareil. Elles s’effacent après 30 minutes.",
  },
  why: {
    title: "Pourquoi ?",
    book: "Pour garder votre place et vous écrire avant la séance.",
    help: "Pour que votre coach vous aide.",
    never: "Nous ne vendons rien. Nous ne faisons pas de publicité.",
    law: "La base légale exacte est à confirmer par la Mire.",
  },
  how: {
    title: "Combien de temps ?",
    link: "Le lien de votre inscription s’arrête quelques semaines après la séance.",
    session: "Sans activité, votre session se ferme seule.",
    file: "La durée de garde du dossier est à confirmer par la Mire.",
  },
  share: {
    title: "Qui peut les voir ?",
    team: "Les personnes de votre Mire qui en ont besoin.",
    others: "Personne d’autre sans votre accord. Chaque Mire voit seulement ses dossiers.",
    seen: "Chaque ouverture de votre dossier est notée. Vous pouvez lire cette liste.",
  },
  cookies: {
    title: "Les cookies",
    none: "Aucun cookie publicitaire. Aucun cookie d’une autre entreprise.",
    sign: "Un cookie garde votre session, si vous vous connectez.",
    answers: "Un cookie garde vos réponses au test pendant 30 minutes.",
    steps: "Pendant que vous vous connectez, un cookie garde l’étape en cours.",
    error: "Une réponse manque, ou un fichier ne va pas ? Un cookie garde vos choix pendant 5 minutes.",
    kiosk: "À l’écran de la Mire, un cookie ferme les pages plus vite.",
  },
  rights: {
    title: "Vos droits",
    see: "Voir vos données et les télécharger.",
    correct: "Les corriger.",
    erase: "Demander de les effacer.",
    stop: "Retirer votre accord ou vous opposer.",
    how: "Connectez-vous et ouvrez « Mes données ». Ou appelez le {phone}.",
  },
  complaint: {
    title: "Vous n’êtes pas d’accord ?",
    text: "Parlez-nous d’abord. Vous pouvez aussi écrire à l’Autorité de protection des données.",
    link: "autoriteprotectiondonnees.be",
  },
};

import type { Words } from "../words";
import type { privacyFr } from "./privacy-fr";

export const privacyFrFacile: Words<typeof privacyFr> = {
  title: "Vie privée",
  lead: "Vos données parlent de vous. Par exemple, votre prénom. Elles sont à vous. Nous en demandons peu.",
  who: { title: "Qui garde vos données ?", text: "{mire}. Appelez le {phone}. Ou écrivez à {email}." },
  what: {
    title: "Que gardons-nous ?",
    name: "Votre prénom.",
    contact: "Votre téléphone ou votre e-mail, si vous le donnez.",
    sessions: "Vos séances : la date, le lieu. Étiez-vous là, ou non ?",
    answers: "Vos 5 réponses. Seulement si vous cochez « Montrer mes réponses ».",
    track: "Avec un coach : vos papiers, votre plan, vos messages. Une clé à vous les ferme.",
    journal: "Le nom des personnes qui lisent votre dossier.",
    not: "Vous ne voulez pas ? Alors vos réponses restent sur votre appareil. Après 30 minutes, elles sont effacées.",
  },
  why: {
    title: "Pourquoi ?",
    book: "Pour garder votre place. Pour vous écrire avant la séance.",
    help: "Pour que votre coach vous aide.",
    never: "Nous ne vendons rien. Nous ne faisons pas de publicité.",
    law: "Quelle loi permet cela ? La Mire doit encore le dire.",
  },
  how: {
    title: "Combien de temps ?",
    link: "Votre lien s’arrête quelques semaines après la séance.",
    session: "Vous ne faites plus rien ? Vos pages se ferment seules.",
    file: "Combien de temps gardons-nous le dossier ? La Mire doit encore le dire.",
  },
  share: {
    title: "Qui peut voir vos données ?",
    team: "Les personnes de votre Mire qui vous aident.",
    others: "Les autres ? Seulement si vous êtes d’accord. Chaque Mire voit ses dossiers, pas les autres.",
    seen: "Une personne ouvre votre dossier ? Nous notons son nom. Vous pouvez lire cette liste.",
  },
  cookies: {
    title: "Les cookies",
    none: "Un cookie est une petite note sur votre appareil. Nous n’avons pas de cookie pour la publicité.",
    sign: "Vous vous connectez ? Un cookie garde vos pages ouvertes.",
    answers: "Un cookie garde vos réponses pendant 30 minutes.",
    steps: "Vous êtes en train de vous connecter ? Un cookie garde l’étape.",
    error: "Une réponse manque ? Un fichier ne va pas ? Un cookie garde vos choix 5 minutes.",
    kiosk: "Sur l’écran de la Mire, un cookie ferme les pages plus vite.",
  },
  rights: {
    title: "Vos droits",
    see: "Vous pouvez voir vos données et les prendre.",
    correct: "Vous pouvez les corriger.",
    erase: "Vous pouvez demander de les effacer.",
    stop: "Vous pouvez dire non, même après avoir dit oui.",
    how: "Connectez-vous. Ouvrez « Mes données ». Ou appelez le {phone}.",
  },
  complaint: {
    title: "Vous n’êtes pas d’accord ?",
    text: "Parlez-nous d’abord. Vous pouvez aussi écrire à l’Autorité de protection des données. C’est un service de l’État.",
    link: "autoriteprotectiondonnees.be",
  },
};

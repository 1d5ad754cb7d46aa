import type { Words } from "../words";
import type { siteFr } from "./fr";

export const siteFrFacile: Words<typeof siteFr> = {
  skip: "Aller au texte de la page",
  navigation: "Pages importantes",
  footer: "Autres pages",
  languages: "Langue",
  listen: "Écouter la page",
  stopListening: "Arrêter",
  signIn: "Se connecter",
  hello: "Bonjour {name}",
  back: "Retour",
  links: {
    eligibilite: "La Mire peut-elle m’aider ?",
    seances: "Séances d’information",
    missions: "Trouver ma Mire",
    connexion: "Se connecter",
    code: "J’ai un code sur papier",
    employeurs: "Je cherche des travailleurs",
    partenaires: "J’envoie une personne à la Mire",
    contact: "Contact",
    accessibilite: "Accessibilité",
    "vie-privee": "Vie privée",
  },
  help: {
    title: "Vous voulez de l’aide ?",
    ask: "Vous voulez de l’aide ? Appelez le",
    walkIn: "Ou venez sans rendez-vous.",
    walkInAt: "Ou venez sans rendez-vous : {days}, de {from} à {to}, {place}.",
    callback: "Appelez-moi",
  },
};

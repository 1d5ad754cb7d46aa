/** What stands on every page: header, help, footer; and the home, contact, accessibility and privacy pages. */
export const siteFr = {
  skip: "Aller au contenu",
  languages: "Langues",
  listen: "Écouter",
  stopListening: "Arrêter",
  signIn: "Se connecter",
  home: "Accueil",
  back: "Retour",
  help: {
    title: "Besoin d’aide ?",
    call: "Appelez le {phone}",
    walkIn: "Ou venez sans rendez-vous.",
    callback: "Rappelez-moi",
  },
};

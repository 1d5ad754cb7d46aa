/** The statement asked by the Walloon decree of 2 May 2019 (numac 2019203962): what was tested, how, what does not work, how to complain. */
export const accessibilityFr = {
  title: "Accessibilité",
  lead: "Ce site est pour tout le monde. Voici ce qui est fait et ce qui manque.",
  law: "Le décret wallon du 2 mai 2019 demande cette page. La règle suivie est WCAG 2.2, niveau AA.",
  scope: "Cette page parle de tout le portail de la {mire}.",
  done: {
    title: "Ce qui est fait",
    scripts: "Chaque page publique marche sans JavaScript.",
    keyboard: "On peut réserver une place avec le clavier seul.",
    size: "Les boutons mesurent au moins 48 pixels. Le texte s’agrandit.",
    dark: "Les couleurs restent lisibles de jour et de nuit.",
    words: "Les phrases sont courtes. Il y a une version facile à lire.",
    voice: "Un bouton lit la page, si votre appareil a une voix.",
    human: "Chaque page donne un numéro de téléphone.",
  },
  tested: {
    title: "Comment nous avons testé",
    tool: "L’outil axe cherche des erreurs sur chaque page publique. Il teste le téléphone et l’ordinateur, le clair et le sombre.",
    journeys: "Des essais automatiques suivent les démarches, avec et sans JavaScript.",
    limit: "Un outil ne trouve pas tout.",
  },
  missing: {
    title: "Ce qui manque",
    people: "Des personnes en situation de handicap n’ont pas encore testé le site.",
    readers: "Les lecteurs d’écran n’ont pas encore été testés un par un.",
    official: "Le contrôle du SPF BOSA n’a pas encore eu lieu. Il n’y a donc pas de score.",
    reading: "Un groupe de lecture n’a pas encore relu la version facile à lire.",
    languages: "Les traductions n’ont pas encore toutes été relues par des personnes dont c’est la langue.",
  },
  help: {
    title: "Quelque chose vous bloque ?",
    contact: "Appelez le {phone} ou écrivez à {email}.",
    other: "Nous pouvons faire la démarche avec vous, par téléphone ou sur place.",
  },
  complaint: {
    title: "Notre réponse ne vous suffit pas ?",
    mediator: "Écrivez au Médiateur de la Wallonie et de la Fédération Wallonie-Bruxelles. C’est gratuit.",
    link: "le-mediateur.be",
  },
};

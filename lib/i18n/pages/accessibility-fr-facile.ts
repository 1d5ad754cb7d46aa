import type { Words } from "../words";
import type { accessibilityFr } from "./accessibility-fr";

export const accessibilityFrFacile: Words<typeof accessibilityFr> = {
  title: "Accessibilité",
  lead: "Ce site est pour tout le monde. Voici ce qui est fait. Voici ce qui manque.",
  law: "Une loi wallonne demande cette page (décret du 2 mai 2019). Nous suivons la règle WCAG 2.2, niveau AA.",
  scope: "Cette page parle de tout le site. C’est le site de la {mire}.",
  done: {
    title: "Ce qui est fait",
    scripts: "Chaque page publique marche sans JavaScript.",
    keyboard: "La souris n’est pas obligatoire. Le clavier suffit pour prendre une place.",
    size: "Les boutons sont grands : 48 pixels ou plus. Vous pouvez agrandir le texte.",
    dark: "On lit bien les couleurs, le jour et la nuit.",
    words: "Les phrases sont courtes. Il y a une version facile à lire.",
    voice: "Un bouton lit la page à voix haute. Votre appareil doit avoir une voix.",
    human: "Sur chaque page, il y a un numéro de téléphone.",
  },
  tested: {
    title: "Comment avons-nous testé ?",
    tool: "Un outil cherche les erreurs. Il s’appelle axe. Il teste chaque page publique. Il teste le téléphone et l’ordinateur, le clair et le sombre.",
    journeys: "Des tests suivent chaque étape, avec et sans JavaScript.",
    limit: "Un outil ne trouve pas tout.",
  },
  missing: {
    title: "Ce qui manque",
    people: "Des personnes handicapées n’ont pas encore testé le site.",
    readers: "Certaines personnes utilisent un lecteur d’écran. Il lit la page. Nous n’avons pas encore tout testé avec.",
    official: "Le SPF BOSA est un service de l’État. Il contrôle les sites. Il n’a pas encore contrôlé ce site.",
    reading: "Un groupe de lecture n’a pas encore lu la version facile.",
    languages: "Dans les autres langues, tout n’est pas encore relu.",
  },
  help: {
    title: "Quelque chose ne marche pas ?",
    contact: "Appelez le {phone}. Ou écrivez à {email}.",
    other: "Nous pouvons vous aider, par téléphone ou chez nous.",
  },
  complaint: {
    title: "Notre réponse ne suffit pas ?",
    mediator:
      "Écrivez au Médiateur de la Wallonie et de la Fédération Wallonie-Bruxelles. Il écoute les personnes qui ont un problème. C’est gratuit.",
    link: "le-mediateur.be",
  },
};

import type { Words } from "../words";
import type { siteFr } from "./fr";

export const siteNl: Words<typeof siteFr> = {
  skip: "Naar de inhoud",
  navigation: "Belangrijkste pagina’s",
  footer: "Andere pagina’s",
  languages: "Taal",
  listen: "De pagina beluisteren",
  stopListening: "Stoppen met voorlezen",
  signIn: "Aanmelden",
  hello: "Dag {name}",
  back: "Terug",
  links: {
    eligibilite: "Is dit iets voor mij?",
    seances: "Infosessies",
    missions: "Mijn Mire vinden",
    connexion: "Aanmelden",
    code: "Ik heb een code op papier",
    employeurs: "Ik zoek personeel",
    partenaires: "Ik ben partner",
    contact: "Contact",
    accessibilite: "Toegankelijkheid",
    "vie-privee": "Privacy",
  },
  help: {
    title: "Hulp nodig?",
    ask: "Hulp nodig? Bel",
    walkIn: "Of kom zonder afspraak.",
    walkInAt: "Of kom zonder afspraak: {days}, van {from} tot {to}, {place}.",
    callback: "Bel mij terug",
  },
};

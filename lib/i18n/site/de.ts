import type { Words } from "../words";
import type { siteFr } from "./fr";

export const siteDe: Words<typeof siteFr> = {
  skip: "Zum Inhalt",
  navigation: "Wichtigste Seiten",
  footer: "Weitere Seiten",
  languages: "Sprache",
  listen: "Seite vorlesen",
  stopListening: "Vorlesen beenden",
  signIn: "Anmelden",
  hello: "Guten Tag {name}",
  back: "Zurück",
  links: {
    eligibilite: "Ist das etwas für mich?",
    seances: "Infotreffen",
    missions: "Meine Mire finden",
    connexion: "Anmelden",
    code: "Ich habe einen Code auf Papier",
    employeurs: "Ich suche Personal",
    partenaires: "Ich bin Partner",
    contact: "Kontakt",
    accessibilite: "Barrierefreiheit",
    "vie-privee": "Datenschutz",
  },
  help: {
    title: "Brauchen Sie Hilfe?",
    ask: "Brauchen Sie Hilfe? Telefon:",
    walkIn: "Oder kommen Sie ohne Termin.",
    walkInAt: "Oder kommen Sie ohne Termin: {days}, von {from} bis {to}, {place}.",
    callback: "Rufen Sie mich zurück",
  },
};

import type { Words } from "../words";
import type { accessibilityFr } from "./accessibility-fr";

export const accessibilityDe: Words<typeof accessibilityFr> = {
  title: "Barrierefreiheit",
  lead: "Diese Website ist für alle da. Hier steht, was getan ist und was fehlt.",
  law: "Das wallonische Dekret vom 2. Mai 2019 verlangt diese Seite. Wir folgen der Regel WCAG 2.2, Stufe AA.",
  scope: "Auf dieser Seite geht es um das ganze Portal von {mire}.",
  done: {
    title: "Was getan ist",
    scripts: "Jede öffentliche Seite funktioniert ohne JavaScript.",
    keyboard: "Man kann einen Platz nur mit der Tastatur buchen.",
    size: "Die Knöpfe sind mindestens 48 Pixel groß. Der Text lässt sich vergrößern.",
    dark: "Die Farben bleiben bei Tag und bei Nacht lesbar.",
    words: "Die Sätze sind kurz. Es gibt eine Fassung in leichtem Französisch.",
    voice: "Ein Knopf liest die Seite vor, wenn Ihr Gerät eine Stimme hat.",
    human: "Auf jeder Seite steht eine Telefonnummer.",
  },
  tested: {
    title: "Wie wir getestet haben",
    tool: "Das Programm axe sucht Fehler auf jeder öffentlichen Seite. Es testet Telefon und Computer, hell und dunkel.",
    journeys: "Automatische Tests gehen jeden Schritt durch, mit und ohne JavaScript.",
    limit: "Ein Programm findet nicht alles.",
  },
  missing: {
    title: "Was fehlt",
    people: "Menschen mit Behinderung haben die Website noch nicht getestet.",
    readers: "Die Vorleseprogramme (Screenreader) wurden noch nicht einzeln getestet.",
    official: "Die Prüfung durch den FÖD BOSA hat noch nicht stattgefunden. Darum gibt es noch keine Bewertung.",
    reading: "Eine Lesegruppe hat die leichte Fassung noch nicht geprüft.",
    languages: "Noch nicht alle Übersetzungen wurden von Menschen geprüft, deren Muttersprache es ist.",
  },
  help: {
    title: "Kommen Sie irgendwo nicht weiter?",
    contact: "Rufen Sie {phone} an oder schreiben Sie an {email}.",
    other: "Wir können es gemeinsam mit Ihnen machen, am Telefon oder bei uns.",
  },
  complaint: {
    title: "Reicht Ihnen unsere Antwort nicht?",
    mediator:
      "Schreiben Sie an den Ombudsmann der Wallonie und der Föderation Wallonie-Brüssel (le Médiateur). Es ist kostenlos.",
    link: "le-mediateur.be",
  },
};

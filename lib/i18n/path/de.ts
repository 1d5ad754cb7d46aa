import type { Words } from "../words";
import type { pathFr } from "./fr";

export const pathDe: Words<typeof pathFr> = {
  title: "Mein Weg",
  next: "Ihr nächster Termin",
  session: "Infotreffen",
  come: "Ich komme",
  cannot: "Ich kann nicht kommen",
  see: "Meine Anmeldung sehen",
  none: "Sie haben keinen Termin.",
  noneNext: "Wählen Sie ein Infotreffen.",
  choose: "Ein Datum wählen",
  others: "Meine anderen Anmeldungen",
  stages: {
    title: "Die Schritte",
    done: "Erledigt",
    here: "Sie sind hier",
    ahead: "Später",
    doneOn: "Erledigt am {day}",
    bookedFor: "Am {moment}",
    session: "Infotreffen",
    sessionNext: "Wählen Sie ein Datum.",
    interview: "Erstes Gespräch",
    interviewNext: "Die Mire legt das Datum mit Ihnen fest.",
    coaching: "Coaching: Arbeit suchen",
    internship: "Praktikum im Betrieb",
    job: "Arbeit und Begleitung",
  },
  settingsHint: "Sprache, SMS oder E-Mail, leicht lesen.",
  dataHint: "Was die Mire über Sie weiß. Wer Ihre Akte geöffnet hat.",
};

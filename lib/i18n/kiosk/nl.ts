import type { Words } from "../words";
import type { kioskFr } from "./fr";

export const kioskNl: Words<typeof kioskFr> = {
  title: "Dag. Wat wilt u doen?",
  book: "Een infosessie boeken",
  bookHint: "De volgende: {moment}.",
  queueHint: "Alles is volzet. U kunt op de wachtlijst gaan staan.",
  noSession: "Er is nu geen datum vrij.",
  code: "Ik heb een code",
  codeHint: "Bevestigen, wijzigen of annuleren.",
  languages: "Een andere taal kiezen",
  person: "Praat u liever met iemand? Ga naar het onthaal.",
  form: {
    title: "Een sessie boeken",
    date: "Welke datum?",
    firstName: "Uw voornaam",
    phone: "Uw telefoonnummer",
    phoneHelp: "Geen telefoon? Laat het leeg. U krijgt een code.",
    fullHelp: "Alles is volzet. Komt er een plaats vrij? De wachtlijst gaat voor.",
    send: "Mijn plaats boeken",
  },
  done: {
    title: "Dat is genoteerd. Tot binnenkort.",
    sms: "Er komt een sms op uw telefoon.",
    finish: "Ik ben klaar",
  },
  again: "Terug naar het begin",
  warning: "Bent u er nog? Raak het scherm aan. Anders sluit de pagina zo meteen.",
};

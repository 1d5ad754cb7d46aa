import type { Words } from "../words";
import type { pathFr } from "./fr";

export const pathNl: Words<typeof pathFr> = {
  title: "Mijn traject",
  next: "Uw volgende afspraak",
  session: "Infosessie",
  come: "Ik kom",
  cannot: "Ik kan niet komen",
  see: "Mijn inschrijving zien",
  none: "U hebt geen afspraak.",
  noneNext: "Kies een infosessie.",
  choose: "Een datum kiezen",
  others: "Mijn andere inschrijvingen",
  stages: {
    title: "De stappen",
    done: "Gedaan",
    here: "U bent hier",
    ahead: "Later",
    doneOn: "Gedaan op {day}",
    bookedFor: "Op {moment}",
    session: "Infosessie",
    sessionNext: "Kies een datum.",
    interview: "Eerste gesprek",
    interviewNext: "De Mire kiest samen met u de datum.",
    coaching: "Coaching: werk zoeken",
    internship: "Stage in een bedrijf",
    job: "Werk en opvolging",
  },
  settingsHint: "Taal, sms of e-mail, makkelijk lezen.",
  dataHint: "Wat de Mire over u weet. Wie uw dossier heeft geopend.",
};

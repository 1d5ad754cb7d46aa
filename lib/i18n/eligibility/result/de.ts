import type { ResultPageMessages } from "./fr";

export const resultPageDe: ResultPageMessages = {
  stops: {
    done: "Beantwortet",
    here: "Sie sind hier",
    ahead: "Kommt noch",
  },
  choose: {
    either: "oder",
    requiredOr: "Wählen Sie eine Antwort. „{answer}“ geht auch.",
  },
  given: {
    title: "Ihre Antworten",
    change: "Ändern",
  },
  incomplete: {
    title: "Eine Antwort fehlt noch.",
    text: "Beantworten Sie die 5 Fragen. Danach sehen Sie das Ergebnis.",
    go: "Weiter",
  },
  expired: {
    title: "Ihre Antworten sind nicht mehr da.",
    text: "Sie werden nach 30 Minuten gelöscht. Fangen Sie neu an, wann Sie möchten: 2 Minuten genügen.",
    go: "Neu anfangen",
  },
  told: {
    noneMet: "Eine Bedingung genügt. Heute zeigen Ihre Antworten keine.",
    asOf: "Antwort vom {date}, nach Ihren Angaben.",
    human: "Mit jemandem sprechen",
    others: "Andere Termine",
    all: "Alle Termine ansehen",
    noDate: "Zurzeit gibt es keinen Termin. Lassen Sie Ihre Nummer da, wir rufen zurück.",
    callback: "Zurückgerufen werden",
  },
  send: {
    text: "Sie erhalten eine SMS mit den Terminen und unserer Nummer. Über Ihre Antworten steht nichts darin.",
    once: "Mit dem Senden stimmen Sie dieser SMS zu. Danach löschen wir Ihre Nummer.",
    button: "SMS senden",
    sent: "Die SMS geht jetzt weg.",
    sentHelp: "Sie kommt in wenigen Minuten an. Es kommt nichts? Rufen Sie uns an.",
    tooMany: "Diese Nummer hat heute schon 3 SMS bekommen. Rufen Sie an oder kommen Sie.",
  },
};

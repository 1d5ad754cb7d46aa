import type { Words } from "../words";
import type { kioskFr } from "./fr";

export const kioskDe: Words<typeof kioskFr> = {
  title: "Guten Tag. Was möchten Sie tun?",
  book: "Ein Infotreffen buchen",
  bookHint: "Das nächste: {moment}.",
  queueHint: "Alles ist voll. Sie können auf die Warteliste gehen.",
  noSession: "Im Moment ist kein Datum frei.",
  code: "Ich habe einen Code",
  codeHint: "Bestätigen, ändern oder absagen.",
  languages: "Sprache ändern",
  person: "Möchten Sie lieber mit jemandem sprechen? Gehen Sie zum Empfang.",
  form: {
    title: "Ein Infotreffen buchen",
    date: "Welches Datum?",
    firstName: "Ihr Vorname",
    phone: "Ihre Telefonnummer",
    phoneHelp: "Kein Telefon? Lassen Sie das Feld leer. Sie bekommen einen Code.",
    fullHelp: "Alles ist voll. Wird ein Platz frei? Die Warteliste kommt zuerst.",
    send: "Meinen Platz buchen",
  },
  done: {
    title: "Das ist notiert. Bis bald.",
    sms: "Eine SMS kommt auf Ihr Telefon.",
    finish: "Ich bin fertig",
  },
  again: "Zurück zum Anfang",
  warning: "Sind Sie noch da? Berühren Sie den Bildschirm. Sonst schließt sich die Seite bald.",
};

import type { Words } from "../words";
import type { privacyFr } from "./privacy-fr";

export const privacyDe: Words<typeof privacyFr> = {
  title: "Datenschutz",
  lead: "Ihre Daten gehören Ihnen. Wir fragen nach wenig.",
  who: { title: "Wer speichert Ihre Daten?", text: "{mire}. Rufen Sie {phone} an oder schreiben Sie an {email}." },
  what: {
    title: "Was wir speichern",
    name: "Ihren Vornamen.",
    contact: "Ihre Telefonnummer oder E-Mail-Adresse, wenn Sie eine angeben.",
    sessions: "Ihre Infotreffen: Datum, Ort, anwesend oder abwesend.",
    answers: "Ihre 5 Antworten, nur wenn Sie „Meine Antworten zeigen“ ankreuzen.",
    track:
      "Mit einem Coach: Ihre Unterlagen, Bilanz, Plan, Termine, Nachrichten und Lebenslauf. Ein eigener Schlüssel verschließt sie.",
    journal: "Die Liste der Personen, die Ihre Akte öffnen.",
    not: "Ohne Ihr Einverständnis bleiben die Antworten des Tests auf Ihrem Gerät. Nach 30 Minuten sind sie gelöscht.",
  },
  why: {
    title: "Warum?",
    book: "Um Ihren Platz freizuhalten und Ihnen vor dem Infotreffen zu schreiben.",
    help: "Damit Ihr Coach Ihnen helfen kann.",
    never: "Wir verkaufen nichts. Wir machen keine Werbung.",
    law: "Die genaue rechtliche Grundlage muss die Mire noch bestätigen.",
  },
  how: {
    title: "Wie lange?",
    link: "Der Link Ihrer Anmeldung endet einige Wochen nach dem Infotreffen.",
    session: "Wenn Sie nichts tun, werden Sie von selbst abgemeldet.",
    file: "Wie lange die Akte gespeichert bleibt, muss die Mire noch bestätigen.",
  },
  share: {
    title: "Wer kann sie sehen?",
    team: "Die Personen Ihrer Mire, die sie brauchen.",
    others: "Sonst niemand ohne Ihr Einverständnis. Jede Mire sieht nur ihre eigenen Akten.",
    seen: "Jedes Öffnen Ihrer Akte wird notiert. Sie können diese Liste lesen.",
  },
  cookies: {
    title: "Cookies",
    none: "Keine Werbe-Cookies. Keine Cookies von einer anderen Firma.",
    sign: "Ein Cookie hält Sie angemeldet, wenn Sie sich anmelden.",
    answers: "Ein Cookie speichert Ihre Antworten im Test 30 Minuten lang.",
    steps: "Während Sie sich anmelden, merkt sich ein Cookie den Schritt.",
    error: "Fehlt eine Antwort oder passt eine Datei nicht? Ein Cookie speichert Ihre Auswahl 5 Minuten lang.",
    kiosk: "Am Bildschirm der Mire schließt ein Cookie die Seiten schneller.",
  },
  rights: {
    title: "Ihre Rechte",
    see: "Ihre Daten sehen und herunterladen.",
    correct: "Sie berichtigen.",
    erase: "Verlangen, dass wir sie löschen.",
    stop: "Ihr Einverständnis zurücknehmen oder widersprechen.",
    how: "Melden Sie sich an und öffnen Sie „Meine Daten“. Oder rufen Sie {phone} an.",
  },
  complaint: {
    title: "Sind Sie nicht einverstanden?",
    text: "Sprechen Sie zuerst mit uns. Sie können auch an die Datenschutzbehörde schreiben (Autorité de protection des données).",
    link: "autoriteprotectiondonnees.be",
  },
};

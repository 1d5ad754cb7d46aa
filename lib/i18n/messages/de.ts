import type { MessageWords } from "./fr";

export const messagesDe: MessageWords = {
  hello: "Guten Tag {name},",
  helloUnnamed: "Guten Tag,",
  sign: "{mire}\nEine Frage? Antworten Sie auf diese Nachricht oder rufen Sie uns an: {phone}",
  booked: {
    title: "Ihr Platz ist gebucht",
    mail: "Ihr Platz ist gebucht.\n{when}\n{place}\n\nKommen, Datum ändern oder absagen:\n{link}",
    sms: "{mire}: Platz gebucht, {when}, {place}. Kommen, ändern oder absagen: {link}",
  },
  waiting: {
    title: "Sie stehen auf der Warteliste",
    mail: "Das Infotreffen ist ausgebucht. Sie stehen auf der Warteliste.\n{when}\n{place}\n\nWird ein Platz frei? Dann schreiben wir Ihnen sofort.\nDie Liste ansehen oder verlassen:\n{link}",
    sms: "{mire}: Sie stehen auf der Warteliste, {when}. Ansehen oder verlassen: {link}",
  },
  offered: {
    title: "Ein Platz ist für Sie frei",
    mail: "Ein Platz ist für Sie frei.\n{when}\n{place}\n\nWir halten ihn frei bis {until}. Sagen Sie hier Ja:\n{link}\n\nDanach geht er an die nächste Person.",
    sms: "{mire}: ein Platz ist frei, {when}. Für Sie gehalten bis {until}. Sagen Sie hier Ja: {link}",
  },
  accepted: {
    title: "Ihr Platz ist gebucht",
    mail: "Notiert: der Platz gehört Ihnen.\n{when}\n{place}\n\nDatum ändern oder absagen:\n{link}",
    sms: "{mire}: der Platz gehört Ihnen, {when}, {place}. Ändern oder absagen: {link}",
  },
  lapsed: {
    title: "Wählen Sie ein anderes Datum",
    mail: "Wir halten an diesem Datum keinen Platz mehr für Sie frei.\n{when}\n\nHier sind andere Termine:\n{link}",
    sms: "{mire}: kein Platz mehr für Sie frei, {when}. Hier sind andere Termine: {link}",
  },
  cancelled: {
    title: "Notiert, Sie kommen nicht",
    mail: "Notiert: Sie kommen nicht.\n{when}\n\nWann Sie möchten, wählen Sie ein anderes Datum:\n{link}",
    sms: "{mire}: notiert, Sie kommen nicht, {when}. Ein anderes Datum, wann Sie möchten: {link}",
  },
  session_cancelled: {
    title: "Dieses Infotreffen findet nicht statt",
    mail: "Wir müssen dieses Infotreffen absagen. Es tut uns leid.\n{when}\n{place}\n\nHier sind andere Termine:\n{link}",
    sms: "{mire}: das Infotreffen findet nicht statt, {when}. Es tut uns leid. Hier sind andere Termine: {link}",
  },
  moved: {
    title: "Ihr neues Datum",
    mail: "Ihr Datum ist geändert.\n{when}\n{place}\n\nKommen, noch einmal ändern oder absagen:\n{link}",
    sms: "{mire}: Ihr neues Datum, {when}, {place}. Kommen, ändern oder absagen: {link}",
  },
  asked_again: {
    title: "Ihr Link",
    mail: "Hier ist noch einmal Ihr Link. Er öffnet Ihre Anmeldung.\n{when}\n{place}\n\n{link}",
    sms: "{mire}: hier ist noch einmal Ihr Link für {when}: {link}",
  },
  changed: {
    title: "Ihr Infotreffen ändert sich",
    mail: "Ihr Infotreffen ändert sich. Hier sind die neue Uhrzeit und der Ort.\n{when}\n{place}\n\nPasst es Ihnen nicht? Ändern Sie das Datum oder sagen Sie ab:\n{link}",
    sms: "{mire}: Ihr Infotreffen ändert sich. Es ist {when}, {place}. Kommen, ändern oder absagen: {link}",
  },
  reminder: {
    title: "Wir erwarten Sie",
    mail: "Wir erwarten Sie.\n{when}\n{place}\n\nSagen Sie uns „Ich komme“ oder „Ich kann nicht“:\n{link}",
    sms: "{mire}: wir erwarten Sie {when}, {place}. Ich komme / Ich kann nicht: {link}",
  },
  absent: {
    title: "Wählen Sie ein anderes Datum",
    mail: "Sie waren am {day} nicht da. Ist alles in Ordnung?\n\nWählen Sie ein anderes Datum:\n{link}",
    sms: "{mire}: Sie waren am {day} nicht da. Ist alles in Ordnung? Wählen Sie ein anderes Datum: {link}",
  },
  result: {
    title: "Die nächsten Termine",
    mail: "Hier ist der Link, den Sie wollten. Er zeigt die nächsten Termine.\n{link}\n\nSie können auch ohne Termin kommen oder anrufen: {phone}",
    sms: "{mire}: hier sind die nächsten Termine: {link} Eine Frage? {phone}",
  },
  code: {
    title: "Ihr Code",
    mail: "Ihr Code: {code}\n\nEr gilt einmal, bis {time}.\nGeben Sie ihn niemandem, auch uns nicht.",
    sms: "{code}: Ihr Code für {mire}, bis {time}. Geben Sie ihn niemandem, auch uns nicht.",
  },
  stranger: {
    title: "Jemand hat einen Code verlangt",
    mail: "Jemand hat mit dieser Adresse einen Code verlangt. Wir kennen sie noch nicht.\n\nWaren Sie es? Wählen Sie ein Datum, ohne Konto:\n{link}\n\nWaren Sie es nicht? Dann müssen Sie nichts tun.",
  },
  invitation: {
    title: "Ihr Zugang zum Portal",
    mail: "Ihr Zugang zum Portal ist bereit.\nWählen Sie Ihr Passwort vor {until}:\n{link}\n\nSie haben diese Nachricht nicht erwartet? Tun Sie nichts und sagen Sie uns Bescheid.",
  },
  new_sign_in: {
    title: "Neue Anmeldung in Ihrem Konto",
    mail: "Jemand hat sich gerade in Ihrem Konto angemeldet.\n{when}\n\nWaren Sie es? Dann ist alles in Ordnung.\nWenn nicht, rufen Sie uns sofort an: {phone}\nIhre Anmeldungen ansehen und beenden:\n{link}",
  },
  contact_added: {
    title: "Ein Kontakt wurde zu Ihrer Akte hinzugefügt",
    mail: "Jemand hat eine Nummer oder eine Adresse zu Ihrer Akte hinzugefügt.\n\nWaren Sie es? Dann müssen Sie nichts tun.\nWaren Sie es nicht? Machen Sie es rückgängig vor {until}:\n{link}",
    sms: "{mire}: Ein Kontakt wurde zu Ihrer Akte hinzugefügt. Nicht von Ihnen? Rückgängig machen vor {until}: {link}",
  },
  contact_removed: {
    title: "Dieser Kontakt verlässt Ihre Akte",
    mail: "Jemand hat diesen Kontakt aus Ihrer Akte entfernt. Wir schreiben nicht mehr hierher.\n\nWaren Sie es? Dann müssen Sie nichts tun.\nWaren Sie es nicht? Machen Sie es rückgängig vor {until}:\n{link}",
    sms: "{mire}: Dieser Kontakt verlässt Ihre Akte. Nicht von Ihnen? Rückgängig machen vor {until}: {link}",
  },
  erased: {
    title: "Ihre Daten sind gelöscht",
    mail: "Wie Sie es wünschten, sind Ihre Daten gelöscht. Wir können Ihnen nicht mehr schreiben.\n\nWie wir mit Daten umgehen:\n{link}",
    sms: "{mire}: Ihre Daten sind wie gewünscht gelöscht. Wir schreiben nicht mehr. Mehr dazu: {link}",
  },
  paper_refused: {
    title: "Ein Papier noch einmal ansehen",
    mail: "Wir haben Ihr Papier angesehen. Es passt noch nicht.\nHier steht, warum und was Sie tun können:\n{link}\n\nSie können das Papier auch zur Mire bringen.",
    sms: "{mire}: Ein Papier passt noch nicht. Warum und was Sie tun können: {link}",
  },
  deadline_soon: {
    title: "Ein Datum rückt näher",
    mail: "Ein wichtiges Datum für Sie rückt näher.\nSehen Sie es hier an:\n{link}\n\nEine Frage? Sprechen Sie mit Ihrem Coach.",
    sms: "{mire}: Ein wichtiges Datum rückt näher. Hier ansehen: {link}",
  },
  coach_assigned: {
    title: "Ihr Kontakt bei der Mire",
    mail: "Ihr Kontakt bei der Mire ist jetzt {coach}.\n\nMöchten Sie mit der Person sprechen? Rufen Sie uns an: {phone}\nIhren Weg ansehen:\n{link}",
    sms: "{mire}: Ihr Kontakt ist jetzt {coach}. Eine Frage? {phone}. Ihr Weg: {link}",
  },
  glass_broken: {
    title: "Ihre Akte wurde von der Koordination geöffnet",
    mail: "Eine Person der Koordination hat Ihre Akte geöffnet. Sie hat aufgeschrieben, warum.\n\nSie sehen, wer Ihre Akte öffnet und wann:\n{link}\n\nEine Frage? Rufen Sie uns an: {phone}",
    sms: "{mire}: Die Koordination hat Ihre Akte geöffnet. Wer und wann: {link}",
  },
  agreement_to_sign: {
    title: "Ein Dokument zum Unterschreiben",
    mail: "Ein Dokument wartet auf Ihre Unterschrift.\nLesen und unterschreiben Sie es hier:\n{link}\n\nEine Frage vorher? Rufen Sie uns an: {phone}",
    sms: "{mire}: Ein Dokument wartet auf Ihre Unterschrift. Lesen und unterschreiben: {link} Eine Frage? {phone}",
  },
  agreement_signed: {
    title: "Alle haben unterschrieben",
    mail: "Alle haben das Dokument unterschrieben.\nSie können es hier noch einmal lesen:\n{link}",
    sms: "{mire}: Alle haben das Dokument unterschrieben. Noch einmal lesen: {link}",
  },
  meeting_planned: {
    title: "Ihr Termin",
    mail: "Sie haben einen Termin.\n{when}\n{place}\n\nSagen Sie uns „Ich komme“, ändern Sie das Datum oder sagen Sie ab:\n{link}",
    sms: "{mire}: Sie haben einen Termin {when}, {place}. Kommen, ändern oder absagen: {link}",
  },
  meeting_moved: {
    title: "Ihr Termin ändert sich",
    mail: "Ihr Termin ändert sich. Hier sind die neue Uhrzeit und der neue Ort.\n{when}\n{place}\n\nSagen Sie uns „Ich komme“, ändern Sie das Datum oder sagen Sie ab:\n{link}",
    sms: "{mire}: Ihr Termin ändert sich. Er ist {when}, {place}. Kommen, ändern oder absagen: {link}",
  },
  meeting_cancelled: {
    title: "Dieser Termin findet nicht statt",
    mail: "Wir müssen diesen Termin absagen. Es tut uns leid.\n{when}\n\nFür ein anderes Datum:\n{link}",
    sms: "{mire}: Der Termin findet nicht statt, {when}. Es tut uns leid. Für ein anderes Datum: {link}",
  },
  meeting_reminder: {
    title: "Wir erwarten Sie",
    mail: "Wir erwarten Sie.\n{when}\n{place}\n\nSagen Sie uns „Ich komme“ oder „Ich kann nicht“:\n{link}",
    sms: "{mire}: Wir erwarten Sie {when}, {place}. Ich komme / Ich kann nicht: {link}",
  },
  meeting_absent: {
    title: "Wählen Sie ein anderes Datum",
    mail: "Sie waren am {day} nicht da. Ist alles in Ordnung?\n\nWählen Sie ein anderes Datum oder rufen Sie uns an:\n{link}",
    sms: "{mire}: Sie waren am {day} nicht da. Ist alles in Ordnung? Ein anderes Datum: {link}",
  },
  plan_changed: {
    title: "Neues in Ihrem Plan",
    mail: "Ihr Coach hat Ihren Plan ergänzt.\n\nAnsehen:\n{link}",
    sms: "{mire}: Neues in Ihrem Plan. Ansehen: {link}",
  },
  message_waiting: {
    title: "Eine Nachricht wartet auf Sie",
    mail: "Im Portal wartet eine Nachricht auf Sie.\n\nHier lesen und antworten:\n{link}",
    sms: "{mire}: Eine Nachricht wartet auf Sie. Hier lesen: {link}",
  },
  cv_to_approve: {
    title: "Etwas wartet auf Ihre Antwort",
    mail: "Ihr Coach hat Sätze für Sie vorbereitet.\nLesen Sie sie. Sagen Sie Ja oder Nein:\n{link}",
    sms: "{mire}: Ihr Coach hat Sätze vorbereitet. Sagen Sie Ja oder Nein: {link}",
  },
};

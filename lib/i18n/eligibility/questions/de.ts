import type { QuestionMessages } from "./fr";

export const questionsDe: QuestionMessages = {
  page: {
    title: "Ist das etwas für mich?",
    intro: "5 Fragen, 2 Minuten. Ohne Ihr Einverständnis speichern wir nichts.",
    start: "Anfangen",
    progress: "Frage {number} von {total}",
    why: "Warum diese Frage?",
    several: "Sie können mehrere Antworten ankreuzen.",
    back: "Zurück",
    continue: "Weiter",
    change: "Meine Antworten ändern",
    clear: "Meine Antworten löschen",
    cleared: "Ihre Antworten sind gelöscht.",
    kept: "Ihre Antworten bleiben 30 Minuten auf diesem Gerät. Wir speichern sie nicht.",
  },
  questions: {
    age: {
      title: "Wie alt sind Sie?",
      help: "Ihr Alter heute genügt.",
      why: "Einige Bedingungen hängen vom Alter ab.",
      answers: {
        under_18: { label: "Unter 18 Jahre", hint: "" },
        from_18_to_24: { label: "18 bis 24 Jahre", hint: "" },
        from_25_to_54: { label: "25 bis 54 Jahre", hint: "" },
        from_55: { label: "55 Jahre oder älter", hint: "" },
        unsaid: { label: "Das möchte ich nicht sagen", hint: "Wir schauen es mit Ihnen an." },
      },
    },
    forem: {
      title: "Wie lange sind Sie beim Forem eingetragen?",
      help: "Das Forem ist das Arbeitsamt der Wallonie. Zählen Sie die gesamte Zeit der letzten 3 Jahre.",
      why: "Die Eintragung beim Forem ist eine Bedingung. Die Dauer zählt auch.",
      answers: {
        under_1_year: { label: "Weniger als 1 Jahr", hint: "Insgesamt, in den letzten 3 Jahren." },
        from_1_to_2_years: { label: "1 bis 2 Jahre", hint: "Insgesamt, in den letzten 3 Jahren." },
        from_2_years: { label: "2 Jahre oder mehr", hint: "Insgesamt, in den letzten 3 Jahren." },
        not_registered: {
          label: "Ich bin nicht beim Forem eingetragen",
          hint: "Das ist keine Absage. Sie können sich eintragen.",
        },
        unknown: { label: "Ich weiß es nicht", hint: "Wir schauen es mit Ihnen an." },
      },
    },
    diplome: {
      title: "Haben Sie das CESS?",
      help: "Das ist das Abschlusszeugnis der Oberstufe des Sekundarunterrichts.",
      why: "Die Mire hilft zuerst Menschen ohne dieses Zeugnis.",
      answers: {
        below_cess: {
          label: "Nein",
          hint: "Kein Abschluss, CEB, CE1D, CESI oder nur das 6. Jahr des berufsbildenden Unterrichts.",
        },
        cess: { label: "Ja, ich habe das CESS", hint: "" },
        higher: { label: "Ich habe einen höheren Abschluss", hint: "Zum Beispiel einen Bachelor oder einen Master." },
        foreign: { label: "Ich habe einen Abschluss aus einem anderen Land", hint: "Ohne Gleichstellung in Belgien." },
        unknown: { label: "Ich weiß es nicht", hint: "Wir schauen es mit Ihnen an." },
      },
    },
    travail: {
      title: "Haben Sie in den letzten 3 Jahren gearbeitet?",
      help: "Schon ein Tag Arbeit zählt.",
      why: "Auch eine lange Zeit ohne Arbeit öffnet die Tür.",
      answers: {
        last_12_months: { label: "Ja, in den letzten 12 Monaten", hint: "" },
        from_1_to_3_years_ago: { label: "Ja, vor 1 bis 3 Jahren", hint: "" },
        money_last_3_years: {
          label: "Ich habe Arbeitslosengeld oder Geld vom CPAS (ÖSHZ) bekommen",
          hint: "In den letzten 3 Jahren.",
        },
        none: { label: "Nichts davon", hint: "" },
        unknown: { label: "Ich weiß es nicht", hint: "Wir schauen es mit Ihnen an." },
      },
    },
    situation: {
      title: "Wie ist Ihre Situation?",
      help: "Das CPAS (ÖSHZ) ist der Sozialdienst der Gemeinde. AViQ hilft Menschen mit Behinderung.",
      why: "Eine einzige dieser Situationen kann genügen.",
      answers: {
        cpas_aid: {
          label: "Ich bekomme Hilfe vom CPAS (ÖSHZ)",
          hint: "Das Eingliederungseinkommen (RI) oder eine gleichwertige Hilfe.",
        },
        aviq: { label: "Ich habe eine Zusage der AViQ", hint: "Die AViQ hieß vor 2016 AWIPH." },
        protected_stay: {
          label: "Ich habe Schutz oder einen Aufenthaltstitel",
          hint: "Flüchtlingsstatus, subsidiärer oder vorübergehender Schutz, legaler Aufenthalt, laufender Einspruch.",
        },
        asylum_pending: { label: "Ich warte auf die Antwort auf meinen Asylantrag", hint: "" },
        sent_by_forem: { label: "Das Forem schickt mich zur Mire", hint: "" },
        none: { label: "Keine dieser Situationen", hint: "" },
        unknown: { label: "Ich weiß es nicht", hint: "Wir schauen es mit Ihnen an." },
      },
    },
  },
  errors: {
    required: "Wählen Sie eine Antwort.",
    unknown_value: "Diese Antwort steht nicht auf der Liste. Wählen Sie eine andere.",
    none_with_another: "Zwei Antworten passen nicht zusammen. Behalten Sie die richtige.",
  },
};

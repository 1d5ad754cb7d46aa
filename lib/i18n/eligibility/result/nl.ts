import type { ResultPageMessages } from "./fr";

export const resultPageNl: ResultPageMessages = {
  stops: {
    done: "Beantwoord",
    here: "U bent hier",
    ahead: "Komt nog",
  },
  choose: {
    either: "of",
    requiredOr: "Kies een antwoord. ‘{answer}’ mag ook.",
  },
  given: {
    title: "Uw antwoorden",
    change: "Wijzigen",
  },
  incomplete: {
    title: "Er ontbreekt een antwoord.",
    text: "Beantwoord de 5 vragen. Daarna ziet u het resultaat.",
    go: "Verder",
  },
  expired: {
    title: "Uw antwoorden zijn er niet meer.",
    text: "Ze worden na 30 minuten gewist. Begin opnieuw wanneer u wilt: het duurt 2 minuten.",
    go: "Opnieuw beginnen",
  },
  told: {
    noneMet: "Eén voorwaarde is genoeg. Vandaag tonen uw antwoorden er geen.",
    asOf: "Antwoord van {date}, volgens wat u zei.",
    human: "Met iemand praten",
    others: "Andere data",
    all: "Alle data bekijken",
    noDate: "Nu is er geen datum. Laat uw nummer achter, wij bellen u terug.",
    callback: "Teruggebeld worden",
  },
  send: {
    text: "U krijgt een sms met de data en ons nummer. Er staat niets in over uw antwoorden.",
    once: "Door te sturen, gaat u akkoord met deze sms. Daarna wissen wij uw nummer.",
    button: "De sms sturen",
    sent: "De sms vertrekt nu.",
    sentHelp: "Hij komt over enkele minuten aan. Komt er niets? Bel ons.",
    tooMany: "Dit nummer kreeg vandaag al 3 sms’en. Bel ons, of kom langs.",
  },
};

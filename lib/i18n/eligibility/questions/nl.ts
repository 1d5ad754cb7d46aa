import type { QuestionMessages } from "./fr";

export const questionsNl: QuestionMessages = {
  page: {
    title: "Is dit iets voor mij?",
    intro: "5 vragen, 2 minuten. Wij bewaren niets zonder uw akkoord.",
    start: "Beginnen",
    progress: "Vraag {number} van {total}",
    why: "Waarom deze vraag?",
    several: "U kunt meer dan één antwoord aanvinken.",
    back: "Terug",
    continue: "Verder",
    change: "Mijn antwoorden wijzigen",
    clear: "Mijn antwoorden wissen",
    cleared: "Uw antwoorden zijn gewist.",
    kept: "Uw antwoorden blijven 30 minuten op dit toestel. Wij bewaren ze niet.",
  },
  questions: {
    age: {
      title: "Hoe oud bent u?",
      help: "Uw leeftijd vandaag volstaat.",
      why: "Sommige voorwaarden hangen af van de leeftijd.",
      answers: {
        under_18: { label: "Jonger dan 18 jaar", hint: "" },
        from_18_to_24: { label: "Van 18 tot 24 jaar", hint: "" },
        from_25_to_54: { label: "Van 25 tot 54 jaar", hint: "" },
        from_55: { label: "55 jaar of ouder", hint: "" },
        unsaid: { label: "Dat zeg ik liever niet", hint: "Wij bekijken het samen met u." },
      },
    },
    forem: {
      title: "Hoelang bent u ingeschreven bij de Forem?",
      help: "De Forem is de Waalse dienst voor werk. Tel de totale tijd van de laatste 3 jaar.",
      why: "Een inschrijving bij de Forem is een voorwaarde. De duur telt ook.",
      answers: {
        under_1_year: { label: "Minder dan 1 jaar", hint: "In totaal, in de laatste 3 jaar." },
        from_1_to_2_years: { label: "1 tot 2 jaar", hint: "In totaal, in de laatste 3 jaar." },
        from_2_years: { label: "2 jaar of meer", hint: "In totaal, in de laatste 3 jaar." },
        not_registered: { label: "Ik ben niet ingeschreven bij de Forem", hint: "Dit is geen weigering. Inschrijven kan nog." },
        unknown: { label: "Ik weet het niet", hint: "Wij bekijken het samen met u." },
      },
    },
    diplome: {
      title: "Hebt u het CESS?",
      help: "Dat is het diploma op het einde van het secundair onderwijs.",
      why: "De Mire helpt eerst mensen zonder dit diploma.",
      answers: {
        below_cess: { label: "Nee", hint: "Geen diploma, CEB, CE1D, CESI of enkel het 6e jaar beroepsonderwijs." },
        cess: { label: "Ja, ik heb het CESS", hint: "" },
        higher: { label: "Ik heb een hoger diploma", hint: "Bijvoorbeeld een bachelor of een master." },
        foreign: { label: "Ik heb een diploma uit een ander land", hint: "Zonder gelijkwaardigheid in België." },
        unknown: { label: "Ik weet het niet", hint: "Wij bekijken het samen met u." },
      },
    },
    travail: {
      title: "Hebt u de laatste 3 jaar gewerkt?",
      help: "Zelfs één dag werk telt.",
      why: "Een lange tijd zonder werk opent ook de deur.",
      answers: {
        last_12_months: { label: "Ja, in de laatste 12 maanden", hint: "" },
        from_1_to_3_years_ago: { label: "Ja, 1 tot 3 jaar geleden", hint: "" },
        money_last_3_years: { label: "Ik kreeg een werkloosheidsuitkering of geld van het CPAS", hint: "In de laatste 3 jaar." },
        none: { label: "Niets van dit alles", hint: "" },
        unknown: { label: "Ik weet het niet", hint: "Wij bekijken het samen met u." },
      },
    },
    situation: {
      title: "Wat is uw situatie?",
      help: "Het CPAS (OCMW) is de sociale dienst van de gemeente. AViQ helpt mensen met een handicap.",
      why: "Eén van deze situaties kan genoeg zijn.",
      answers: {
        cpas_aid: { label: "Ik krijg hulp van het CPAS (OCMW)", hint: "Het leefloon (RI) of gelijkwaardige hulp." },
        aviq: { label: "Ik heb een akkoord van AViQ", hint: "AViQ heette AWIPH vóór 2016." },
        protected_stay: {
          label: "Ik heb bescherming of een verblijfstitel",
          hint: "Vluchtelingenstatus, subsidiaire of tijdelijke bescherming, legaal verblijf, lopend beroep.",
        },
        asylum_pending: { label: "Ik wacht op een antwoord op mijn asielaanvraag", hint: "" },
        sent_by_forem: { label: "De Forem stuurt mij naar de Mire", hint: "" },
        none: { label: "Geen van deze situaties", hint: "" },
        unknown: { label: "Ik weet het niet", hint: "Wij bekijken het samen met u." },
      },
    },
  },
  errors: {
    required: "Kies een antwoord.",
    unknown_value: "Dit antwoord staat niet in de lijst. Kies een ander.",
    none_with_another: "Twee antwoorden passen niet samen. Houd het juiste.",
  },
};

import type { Words } from "../words";
import type { accessibilityFr } from "./accessibility-fr";

export const accessibilityNl: Words<typeof accessibilityFr> = {
  title: "Toegankelijkheid",
  lead: "Deze site is voor iedereen. Dit is gedaan en dit ontbreekt nog.",
  law: "Het Waalse decreet van 2 mei 2019 vraagt deze pagina. Wij volgen de regel WCAG 2.2, niveau AA.",
  scope: "Deze pagina gaat over het hele portaal van {mire}.",
  done: {
    title: "Wat gedaan is",
    scripts: "Elke openbare pagina werkt zonder JavaScript.",
    keyboard: "U kunt een plaats boeken met alleen het toetsenbord.",
    size: "De knoppen zijn minstens 48 pixels groot. U kunt de tekst groter maken.",
    dark: "De kleuren blijven leesbaar, overdag en ’s nachts.",
    words: "De zinnen zijn kort. Er is een versie in makkelijk Frans.",
    voice: "Een knop leest de pagina voor, als uw toestel een stem heeft.",
    human: "Op elke pagina staat een telefoonnummer.",
  },
  tested: {
    title: "Hoe wij getest hebben",
    tool: "Het programma axe zoekt fouten op elke openbare pagina. Het test telefoon en computer, licht en donker.",
    journeys: "Automatische tests volgen elke stap, met en zonder JavaScript.",
    limit: "Een programma vindt niet alles.",
  },
  missing: {
    title: "Wat ontbreekt",
    people: "Mensen met een handicap hebben de site nog niet getest.",
    readers: "De schermlezers zijn nog niet één voor één getest.",
    official: "De controle door de FOD BOSA is nog niet gebeurd. Er is dus geen score.",
    reading: "Een leesgroep heeft de makkelijke versie nog niet nagelezen.",
    languages: "Nog niet alle vertalingen zijn nagelezen door mensen met die moedertaal.",
  },
  help: {
    title: "Houdt iets u tegen?",
    contact: "Bel {phone} of schrijf naar {email}.",
    other: "Wij kunnen het samen met u doen, aan de telefoon of bij ons.",
  },
  complaint: {
    title: "Is ons antwoord niet genoeg?",
    mediator: "Schrijf naar de Ombudsman van Wallonië en de Federatie Wallonië-Brussel (le Médiateur). Het is gratis.",
    link: "le-mediateur.be",
  },
};

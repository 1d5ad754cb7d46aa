import type { Words } from "../words";
import type { privacyFr } from "./privacy-fr";

export const privacyNl: Words<typeof privacyFr> = {
  title: "Privacy",
  lead: "Uw gegevens zijn van u. Wij vragen er weinig.",
  who: { title: "Wie bewaart uw gegevens?", text: "{mire}. Bel {phone} of schrijf naar {email}." },
  what: {
    title: "Wat wij bewaren",
    name: "Uw voornaam.",
    contact: "Uw telefoonnummer of e-mailadres, als u er een geeft.",
    sessions: "Uw sessies: datum, plaats, aanwezig of afwezig.",
    answers: "Uw 5 antwoorden, alleen als u ‘Mijn antwoorden tonen’ aanvinkt.",
    track: "Met een coach: uw papieren, balans, plan, afspraken, berichten en cv. Een eigen sleutel sluit ze af.",
    journal: "De lijst van mensen die uw dossier openen.",
    not: "Zonder uw akkoord blijven de antwoorden van de test op uw toestel. Na 30 minuten zijn ze gewist.",
  },
  why: {
    title: "Waarom?",
    book: "Om uw plaats vrij te houden en u vóór de sessie te schrijven.",
    help: "Zodat uw coach u kan helpen.",
    never: "Wij verkopen niets. Wij maken geen reclame.",
    law: "De juiste wettelijke basis moet de Mire nog bevestigen.",
  },
  how: {
    title: "Hoelang?",
    link: "De link van uw inschrijving stopt enkele weken na de sessie.",
    session: "Doet u niets? Dan wordt u vanzelf afgemeld.",
    file: "Hoelang het dossier bewaard blijft, moet de Mire nog bevestigen.",
  },
  share: {
    title: "Wie kan ze zien?",
    team: "De mensen van uw Mire die ze nodig hebben.",
    others: "Niemand anders zonder uw akkoord. Elke Mire ziet alleen haar eigen dossiers.",
    seen: "Elke keer dat iemand uw dossier opent, wordt dat genoteerd. U kunt die lijst lezen.",
  },
  cookies: {
    title: "Cookies",
    none: "Geen reclamecookies. Geen cookies van een ander bedrijf.",
    sign: "Eén cookie houdt u aangemeld, als u zich aanmeldt.",
    answers: "Eén cookie bewaart uw antwoorden op de test, 30 minuten lang.",
    steps: "Terwijl u zich aanmeldt, bewaart één cookie de stap waar u bent.",
    error: "Ontbreekt een antwoord, of past een bestand niet? Eén cookie bewaart uw keuzes, 5 minuten lang.",
    kiosk: "Op het scherm van de Mire sluit één cookie de pagina’s sneller.",
  },
  rights: {
    title: "Uw rechten",
    see: "Uw gegevens zien en downloaden.",
    correct: "Ze verbeteren.",
    erase: "Vragen om ze te wissen.",
    stop: "Uw akkoord intrekken of bezwaar maken.",
    how: "Meld u aan en open ‘Mijn gegevens’. Of bel {phone}.",
  },
  complaint: {
    title: "Bent u het niet eens?",
    text: "Praat eerst met ons. U kunt ook schrijven naar de Gegevensbeschermingsautoriteit.",
    link: "gegevensbeschermingsautoriteit.be",
  },
};

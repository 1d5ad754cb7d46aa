import type { Words } from "../words";
import type { placesFr } from "./fr";

export const placesNl: Words<typeof placesFr> = {
  title: "Mijn Mire vinden",
  titleFor: "{name}: mijn Mire vinden",
  lead: "Een Mire helpt u werk te vinden. Het is gratis. Er zijn er elf in Wallonië.",
  field: "Uw gemeente, uw dorp of uw postcode",
  hint: "Bijvoorbeeld: 7080 of Frameries.",
  search: "Zoeken",
  commune: "Gemeente: {commune}",
  understood: "U schreef ‘{typed}’. Wij begrepen {name}.",
  others: "Is het niet deze plaats? Kies:",
  place: "{name}, gemeente: {commune}",
  choice: { title: "Welke plaats is de uwe?", text: "Meerdere plaatsen passen bij ‘{typed}’." },
  notFound: {
    title: "Wij vinden ‘{typed}’ niet.",
    text: "Probeer met uw postcode. Of bel ons: wij zoeken samen met u.",
    suggestions: "Misschien zoekt u:",
  },
  mire: {
    stated: "Deze Mire helpt de inwoners van uw gemeente.",
    presumed: "Dit is waarschijnlijk uw Mire. Bel ons: wij kijken het samen na.",
    nameToConfirm: "Wij kijken de juiste naam nog na.",
    seat: "Ze is gevestigd in {place}.",
    seatIn: "In {year} was ze gevestigd in {place}.",
    noPhone: "Wij hebben haar nummer nog niet. Bel ons: wij helpen u verder.",
    site: "Naar {site}",
  },
  access: {
    without_appointment: "U kunt komen zonder afspraak.",
    open_every_day: "Ze is elke dag open.",
    first_wednesday_session: "Ze houdt een sessie op de eerste woensdag van de maand.",
    desks_in_cpas: "Ze ontvangt ook in verschillende CPAS (OCMW’s), de sociale diensten van de gemeenten.",
  },
  unknown: {
    title: "Welke Mire voor u? Wij weten het nog niet.",
    text: "Bel ons: wij zoeken samen met u. Forem, de Waalse dienst voor werk, kan u ook helpen.",
  },
  adg: {
    title: "Uw gemeente is Duitstalig.",
    text: "Hier helpt de ADG u. Dat is de dienst voor werk van de Duitstalige Gemeenschap.",
  },
  actiris: { title: "Woont u in Brussel?", text: "De Mires helpen in Wallonië. In Brussel is Actiris de dienst voor werk." },
  vdab: { title: "Woont u in Vlaanderen?", text: "De Mires helpen in Wallonië. In Vlaanderen is de VDAB de dienst voor werk." },
  map: {
    title: "Op de kaart",
    all: "Kaart van Wallonië met zijn 261 gemeenten.",
    place: "Kaart van Wallonië. De gele stip toont {commune}.",
    territory: "De kleur toont de gemeenten van de Mire: {count}.",
    source: "Grenzen van de gemeenten: Statbel, licentie CC BY 4.0, vereenvoudigd.",
  },
  list: {
    title: "De elf Mires en hun gemeenten",
    note: "Deze lijst is niet volledig. Bel ons als uw gemeente ontbreekt.",
    count: "{count, plural, one {1 gemeente} other {# gemeenten}}",
    stated: "Bekende gemeenten",
    presumed: "Gemeenten om na te kijken",
    unknown: "Gemeenten waarvan de Mire nog niet bekend is",
    german: "Duitstalige gemeenten: de ADG",
  },
};

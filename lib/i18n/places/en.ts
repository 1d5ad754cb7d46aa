import type { Words } from "../words";
import type { placesFr } from "./fr";

export const placesEn: Words<typeof placesFr> = {
  title: "Find my Mire",
  titleFor: "{name}: find my Mire",
  lead: "A Mire helps you find a job. It is free. There are eleven in Wallonia.",
  field: "Your municipality, village or postal code",
  hint: "For example: 7080 or Frameries.",
  search: "Search",
  commune: "Municipality: {commune}",
  understood: "You typed “{typed}”. We understood {name}.",
  others: "Not this place? Choose:",
  place: "{name}, municipality: {commune}",
  choice: { title: "Which place is yours?", text: "Several places match “{typed}”." },
  notFound: {
    title: "We cannot find “{typed}”.",
    text: "Try your postal code. Or call us: we search with you.",
    suggestions: "Perhaps you mean:",
  },
  mire: {
    stated: "This Mire helps the people of your municipality.",
    presumed: "This is probably your Mire. Call us: we check with you.",
    nameToConfirm: "We are still checking its exact name.",
    seat: "It is in {place}.",
    seatIn: "In {year}, it was in {place}.",
    noPhone: "We do not have its number yet. Call us: we guide you.",
    site: "Go to {site}",
  },
  access: {
    without_appointment: "You can come without an appointment.",
    open_every_day: "It is open every day.",
    first_wednesday_session: "It holds a session on the first Wednesday of the month.",
    desks_in_cpas: "It also sees people in several CPAS, the social welfare centres of municipalities.",
  },
  unknown: {
    title: "Which Mire for you? We do not know yet.",
    text: "Call us: we search with you. Forem, the job service of Wallonia, can help too.",
  },
  adg: {
    title: "Your municipality is German-speaking.",
    text: "Here, the ADG helps you. It is the job service of the German-speaking Community.",
  },
  actiris: { title: "Do you live in Brussels?", text: "Mires help in Wallonia. In Brussels, the job service is Actiris." },
  vdab: { title: "Do you live in Flanders?", text: "Mires help in Wallonia. In Flanders, the job service is VDAB." },
  map: {
    title: "On the map",
    all: "Map of Wallonia with its 261 municipalities.",
    place: "Map of Wallonia. The yellow dot shows {commune}.",
    territory: "The colour shows the municipalities of the Mire: {count}.",
    source: "Outlines of municipalities: Statbel, licence CC BY 4.0, simplified.",
  },
  list: {
    title: "The eleven Mires and their municipalities",
    note: "This list is not complete. Call us if your municipality is missing.",
    count: "{count, plural, one {1 municipality} other {# municipalities}}",
    stated: "Known municipalities",
    presumed: "Municipalities to check",
    unknown: "Municipalities whose Mire is not known yet",
    german: "German-speaking municipalities: the ADG",
  },
};

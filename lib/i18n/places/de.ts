import type { Words } from "../words";
import type { placesFr } from "./fr";

export const placesDe: Words<typeof placesFr> = {
  title: "Meine Mire finden",
  titleFor: "{name}: meine Mire finden",
  lead: "Eine Mire hilft Ihnen, Arbeit zu finden. Es ist kostenlos. In der Wallonie gibt es elf.",
  field: "Ihre Gemeinde, Ihr Dorf oder Ihre Postleitzahl",
  hint: "Zum Beispiel: 7080 oder Frameries.",
  search: "Suchen",
  commune: "Gemeinde: {commune}",
  understood: "Sie haben „{typed}“ geschrieben. Wir haben {name} verstanden.",
  others: "Nicht dieser Ort? Wählen Sie:",
  place: "{name}, Gemeinde: {commune}",
  choice: { title: "Welcher Ort ist Ihrer?", text: "Mehrere Orte passen zu „{typed}“." },
  notFound: {
    title: "Wir finden „{typed}“ nicht.",
    text: "Versuchen Sie es mit Ihrer Postleitzahl. Oder rufen Sie uns an: Wir suchen mit Ihnen.",
    suggestions: "Vielleicht suchen Sie:",
  },
  mire: {
    stated: "Diese Mire hilft den Menschen in Ihrer Gemeinde.",
    presumed: "Das ist wahrscheinlich Ihre Mire. Rufen Sie uns an: Wir prüfen es mit Ihnen.",
    nameToConfirm: "Wir prüfen noch ihren genauen Namen.",
    seat: "Sie hat ihren Sitz in {place}.",
    seatIn: "{year} hatte sie ihren Sitz in {place}.",
    noPhone: "Wir haben ihre Nummer noch nicht. Rufen Sie uns an: Wir helfen Ihnen weiter.",
    site: "Zu {site}",
  },
  access: {
    without_appointment: "Sie können ohne Termin kommen.",
    open_every_day: "Sie ist jeden Tag geöffnet.",
    first_wednesday_session: "Am ersten Mittwoch im Monat findet ein Infotreffen statt.",
    desks_in_cpas: "Sie empfängt auch in mehreren CPAS (ÖSHZ), den Sozialdiensten der Gemeinden.",
  },
  unknown: {
    title: "Welche Mire für Sie? Wir wissen es noch nicht.",
    text: "Rufen Sie uns an: Wir suchen mit Ihnen. Auch das Forem, das Arbeitsamt der Wallonie, kann Ihnen helfen.",
  },
  adg: {
    title: "Ihre Gemeinde ist deutschsprachig.",
    text: "Hier hilft Ihnen das ADG. Es ist das Arbeitsamt der Deutschsprachigen Gemeinschaft.",
  },
  actiris: {
    title: "Wohnen Sie in Brüssel?",
    text: "Die Mires helfen in der Wallonie. In Brüssel heißt das Arbeitsamt Actiris.",
  },
  vdab: { title: "Wohnen Sie in Flandern?", text: "Die Mires helfen in der Wallonie. In Flandern heißt das Arbeitsamt VDAB." },
  map: {
    title: "Auf der Karte",
    all: "Karte der Wallonie mit ihren 261 Gemeinden.",
    place: "Karte der Wallonie. Der gelbe Punkt zeigt {commune}.",
    territory: "Die Farbe zeigt die Gemeinden der Mire: {count}.",
    source: "Grenzen der Gemeinden: Statbel, Lizenz CC BY 4.0, vereinfacht.",
  },
  list: {
    title: "Die elf Mires und ihre Gemeinden",
    note: "Diese Liste ist nicht vollständig. Rufen Sie uns an, wenn Ihre Gemeinde fehlt.",
    count: "{count, plural, one {1 Gemeinde} other {# Gemeinden}}",
    stated: "Bekannte Gemeinden",
    presumed: "Zu prüfende Gemeinden",
    unknown: "Gemeinden, deren Mire noch nicht bekannt ist",
    german: "Deutschsprachige Gemeinden: das ADG",
  },
};

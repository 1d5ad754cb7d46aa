import type { Words } from "../words";
import type { placesFr } from "./fr";

export const placesFrFacile: Words<typeof placesFr> = {
  title: "Trouver ma Mire",
  titleFor: "{name} : trouver ma Mire",
  lead: "Une Mire vous aide à trouver un travail. Vous ne payez rien. Il y a 11 Mires en Wallonie.",
  field: "Où habitez-vous ?",
  hint: "Écrivez le nom de votre ville ou de votre village. Ou votre code postal. Par exemple : 7080.",
  search: "Chercher",
  commune: "Votre commune est {commune}.",
  understood: "Vous avez écrit « {typed} ». Nous lisons {name}.",
  others: "Ce n’est pas ici ? Choisissez :",
  place: "{name}, commune : {commune}",
  choice: { title: "Où habitez-vous ?", text: "Nous trouvons plusieurs endroits pour « {typed} ». Choisissez le vôtre." },
  notFound: {
    title: "Nous ne trouvons pas « {typed} ».",
    text: "Écrivez votre code postal. Il a 4 chiffres. Ou appelez-nous. Nous cherchons avec vous.",
    suggestions: "Vous cherchez peut-être :",
  },
  mire: {
    stated: "Cette Mire aide les gens de votre commune.",
    presumed: "Nous pensons que c’est votre Mire. Appelez-nous pour vérifier.",
    nameToConfirm: "Nous vérifions encore son nom.",
    seat: "Elle est à {place}.",
    seatIn: "En {year}, elle était à {place}.",
    noPhone: "Nous n’avons pas son numéro. Appelez-nous. Nous vous aidons.",
    site: "Aller sur {site}",
  },
  access: {
    without_appointment: "Vous pouvez venir sans rendez-vous.",
    open_every_day: "Elle est ouverte tous les jours.",
    first_wednesday_session: "Il y a une réunion le premier mercredi du mois.",
    desks_in_cpas: "Vous pouvez aussi la voir dans plusieurs CPAS. Le CPAS est l’aide sociale de la commune.",
  },
  unknown: {
    title: "Nous ne connaissons pas encore votre Mire.",
    text: "Appelez-nous. Nous cherchons avec vous. Le Forem peut aussi vous aider. Le Forem aide à trouver un travail en Wallonie.",
  },
  adg: { title: "Dans votre commune, on parle allemand.", text: "Ici, l’ADG vous aide à trouver un travail." },
  actiris: { title: "Vous habitez à Bruxelles ?", text: "Les Mires aident en Wallonie. À Bruxelles, Actiris vous aide." },
  vdab: { title: "Vous habitez en Flandre ?", text: "Les Mires aident en Wallonie. En Flandre, le VDAB vous aide." },
  map: {
    title: "Sur la carte",
    all: "Carte de la Wallonie avec ses 261 communes.",
    place: "Carte de la Wallonie. Le point jaune montre {commune}.",
    territory: "La couleur montre les communes de la Mire : {count}.",
    source: "Dessin des communes : Statbel, licence CC BY 4.0, simplifié.",
  },
  list: {
    title: "Les 11 Mires et leurs communes",
    note: "La liste n’est pas finie. Votre commune manque ? Appelez-nous.",
    count: "{count, plural, one {1 commune} other {# communes}}",
    stated: "Communes connues",
    presumed: "Communes à vérifier",
    unknown: "Communes sans Mire connue",
    german: "Communes où on parle allemand : l’ADG",
  },
};

import type { Mark } from "../../sessions/model";

const many = (count: number, one: string, other: string) => `${count}\u00a0${count > 1 ? other : one}`;

/** Words of the grid at the door. Plain values and functions, since the phone says them without network; the desk speaks French. */
export const attendanceWords = {
  title: "Présences",
  back: "La séance",
  mark: { present: "Présent", excused: "Excusé", absent: "Absent" } satisfies Record<Mark, string>,
  counts: {
    present: (count: number) => many(count, "présent", "présents"),
    excused: (count: number) => many(count, "excusé", "excusés"),
    absent: (count: number) => many(count, "absent", "absents"),
    left: (count: number) => (count === 0 ? "Tout le monde est noté" : `${count}\u00a0à noter`),
  },
  reason: "Raison",
  reasons: ["A prévenu", "Maladie", "Garde d’enfant", "Travail ou formation", "Transport", "Autre raison"],
  noReason: "Raison non dite",
  reasonGiven: "Raison notée",
  kept: "Gardé sur ce téléphone",
  code: (code: string) => `Code ${code}`,
  people: "Personnes inscrites",
  nobody: "Personne d’inscrit.",
  nobodyHint: "Ajoutez les personnes qui viennent, plus bas.",
  queue: "Liste d’attente",
  queueHint: "Une personne de la liste peut entrer.",
  said: (mark: Mark, who: string, time: string) => `${attendanceWords.mark[mark]}, ${who}, ${time}`,
  me: "vous",
  both: "Deux avis. Le plus récent compte.",
  walkIn: {
    title: "Une personne vient sans inscription",
    firstName: "Prénom",
    phone: "Téléphone (facultatif)",
    submit: "Ajouter, présente",
    came: "Venue sans inscription",
    kept: "Le prénom reste sur ce téléphone jusqu’à l’envoi.",
  },
  send: {
    waiting: (count: number) => `En attente d’envoi (${count})`,
    sending: "Envoi…",
    sent: (time: string) => `Envoyé à ${time}`,
    nothing: "Rien à envoyer",
    offline: "Pas de réseau. Vos notes restent sur ce téléphone.",
    signedOut: "Votre connexion est finie. Vos notes sont gardées.",
    signIn: "Se connecter, puis envoyer",
    otherPerson: "Ces notes sont d’un autre compte. Cette personne doit se connecter.",
    refused: "Notes refusées",
    drop: "Retirer",
    withoutName: "Une personne",
    leaving: "Des notes ne sont pas envoyées. Se déconnecter les efface. Continuer\u00a0?",
  },
  close: {
    title: "Clore la séance",
    hint: (count: number) =>
      count === 0
        ? "Tout le monde est noté."
        : `${many(count, "personne non notée devient absente", "personnes non notées deviennent absentes")}. Un message part avec d’autres dates.`,
    submit: "Clore la séance",
    wait: "Attendez l’envoi avant de clore.",
    early: "La séance n’a pas commencé. Vous pourrez la clore après le début.",
    done: "Cette séance est close. Une présence peut encore être corrigée.",
    cancelled: "Cette séance est annulée.",
    tooEarly: (from: string) => `Les présences s’ouvrent ${from}.`,
  },
  print: "Feuille à imprimer (PDF)",
};

/** What stands on the printed sheet. */
export const sheetWords = {
  title: "Feuille de présence",
  session: (day: string, from: string, to: string) => `Séance d’information, ${day}, ${from} à ${to}`,
  place: (site: string, room: string, street: string, locality: string) => `${site}, ${room}, ${street}, ${locality}`,
  host: (name: string) => `Animée par ${name}.`,
  columns: { number: "N°", name: "Nom et prénom", code: "Code", arrival: "Arrivée", signature: "Signature" },
  walkIns:
    "Personnes venues sans inscription\u00a0: écrire le nom en majuscules et un numéro de téléphone. Les lignes vides sont pour elles.",
  transcribed: "* Nom transcrit en lettres latines. L’écriture d’origine est dans le portail.",
  signature: "Signature de la personne qui anime\u00a0:",
  page: (number: string, page: number, pages: number) => `Feuille ${number}, page ${page} sur ${pages}`,
  qr: "Code à scanner : ouvre la grille des présences de cette séance",
  day: (day: string) => `Liste du jour, ${day}`,
  none: "Pas de séance ce jour.",
};

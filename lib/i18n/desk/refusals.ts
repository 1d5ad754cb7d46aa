/** Codes that only the desk can meet, in French; the public ones stand in lib/i18n/refusals. */
export const deskRefusals = {
  site_missing: "Choisissez un lieu.",
  room_missing: "Écrivez la salle.",
  day_wrong: "Cette date n’existe pas. Choisissez un autre jour.",
  time_wrong: "Cette heure n’existe pas. Exemple : 09:30.",
  capacity_wrong: "Écrivez un nombre de places, de 1 à 500.",
  reason_missing: "Écrivez la raison. Les personnes inscrites la lisent.",
  in_the_past: "Cette date est passée. Choisissez-en une autre.",
  ends_before_start: "La fin vient avant le début. Changez une des deux heures.",
  capacity_below_taken: "Il y a plus de personnes que de places. Annulez d’abord des inscriptions.",
  changed_meanwhile: "Quelqu’un a changé cette séance. Relisez-la, puis recommencez.",
  session_not_open: "Cette séance est close ou annulée.",
  already_closed: "Cette séance est déjà close.",
  not_started: "La séance n’a pas commencé. Attendez le début pour la clore.",
  too_early: "Il est trop tôt. Les présences s’ouvrent 2 heures avant le début.",
  already_called: "Cette personne est déjà rappelée.",
  not_expected: "Cette personne n’est plus inscrite à cette séance.",
};

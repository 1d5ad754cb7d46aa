/** Words of the page that shows what would have left; it exists in demonstrations only, in French. */
export const shownMessages = {
  home: "Retour au portail",
  title: "Messages envoyés",
  lead: "Rien ne part vraiment : voici chaque e-mail et chaque SMS, le plus récent d’abord. Ils arrivent ici en quelques secondes.",
  filter: "Chercher un numéro, une adresse ou un mot",
  search: "Chercher",
  all: "Tout voir",
  refresh: "Actualiser",
  noneYet: "Aucun message pour le moment.",
  noneFound: "Aucun message ne correspond à votre recherche.",
  email: "E-mail",
  sms: "SMS",
  to: "À",
  segments: (count: number) => (count > 1 ? `${count} SMS` : "1 SMS"),
};

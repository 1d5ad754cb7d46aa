import type { MessageWords } from "./fr";

export const messagesFrFacile: MessageWords = {
  hello: "Bonjour {name},",
  helloUnnamed: "Bonjour,",
  sign: "{mire}\nVous avez une question ? Appelez-nous : {phone}",
  booked: {
    title: "Vous avez une place",
    mail: "Vous avez une place.\nC’est quand ? {when}\nC’est où ? {place}\n\nVous voulez changer ou annuler ? Cliquez ici :\n{link}",
    sms: "{mire} : vous avez une place, {when}, {place}. Changer ou annuler : {link}",
  },
  waiting: {
    title: "Vous attendez une place",
    mail: "Il n’y a plus de place.\n{when}\n{place}\n\nVotre nom est sur une liste. Une place est libre ? Nous vous écrivons.\nVous ne voulez plus attendre ? Cliquez ici :\n{link}",
    sms: "{mire} : vous êtes sur la liste, {when}. Voir ou quitter la liste : {link}",
  },
  offered: {
    title: "Une place est libre pour vous",
    mail: "Une place est libre pour vous.\nC’est quand ? {when}\nC’est où ? {place}\n\nVous devez dire oui avant le {until}. Cliquez ici :\n{link}",
    sms: "{mire} : une place est libre, {when}. Dites oui avant le {until} : {link}",
  },
  accepted: {
    title: "Vous avez une place",
    mail: "La place est à vous.\nC’est quand ? {when}\nC’est où ? {place}\n\nVous voulez changer ou annuler ? Cliquez ici :\n{link}",
    sms: "{mire} : la place est à vous, {when}, {place}. Changer ou annuler : {link}",
  },
  lapsed: {
    title: "Choisissez une autre date",
    mail: "Il n’y a plus de place pour vous à cette date.\n{when}\n\nChoisissez une autre date ici :\n{link}",
    sms: "{mire} : plus de place pour vous, {when}. Choisissez une autre date : {link}",
  },
  cancelled: {
    title: "Vous ne venez pas",
    mail: "Nous avons compris : vous ne venez pas.\n{when}\n\nVous voulez une autre date ? Cliquez ici :\n{link}",
    sms: "{mire} : vous ne venez pas, {when}. C’est noté. Une autre date ? {link}",
  },
  session_cancelled: {
    title: "Il n’y a pas de séance ce jour-là",
    mail: "La séance est annulée. C’est notre faute. Pardon.\n{when}\n{place}\n\nChoisissez une autre date ici :\n{link}",
    sms: "{mire} : la séance est annulée, {when}. Pardon. Choisissez une autre date : {link}",
  },
  moved: {
    title: "Votre nouvelle date",
    mail: "Vous avez une nouvelle date.\nC’est quand ? {when}\nC’est où ? {place}\n\nVous voulez changer ou annuler ? Cliquez ici :\n{link}",
    sms: "{mire} : votre nouvelle date est {when}, {place}. Changer ou annuler : {link}",
  },
  asked_again: {
    title: "Votre lien",
    mail: "Voici encore votre lien.\nC’est quand ? {when}\nC’est où ? {place}\n\nCliquez ici :\n{link}",
    sms: "{mire} : voici encore votre lien pour {when} : {link}",
  },
  changed: {
    title: "L’heure ou le lieu change",
    mail: "Attention : l’heure ou le lieu change.\nC’est quand ? {when}\nC’est où ? {place}\n\nVous ne pouvez pas ? Cliquez ici :\n{link}",
    sms: "{mire} : attention, ça change. C’est {when}, {place}. Vous ne pouvez pas ? {link}",
  },
  reminder: {
    title: "Nous vous attendons",
    mail: "Nous vous attendons.\nC’est quand ? {when}\nC’est où ? {place}\n\nVous venez ? Vous ne pouvez pas ? Dites-le ici :\n{link}",
    sms: "{mire} : nous vous attendons {when}, {place}. Vous venez ? Dites-le ici : {link}",
  },
  absent: {
    title: "Choisissez une autre date",
    mail: "Vous n’étiez pas là {day}. Tout va bien ?\n\nChoisissez une autre date ici :\n{link}",
    sms: "{mire} : vous n’étiez pas là {day}. Tout va bien ? Choisissez une autre date : {link}",
  },
  result: {
    title: "Les prochaines dates",
    mail: "Voici le lien que vous avez demandé. Il montre les dates.\n{link}\n\nVous pouvez aussi venir. Ou appelez : {phone}",
    sms: "{mire} : les dates sont ici : {link} Une question ? {phone}",
  },
  code: {
    title: "Votre code",
    mail: "Votre code : {code}\n\nIl marche une fois, jusqu’à {time}.\nC’est un secret. Ne le donnez à personne.",
    sms: "{code} : votre code pour {mire}, jusqu’à {time}. C’est un secret. Ne le donnez à personne.",
  },
  stranger: {
    title: "Quelqu’un a demandé un code",
    mail: "Quelqu’un a demandé un code. Nous ne connaissons pas cette adresse.\n\nC’était vous ? Choisissez une date ici :\n{link}\n\nCe n’était pas vous ? Ne faites rien.",
  },
  invitation: {
    title: "Votre accès au portail",
    mail: "Vous pouvez entrer dans le portail.\nChoisissez un mot de passe avant le {until} :\n{link}\n\nVous ne comprenez pas ce message ? Ne cliquez pas. Appelez-nous.",
  },
  new_sign_in: {
    title: "Quelqu’un est entré dans votre compte",
    mail: "Quelqu’un est entré dans votre compte.\n{when}\n\nC’était vous ? Tout va bien.\nCe n’était pas vous ? Appelez vite : {phone}\nVoir et fermer vos connexions :\n{link}",
  },
  contact_added: {
    title: "Un nouveau contact dans votre dossier",
    mail: "Quelqu’un a ajouté un numéro ou une adresse dans votre dossier.\n\nC’est vous ? Ne faites rien.\nCe n’est pas vous ? Annulez avant le {until} :\n{link}",
    sms: "{mire} : un nouveau contact dans votre dossier. Ce n’est pas vous ? Annulez avant le {until} : {link}",
  },
  contact_removed: {
    title: "Ce contact n’est plus dans votre dossier",
    mail: "Quelqu’un a retiré ce contact de votre dossier. Nous n’écrivons plus ici.\n\nC’est vous ? Ne faites rien.\nCe n’est pas vous ? Annulez avant le {until} :\n{link}",
    sms: "{mire} : ce contact n’est plus dans votre dossier. Ce n’est pas vous ? Annulez avant le {until} : {link}",
  },
  erased: {
    title: "Vos données sont effacées",
    mail: "Vous l’avez demandé. Vos données sont effacées.\nNous n’écrivons plus ici.\n\nPour en savoir plus :\n{link}",
    sms: "{mire} : vos données sont effacées. Nous n’écrivons plus. En savoir plus : {link}",
  },
  paper_refused: {
    title: "Un papier à revoir",
    mail: "Nous avons lu votre papier. Il ne va pas encore.\nLisez pourquoi ici :\n{link}\n\nVous pouvez aussi venir avec le papier.",
    sms: "{mire} : un papier ne va pas encore. Lisez pourquoi ici : {link}",
  },
  deadline_soon: {
    title: "Une date arrive",
    mail: "Une date importante arrive.\nLisez-la ici :\n{link}\n\nUne question ? Parlez à votre coach.",
    sms: "{mire} : une date importante arrive. Lisez-la ici : {link}",
  },
  coach_assigned: {
    title: "Votre contact à la Mire",
    mail: "Votre contact à la Mire est {coach}.\n\nVous voulez lui parler ? Appelez-nous : {phone}\nVoir votre parcours :\n{link}",
    sms: "{mire} : votre contact est {coach}. Une question ? {phone}. Votre parcours : {link}",
  },
  glass_broken: {
    title: "Quelqu’un a ouvert votre dossier",
    mail: "Une personne de la Mire a ouvert votre dossier. Elle a écrit pourquoi.\n\nVoir qui, et quand :\n{link}\n\nUne question ? Appelez-nous : {phone}",
    sms: "{mire} : une personne de la Mire a ouvert votre dossier. Voir qui et quand : {link}",
  },
  agreement_to_sign: {
    title: "Un papier à signer",
    mail: "Un papier attend votre signature.\nLisez-le et signez ici :\n{link}\n\nUne question ? Appelez-nous : {phone}",
    sms: "{mire} : un papier attend votre signature. Lire et signer : {link} Une question ? {phone}",
  },
  agreement_signed: {
    title: "Tout le monde a signé",
    mail: "Tout le monde a signé.\nLe papier est ici :\n{link}",
    sms: "{mire} : tout le monde a signé. Le papier est ici : {link}",
  },
  meeting_planned: {
    title: "Votre rendez-vous",
    mail: "Vous avez un rendez-vous.\n{when}\n{place}\n\nVous venez ? Vous ne pouvez pas ? Dites-le ici :\n{link}",
    sms: "{mire} : vous avez rendez-vous {when}, {place}. Vous venez ? Dites-le ici : {link}",
  },
  meeting_moved: {
    title: "Votre rendez-vous change",
    mail: "Votre rendez-vous change. Voici la bonne date.\n{when}\n{place}\n\nVous venez ? Vous ne pouvez pas ? Dites-le ici :\n{link}",
    sms: "{mire} : votre rendez-vous change. C’est {when}, {place}. Vous venez ? Dites-le ici : {link}",
  },
  meeting_cancelled: {
    title: "Pas de rendez-vous ce jour-là",
    mail: "Ce rendez-vous n’a pas lieu. Pardon.\n{when}\n\nPour une autre date :\n{link}",
    sms: "{mire} : le rendez-vous n’a pas lieu, {when}. Pardon. Pour une autre date : {link}",
  },
  meeting_reminder: {
    title: "Nous vous attendons",
    mail: "Nous vous attendons.\n{when}\n{place}\n\nVous venez ? Vous ne pouvez pas ? Dites-le ici :\n{link}",
    sms: "{mire} : nous vous attendons {when}, {place}. Vous venez ? Dites-le ici : {link}",
  },
  meeting_absent: {
    title: "Choisissez une autre date",
    mail: "Vous n’étiez pas là {day}. Tout va bien ?\n\nChoisissez une autre date, ou appelez :\n{link}",
    sms: "{mire} : vous n’étiez pas là {day}. Tout va bien ? Une autre date : {link}",
  },
  plan_changed: {
    title: "Votre plan a du nouveau",
    mail: "Votre coach a ajouté quelque chose à votre plan.\n\nPour le voir :\n{link}",
    sms: "{mire} : votre plan a du nouveau. Le voir : {link}",
  },
  message_waiting: {
    title: "Un message vous attend",
    mail: "Un message vous attend.\n\nPour le lire et répondre :\n{link}",
    sms: "{mire} : un message vous attend. Pour le lire : {link}",
  },
  cv_to_approve: {
    title: "Votre coach attend votre réponse",
    mail: "Votre coach a écrit des phrases pour vous.\nLisez. Dites oui ou non :\n{link}",
    sms: "{mire} : votre coach a écrit des phrases. Dites oui ou non : {link}",
  },
};

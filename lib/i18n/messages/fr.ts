import type { Words } from "../words";

/** What the Mire writes to people: `title` is a mail's subject, `mail` its body between the greeting and the signature. */
export const messagesFr = {
  hello: "Bonjour {name},",
  helloUnnamed: "Bonjour,",
  sign: "{mire}\nUne question ? Répondez à ce message ou appelez-nous : {phone}",
  booked: {
    title: "Votre place est réservée",
    mail: "Votre place est réservée.\n{when}\n{place}\n\nPour venir, changer de date ou annuler :\n{link}",
    sms: "{mire} : place réservée, {when}, {place}. Venir, changer ou annuler : {link}",
  },
  waiting: {
    title: "Vous êtes sur la liste d’attente",
    mail: "La séance est complète. Vous êtes sur la liste d’attente.\n{when}\n{place}\n\nUne place se libère ? Nous vous écrivons aussitôt.\nPour suivre ou quitter la liste :\n{link}",
    sms: "{mire} : vous êtes sur la liste d’attente, {when}. Suivre ou quitter : {link}",
  },
  offered: {
    title: "Une place se libère pour vous",
    mail: "Une place se libère pour vous.\n{when}\n{place}\n\nElle est à vous jusqu’au {until}. Dites oui ici :\n{link}\n\nAprès cette heure, elle va à la personne suivante.",
    sms: "{mire} : une place se libère, {when}. Gardée jusqu’au {until}. Dites oui ici : {link}",
  },
  accepted: {
    title: "Votre place est réservée",
    mail: "C’est noté : la place est à vous.\n{when}\n{place}\n\nPour changer de date ou annuler :\n{link}",
    sms: "{mire} : la place est à vous, {when}, {place}. Changer ou annuler : {link}",
  },
  lapsed: {
    title: "Choisissez une autre date",
    mail: "Nous n’avons plus de place gardée pour vous à cette date.\n{when}\n\nVoici d’autres dates :\n{link}",
    sms: "{mire} : plus de place gardée pour vous, {when}. Voici d’autres dates : {link}",
  },
  cancelled: {
    title: "C’est noté, vous ne venez pas",
    mail: "C’est noté : vous ne venez pas.\n{when}\n\nQuand vous voulez, choisissez une autre date :\n{link}",
    sms: "{mire} : c’est noté, vous ne venez pas, {when}. Une autre date quand vous voulez : {link}",
  },
  session_cancelled: {
    title: "Cette séance n’a pas lieu",
    mail: "Nous devons annuler cette séance. Nous en sommes désolés.\n{when}\n{place}\n\nVoici d’autres dates :\n{link}",
    sms: "{mire} : la séance n’a pas lieu, {when}. Nous en sommes désolés. Voici d’autres dates : {link}",
  },
  moved: {
    title: "Votre nouvelle date",
    mail: "Votre date est changée.\n{when}\n{place}\n\nPour venir, changer encore ou annuler :\n{link}",
    sms: "{mire} : votre nouvelle date, {when}, {place}. Venir, changer ou annuler : {link}",
  },
  asked_again: {
    title: "Votre lien",
    mail: "Voici à nouveau votre lien. Il ouvre votre inscription.\n{when}\n{place}\n\n{link}",
    sms: "{mire} : voici à nouveau votre lien pour {when} : {link}",
  },
  changed: {
    title: "Votre séance change",
    mail: "Votre séance change. Voici l’heure et le lieu à jour.\n{when}\n{place}\n\nCela ne vous va pas ? Changez de date ou annulez :\n{link}",
    sms: "{mire} : votre séance change. C’est {when}, {place}. Venir, changer ou annuler : {link}",
  },
  reminder: {
    title: "Nous vous attendons",
    mail: "Nous vous attendons.\n{when}\n{place}\n\nDites-nous « Je viens » ou « Je ne peux pas » :\n{link}",
    sms: "{mire} : nous vous attendons {when}, {place}. Je viens / Je ne peux pas : {link}",
  },
  absent: {
    title: "Choisissez une autre date",
    mail: "Vous n’étiez pas là {day}. Tout va bien ?\n\nChoisissez une autre date :\n{link}",
    sms: "{mire} : vous n’étiez pas là {day}. Tout va bien ? Choisissez une autre date : {link}",
  },
  result: {
    title: "Les prochaines dates",
    mail: "Voici le lien que vous avez demandé. Il montre les prochaines dates.\n{link}\n\nVous pouvez aussi venir sans rendez-vous ou appeler : {phone}",
    sms: "{mire} : voici les prochaines dates : {link} Une question ? {phone}",
  },
  code: {
    title: "Votre code",
    mail: "Votre code : {code}\n\nIl sert une fois, jusqu’à {time}.\nNe le donnez à personne, même à nous.",
    sms: "{code} : votre code pour {mire}, jusqu’à {time}. Ne le donnez à personne, même à nous.",
  },
  stranger: {
    title: "Quelqu’un a demandé un code",
    mail: "Quelqu’un a demandé un code avec cette adresse. Nous ne la connaissons pas encore.\n\nC’était vous ? Choisissez une date, sans compte :\n{link}\n\nCe n’était pas vous ? Vous n’avez rien à faire.",
  },
  invitation: {
    title: "Votre accès au portail",
    mail: "Votre accès au portail est prêt.\nChoisissez votre mot de passe avant le {until} :\n{link}\n\nVous n’attendiez pas ce message ? Ne faites rien et prévenez-nous.",
  },
  new_sign_in: {
    title: "Nouvelle connexion à votre compte",
    mail: "Quelqu’un vient d’entrer dans votre compte.\n{when}\n\nC’était vous ? Tout va bien.\nSinon, appelez-nous tout de suite : {phone}\nVoir et fermer vos connexions :\n{link}",
  },
  contact_added: {
    title: "Un contact est ajouté à votre dossier",
    mail: "Quelqu’un a ajouté un numéro ou une adresse à votre dossier.\n\nC’était vous ? Vous n’avez rien à faire.\nCe n’était pas vous ? Annulez avant le {until} :\n{link}",
    sms: "{mire} : un contact est ajouté à votre dossier. Pas vous ? Annulez avant le {until} : {link}",
  },
  contact_removed: {
    title: "Ce contact quitte votre dossier",
    mail: "Quelqu’un a retiré ce contact de votre dossier. Nous n’écrirons plus ici.\n\nC’était vous ? Vous n’avez rien à faire.\nCe n’était pas vous ? Annulez avant le {until} :\n{link}",
    sms: "{mire} : ce contact quitte votre dossier. Pas vous ? Annulez avant le {until} : {link}",
  },
  erased: {
    title: "Vos données sont effacées",
    mail: "Comme vous l’avez demandé, vos données sont effacées. Nous ne pouvons plus vous écrire.\n\nComment nous traitons les données :\n{link}",
    sms: "{mire} : vos données sont effacées, comme demandé. Nous n’écrirons plus. En savoir plus : {link}",
  },
  paper_refused: {
    title: "Un papier à revoir",
    mail: "Nous avons regardé votre papier. Il ne convient pas encore.\nVoici pourquoi, et que faire :\n{link}\n\nVous pouvez aussi apporter le papier à la Mire.",
    sms: "{mire} : un papier est à revoir. Voici pourquoi et que faire : {link}",
  },
  deadline_soon: {
    title: "Une date approche",
    mail: "Une date importante pour vous approche.\nRegardez-la ici :\n{link}\n\nUne question ? Parlez-en avec votre coach.",
    sms: "{mire} : une date importante approche. Regardez-la ici : {link}",
  },
  coach_assigned: {
    title: "Votre contact à la Mire",
    mail: "Votre contact à la Mire est maintenant {coach}.\n\nPour lui parler, appelez-nous : {phone}\nVoir votre parcours :\n{link}",
    sms: "{mire} : votre contact est maintenant {coach}. Une question ? {phone}. Votre parcours : {link}",
  },
  glass_broken: {
    title: "Votre dossier est ouvert par la coordination",
    mail: "Une personne de la coordination a ouvert votre dossier. Elle a écrit pourquoi.\n\nVous voyez qui ouvre votre dossier, et quand :\n{link}\n\nUne question ? Appelez-nous : {phone}",
    sms: "{mire} : la coordination a ouvert votre dossier. Voir qui et quand : {link}",
  },
  agreement_to_sign: {
    title: "Un document à signer",
    mail: "Un document attend votre signature.\nLisez-le et signez ici :\n{link}\n\nUne question avant de signer ? Appelez-nous : {phone}",
    sms: "{mire} : un document attend votre signature. Lire et signer : {link} Une question ? {phone}",
  },
  agreement_signed: {
    title: "Tout le monde a signé",
    mail: "Tout le monde a signé le document.\nVous pouvez le relire ici :\n{link}",
    sms: "{mire} : tout le monde a signé le document. Le relire : {link}",
  },
  meeting_planned: {
    title: "Votre rendez-vous",
    mail: "Vous avez un rendez-vous.\n{when}\n{place}\n\nDites-nous « Je viens », changez de date ou prévenez :\n{link}",
    sms: "{mire} : vous avez rendez-vous {when}, {place}. Venir, changer ou prévenir : {link}",
  },
  meeting_moved: {
    title: "Votre rendez-vous change",
    mail: "Votre rendez-vous change. Voici l’heure et le lieu à jour.\n{when}\n{place}\n\nDites-nous « Je viens », changez de date ou prévenez :\n{link}",
    sms: "{mire} : votre rendez-vous change. C’est {when}, {place}. Venir, changer ou prévenir : {link}",
  },
  meeting_cancelled: {
    title: "Ce rendez-vous n’a pas lieu",
    mail: "Nous devons annuler ce rendez-vous. Nous en sommes désolés.\n{when}\n\nPour une autre date :\n{link}",
    sms: "{mire} : le rendez-vous n’a pas lieu, {when}. Nous en sommes désolés. Pour une autre date : {link}",
  },
  meeting_reminder: {
    title: "Nous vous attendons",
    mail: "Nous vous attendons.\n{when}\n{place}\n\nDites-nous « Je viens » ou « Je ne peux pas » :\n{link}",
    sms: "{mire} : nous vous attendons {when}, {place}. Je viens / Je ne peux pas : {link}",
  },
  meeting_absent: {
    title: "Choisissez une autre date",
    mail: "Vous n’étiez pas là {day}. Tout va bien ?\n\nChoisissez une autre date, ou appelez-nous :\n{link}",
    sms: "{mire} : vous n’étiez pas là {day}. Tout va bien ? Choisissez une autre date : {link}",
  },
  plan_changed: {
    title: "Votre plan a du nouveau",
    mail: "Votre coach a ajouté quelque chose à votre plan.\n\nPour le voir :\n{link}",
    sms: "{mire} : votre plan a du nouveau. Le voir : {link}",
  },
  message_waiting: {
    title: "Un message vous attend",
    mail: "Un message vous attend sur le portail.\n\nPour le lire et répondre :\n{link}",
    sms: "{mire} : un message vous attend. Pour le lire : {link}",
  },
  cv_to_approve: {
    title: "Quelque chose attend votre réponse",
    mail: "Votre coach a préparé des phrases pour vous.\nLisez-les. Dites oui ou non :\n{link}",
    sms: "{mire} : votre coach a préparé des phrases. Dites oui ou non : {link}",
  },
};

/** The shape every language fills: a missing sentence does not compile. */
export type MessageWords = Words<typeof messagesFr>;

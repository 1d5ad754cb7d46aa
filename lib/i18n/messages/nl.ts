import type { MessageWords } from "./fr";

export const messagesNl: MessageWords = {
  hello: "Dag {name},",
  helloUnnamed: "Dag,",
  sign: "{mire}\nEen vraag? Antwoord op dit bericht of bel ons: {phone}",
  booked: {
    title: "Uw plaats is geboekt",
    mail: "Uw plaats is geboekt.\n{when}\n{place}\n\nKomen, een andere datum kiezen of annuleren:\n{link}",
    sms: "{mire}: plaats geboekt, {when}, {place}. Komen, wijzigen of annuleren: {link}",
  },
  waiting: {
    title: "U staat op de wachtlijst",
    mail: "De sessie is volzet. U staat op de wachtlijst.\n{when}\n{place}\n\nKomt er een plaats vrij? Dan schrijven wij u meteen.\nDe lijst volgen of verlaten:\n{link}",
    sms: "{mire}: u staat op de wachtlijst, {when}. Volgen of verlaten: {link}",
  },
  offered: {
    title: "Er is een plaats vrij voor u",
    mail: "Er is een plaats vrij voor u.\n{when}\n{place}\n\nWij houden ze vrij tot {until}. Zeg hier ja:\n{link}\n\nDaarna gaat ze naar de volgende persoon.",
    sms: "{mire}: er is een plaats vrij, {when}. Vrijgehouden tot {until}. Zeg hier ja: {link}",
  },
  accepted: {
    title: "Uw plaats is geboekt",
    mail: "Genoteerd: de plaats is voor u.\n{when}\n{place}\n\nEen andere datum kiezen of annuleren:\n{link}",
    sms: "{mire}: de plaats is voor u, {when}, {place}. Wijzigen of annuleren: {link}",
  },
  lapsed: {
    title: "Kies een andere datum",
    mail: "Wij houden op deze datum geen plaats meer vrij voor u.\n{when}\n\nHier zijn andere data:\n{link}",
    sms: "{mire}: geen plaats meer vrijgehouden voor u, {when}. Hier zijn andere data: {link}",
  },
  cancelled: {
    title: "Genoteerd, u komt niet",
    mail: "Genoteerd: u komt niet.\n{when}\n\nWanneer u wilt, kiest u een andere datum:\n{link}",
    sms: "{mire}: genoteerd, u komt niet, {when}. Een andere datum wanneer u wilt: {link}",
  },
  session_cancelled: {
    title: "Deze sessie gaat niet door",
    mail: "Wij moeten deze sessie annuleren. Het spijt ons.\n{when}\n{place}\n\nHier zijn andere data:\n{link}",
    sms: "{mire}: de sessie gaat niet door, {when}. Het spijt ons. Hier zijn andere data: {link}",
  },
  moved: {
    title: "Uw nieuwe datum",
    mail: "Uw datum is gewijzigd.\n{when}\n{place}\n\nKomen, opnieuw wijzigen of annuleren:\n{link}",
    sms: "{mire}: uw nieuwe datum, {when}, {place}. Komen, wijzigen of annuleren: {link}",
  },
  asked_again: {
    title: "Uw link",
    mail: "Hier is uw link opnieuw. Hij opent uw inschrijving.\n{when}\n{place}\n\n{link}",
    sms: "{mire}: hier is uw link opnieuw voor {when}: {link}",
  },
  changed: {
    title: "Uw sessie verandert",
    mail: "Uw sessie verandert. Dit zijn het nieuwe uur en de plaats.\n{when}\n{place}\n\nPast dit niet? Kies een andere datum of annuleer:\n{link}",
    sms: "{mire}: uw sessie verandert. Het is {when}, {place}. Komen, wijzigen of annuleren: {link}",
  },
  reminder: {
    title: "Wij verwachten u",
    mail: "Wij verwachten u.\n{when}\n{place}\n\nZeg ons ‘Ik kom’ of ‘Ik kan niet komen’:\n{link}",
    sms: "{mire}: wij verwachten u {when}, {place}. Ik kom / Ik kan niet: {link}",
  },
  absent: {
    title: "Kies een andere datum",
    mail: "U was er niet op {day}. Is alles in orde?\n\nKies een andere datum:\n{link}",
    sms: "{mire}: u was er niet op {day}. Is alles in orde? Kies een andere datum: {link}",
  },
  result: {
    title: "De volgende data",
    mail: "Hier is de link die u vroeg. Hij toont de volgende data.\n{link}\n\nU kunt ook zonder afspraak komen of bellen: {phone}",
    sms: "{mire}: hier zijn de volgende data: {link} Een vraag? {phone}",
  },
  code: {
    title: "Uw code",
    mail: "Uw code: {code}\n\nHij werkt één keer, tot {time}.\nGeef hem aan niemand, ook niet aan ons.",
    sms: "{code}: uw code voor {mire}, tot {time}. Geef hem aan niemand, ook niet aan ons.",
  },
  stranger: {
    title: "Iemand vroeg een code",
    mail: "Iemand vroeg een code met dit adres. Wij kennen het nog niet.\n\nWas u het? Kies een datum, zonder account:\n{link}\n\nWas u het niet? Dan hoeft u niets te doen.",
  },
  invitation: {
    title: "Uw toegang tot het portaal",
    mail: "Uw toegang tot het portaal is klaar.\nKies uw wachtwoord voor {until}:\n{link}\n\nHad u dit bericht niet verwacht? Doe niets en verwittig ons.",
  },
  new_sign_in: {
    title: "Nieuwe aanmelding op uw account",
    mail: "Iemand heeft zich net aangemeld op uw account.\n{when}\n\nWas u het? Dan is alles in orde.\nZo niet, bel ons meteen: {phone}\nUw aanmeldingen bekijken en afsluiten:\n{link}",
  },
  contact_added: {
    title: "Er is een contact toegevoegd aan uw dossier",
    mail: "Iemand heeft een nummer of een adres aan uw dossier toegevoegd.\n\nWas u het? Dan hoeft u niets te doen.\nWas u het niet? Maak het ongedaan voor {until}:\n{link}",
    sms: "{mire}: er is een contact toegevoegd aan uw dossier. Niet door u? Maak het ongedaan voor {until}: {link}",
  },
  contact_removed: {
    title: "Dit contact verdwijnt uit uw dossier",
    mail: "Iemand heeft dit contact uit uw dossier verwijderd. Wij schrijven hier niet meer.\n\nWas u het? Dan hoeft u niets te doen.\nWas u het niet? Maak het ongedaan voor {until}:\n{link}",
    sms: "{mire}: dit contact verdwijnt uit uw dossier. Niet door u? Maak het ongedaan voor {until}: {link}",
  },
  erased: {
    title: "Uw gegevens zijn gewist",
    mail: "Zoals u vroeg, zijn uw gegevens gewist. Wij kunnen u niet meer schrijven.\n\nHoe wij met gegevens omgaan:\n{link}",
    sms: "{mire}: uw gegevens zijn gewist, zoals u vroeg. Wij schrijven niet meer. Meer weten: {link}",
  },
  paper_refused: {
    title: "Een document om opnieuw te bekijken",
    mail: "We hebben uw document bekeken. Het is nog niet goed.\nHier leest u waarom en wat u kunt doen:\n{link}\n\nU kunt het document ook naar de Mire brengen.",
    sms: "{mire}: een document is nog niet goed. Waarom en wat u kunt doen: {link}",
  },
  deadline_soon: {
    title: "Er komt een datum aan",
    mail: "Er komt een belangrijke datum voor u aan.\nBekijk ze hier:\n{link}\n\nHebt u een vraag? Praat met uw coach.",
    sms: "{mire}: er komt een belangrijke datum aan. Bekijk ze hier: {link}",
  },
  coach_assigned: {
    title: "Uw contactpersoon bij de Mire",
    mail: "Uw contactpersoon bij de Mire is nu {coach}.\n\nWilt u met deze persoon praten? Bel ons: {phone}\nUw traject bekijken:\n{link}",
    sms: "{mire}: uw contactpersoon is nu {coach}. Een vraag? {phone}. Uw traject: {link}",
  },
  glass_broken: {
    title: "Uw dossier is geopend door de coördinatie",
    mail: "Iemand van de coördinatie heeft uw dossier geopend. Deze persoon heeft opgeschreven waarom.\n\nU ziet wie uw dossier opent, en wanneer:\n{link}\n\nEen vraag? Bel ons: {phone}",
    sms: "{mire}: de coördinatie heeft uw dossier geopend. Zie wie en wanneer: {link}",
  },
  agreement_to_sign: {
    title: "Een document om te ondertekenen",
    mail: "Een document wacht op uw handtekening.\nLees het en onderteken hier:\n{link}\n\nEen vraag voor u ondertekent? Bel ons: {phone}",
    sms: "{mire}: een document wacht op uw handtekening. Lezen en ondertekenen: {link} Een vraag? {phone}",
  },
  agreement_signed: {
    title: "Iedereen heeft ondertekend",
    mail: "Iedereen heeft het document ondertekend.\nU kunt het hier opnieuw lezen:\n{link}",
    sms: "{mire}: iedereen heeft het document ondertekend. Opnieuw lezen: {link}",
  },
  meeting_planned: {
    title: "Uw afspraak",
    mail: "U hebt een afspraak.\n{when}\n{place}\n\nZeg ons ‘Ik kom’, kies een andere datum of verwittig ons:\n{link}",
    sms: "{mire}: u hebt een afspraak {when}, {place}. Komen, wijzigen of verwittigen: {link}",
  },
  meeting_moved: {
    title: "Uw afspraak verandert",
    mail: "Uw afspraak verandert. Dit zijn het juiste uur en de juiste plaats.\n{when}\n{place}\n\nZeg ons ‘Ik kom’, kies een andere datum of verwittig ons:\n{link}",
    sms: "{mire}: uw afspraak verandert. Het is {when}, {place}. Komen, wijzigen of verwittigen: {link}",
  },
  meeting_cancelled: {
    title: "Deze afspraak gaat niet door",
    mail: "Wij moeten deze afspraak annuleren. Onze excuses.\n{when}\n\nVoor een andere datum:\n{link}",
    sms: "{mire}: de afspraak gaat niet door, {when}. Onze excuses. Voor een andere datum: {link}",
  },
  meeting_reminder: {
    title: "Wij verwachten u",
    mail: "Wij verwachten u.\n{when}\n{place}\n\nZeg ons ‘Ik kom’ of ‘Ik kan niet’:\n{link}",
    sms: "{mire}: wij verwachten u {when}, {place}. Ik kom / Ik kan niet: {link}",
  },
  meeting_absent: {
    title: "Kies een andere datum",
    mail: "U was er niet op {day}. Gaat alles goed?\n\nKies een andere datum, of bel ons:\n{link}",
    sms: "{mire}: u was er niet op {day}. Gaat alles goed? Kies een andere datum: {link}",
  },
  plan_changed: {
    title: "Iets nieuws in uw plan",
    mail: "Uw coach heeft iets aan uw plan toegevoegd.\n\nOm het te bekijken:\n{link}",
    sms: "{mire}: iets nieuws in uw plan. Bekijken: {link}",
  },
  message_waiting: {
    title: "Er wacht een bericht op u",
    mail: "Er wacht een bericht op u in het portaal.\n\nOm het te lezen en te antwoorden:\n{link}",
    sms: "{mire}: er wacht een bericht op u. Lees het hier: {link}",
  },
  cv_to_approve: {
    title: "Er wacht iets op uw antwoord",
    mail: "Uw coach heeft zinnen voor u voorbereid.\nLees ze. Zeg ja of nee:\n{link}",
    sms: "{mire}: uw coach heeft zinnen voorbereid. Zeg ja of nee: {link}",
  },
};

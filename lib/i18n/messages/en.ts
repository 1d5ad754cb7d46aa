import type { MessageWords } from "./fr";

export const messagesEn: MessageWords = {
  hello: "Hello {name},",
  helloUnnamed: "Hello,",
  sign: "{mire}\nA question? Reply to this message or call us: {phone}",
  booked: {
    title: "Your place is booked",
    mail: "Your place is booked.\n{when}\n{place}\n\nTo come, change the date or cancel:\n{link}",
    sms: "{mire}: place booked, {when}, {place}. Come, change or cancel: {link}",
  },
  waiting: {
    title: "You are on the waiting list",
    mail: "The session is full. You are on the waiting list.\n{when}\n{place}\n\nWhen a place becomes free, we write to you at once.\nTo follow or leave the list:\n{link}",
    sms: "{mire}: you are on the waiting list, {when}. Follow or leave: {link}",
  },
  offered: {
    title: "A place is free for you",
    mail: "A place is free for you.\n{when}\n{place}\n\nWe keep it for you until {until}. Say yes here:\n{link}\n\nAfter that, it goes to the next person.",
    sms: "{mire}: a place is free, {when}. Kept for you until {until}. Say yes here: {link}",
  },
  accepted: {
    title: "Your place is booked",
    mail: "Noted: the place is yours.\n{when}\n{place}\n\nTo change the date or cancel:\n{link}",
    sms: "{mire}: the place is yours, {when}, {place}. Change or cancel: {link}",
  },
  lapsed: {
    title: "Choose another date",
    mail: "We no longer keep a place for you on this date.\n{when}\n\nHere are other dates:\n{link}",
    sms: "{mire}: no place kept for you any more, {when}. Here are other dates: {link}",
  },
  cancelled: {
    title: "Noted, you are not coming",
    mail: "Noted: you are not coming.\n{when}\n\nWhenever you like, choose another date:\n{link}",
    sms: "{mire}: noted, you are not coming, {when}. Another date whenever you like: {link}",
  },
  session_cancelled: {
    title: "This session is not taking place",
    mail: "We have to cancel this session. We are sorry.\n{when}\n{place}\n\nHere are other dates:\n{link}",
    sms: "{mire}: the session is not taking place, {when}. We are sorry. Here are other dates: {link}",
  },
  moved: {
    title: "Your new date",
    mail: "Your date is changed.\n{when}\n{place}\n\nTo come, change again or cancel:\n{link}",
    sms: "{mire}: your new date, {when}, {place}. Come, change or cancel: {link}",
  },
  asked_again: {
    title: "Your link",
    mail: "Here is your link again. It opens your booking.\n{when}\n{place}\n\n{link}",
    sms: "{mire}: here is your link again for {when}: {link}",
  },
  changed: {
    title: "Your session changes",
    mail: "Your session changes. Here are the new time and place.\n{when}\n{place}\n\nThis does not suit you? Change the date or cancel:\n{link}",
    sms: "{mire}: your session changes. It is {when}, {place}. Come, change or cancel: {link}",
  },
  reminder: {
    title: "We are expecting you",
    mail: "We are expecting you.\n{when}\n{place}\n\nTell us “I am coming” or “I cannot come”:\n{link}",
    sms: "{mire}: we are expecting you {when}, {place}. I am coming / I cannot: {link}",
  },
  absent: {
    title: "Choose another date",
    mail: "You were not there on {day}. Is everything all right?\n\nChoose another date:\n{link}",
    sms: "{mire}: you were not there on {day}. Is everything all right? Choose another date: {link}",
  },
  result: {
    title: "The next dates",
    mail: "Here is the link you asked for. It shows the next dates.\n{link}\n\nYou can also come without an appointment or call: {phone}",
    sms: "{mire}: here are the next dates: {link} A question? {phone}",
  },
  code: {
    title: "Your code",
    mail: "Your code: {code}\n\nIt works once, until {time}.\nGive it to nobody, not even to us.",
    sms: "{code}: your code for {mire}, until {time}. Give it to nobody, not even to us.",
  },
  stranger: {
    title: "Somebody asked for a code",
    mail: "Somebody asked for a code with this address. We do not know it yet.\n\nWas it you? Choose a date, without an account:\n{link}\n\nWas it not you? You have nothing to do.",
  },
  invitation: {
    title: "Your access to the portal",
    mail: "Your access to the portal is ready.\nChoose your password before {until}:\n{link}\n\nYou did not expect this message? Do nothing and tell us.",
  },
  new_sign_in: {
    title: "New sign-in to your account",
    mail: "Somebody has just entered your account.\n{when}\n\nWas it you? All is well.\nIf not, call us at once: {phone}\nSee and end your sign-ins:\n{link}",
  },
  contact_added: {
    title: "A contact was added to your file",
    mail: "Somebody added a number or an address to your file.\n\nWas it you? There is nothing to do.\nIt was not you? Undo it before {until}:\n{link}",
    sms: "{mire}: a contact was added to your file. Not you? Undo it before {until}: {link}",
  },
  contact_removed: {
    title: "This contact leaves your file",
    mail: "Somebody removed this contact from your file. We will not write here any more.\n\nWas it you? There is nothing to do.\nIt was not you? Undo it before {until}:\n{link}",
    sms: "{mire}: this contact leaves your file. Not you? Undo it before {until}: {link}",
  },
  coach_assigned: {
    title: "Your contact at the Mire",
    mail: "Your contact at the Mire is now {coach}.\n\nTo talk to them, call us: {phone}\nSee your path:\n{link}",
    sms: "{mire}: your contact is now {coach}. A question? {phone}. Your path: {link}",
  },
  glass_broken: {
    title: "Your file was opened by the coordination team",
    mail: "Somebody from the coordination team opened your file. They wrote down why.\n\nYou can see who opens your file, and when:\n{link}\n\nA question? Call us: {phone}",
    sms: "{mire}: the coordination team opened your file. See who and when: {link}",
  },
};

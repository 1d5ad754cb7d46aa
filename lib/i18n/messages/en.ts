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
  erased: {
    title: "Your data has been erased",
    mail: "As you asked, your data has been erased. We can no longer write to you.\n\nHow we handle data:\n{link}",
    sms: "{mire}: your data has been erased, as you asked. We will not write again. Read more: {link}",
  },
  paper_refused: {
    title: "A paper to look at again",
    mail: "We have looked at your paper. It is not right yet.\nHere is why, and what to do:\n{link}\n\nYou can also bring the paper to the Mire.",
    sms: "{mire}: one paper needs another look. Why, and what to do: {link}",
  },
  deadline_soon: {
    title: "A date is coming up",
    mail: "An important date for you is coming up.\nSee it here:\n{link}\n\nA question? Talk to your coach.",
    sms: "{mire}: an important date is coming up. See it here: {link}",
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
  agreement_to_sign: {
    title: "A document to sign",
    mail: "A document is waiting for your signature.\nRead it and sign here:\n{link}\n\nA question before you sign? Call us: {phone}",
    sms: "{mire}: a document is waiting for your signature. Read and sign: {link} A question? {phone}",
  },
  agreement_signed: {
    title: "Everybody has signed",
    mail: "Everybody has signed the document.\nYou can read it again here:\n{link}",
    sms: "{mire}: everybody has signed the document. Read it again: {link}",
  },
  meeting_planned: {
    title: "Your appointment",
    mail: "You have an appointment.\n{when}\n{place}\n\nTell us “I am coming”, change the date or let us know:\n{link}",
    sms: "{mire}: you have an appointment {when}, {place}. Come, change or let us know: {link}",
  },
  meeting_moved: {
    title: "Your appointment changes",
    mail: "Your appointment changes. Here is the new time and place.\n{when}\n{place}\n\nTell us “I am coming”, change the date or let us know:\n{link}",
    sms: "{mire}: your appointment changes. It is {when}, {place}. Come, change or let us know: {link}",
  },
  meeting_cancelled: {
    title: "This appointment does not take place",
    mail: "We have to cancel this appointment. We are sorry.\n{when}\n\nFor another date:\n{link}",
    sms: "{mire}: the appointment does not take place, {when}. We are sorry. For another date: {link}",
  },
  meeting_reminder: {
    title: "We are expecting you",
    mail: "We are expecting you.\n{when}\n{place}\n\nTell us “I am coming” or “I can’t”:\n{link}",
    sms: "{mire}: we are expecting you {when}, {place}. I am coming / I can’t: {link}",
  },
  meeting_absent: {
    title: "Choose another date",
    mail: "You were not there {day}. Is everything all right?\n\nChoose another date, or call us:\n{link}",
    sms: "{mire}: you were not there {day}. Is everything all right? Choose another date: {link}",
  },
  plan_changed: {
    title: "Something new in your plan",
    mail: "Your coach added something to your plan.\n\nTo see it:\n{link}",
    sms: "{mire}: something new in your plan. See it: {link}",
  },
  message_waiting: {
    title: "A message is waiting for you",
    mail: "A message is waiting for you on the portal.\n\nTo read it and answer:\n{link}",
    sms: "{mire}: a message is waiting for you. Read it here: {link}",
  },
  cv_to_approve: {
    title: "Something awaits your answer",
    mail: "Your coach has prepared some sentences for you.\nRead them. Say yes or no:\n{link}",
    sms: "{mire}: your coach has prepared some sentences. Say yes or no: {link}",
  },
};

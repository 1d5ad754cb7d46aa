import type { Words } from "../words";
import type { kioskFr } from "./fr";

export const kioskEn: Words<typeof kioskFr> = {
  title: "Hello. What would you like to do?",
  book: "Book an information session",
  bookHint: "The next one: {moment}.",
  queueHint: "Everything is full. You can join the waiting list.",
  noSession: "No free date at the moment.",
  code: "I have a code",
  codeHint: "Confirm, change or cancel.",
  languages: "Change the language",
  person: "Would you rather talk to somebody? Go to the reception.",
  form: {
    title: "Book a session",
    date: "Which date?",
    firstName: "Your first name",
    phone: "Your phone number",
    phoneHelp: "No phone? Leave it empty. You get a code.",
    fullHelp: "Everything is full. When a place comes free, the waiting list comes first.",
    send: "Book my place",
  },
  done: {
    title: "Noted. See you soon.",
    sms: "A text message is on its way to your phone.",
    finish: "I have finished",
  },
  again: "Back to the start",
  warning: "Are you there? Touch the screen. If not, the page closes soon.",
};

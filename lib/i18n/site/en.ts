import type { Words } from "../words";
import type { siteFr } from "./fr";

export const siteEn: Words<typeof siteFr> = {
  skip: "Skip to content",
  navigation: "Main pages",
  footer: "Other pages",
  languages: "Language",
  listen: "Listen to the page",
  stopListening: "Stop reading",
  signIn: "Sign in",
  hello: "Hello {name}",
  back: "Back",
  links: {
    eligibilite: "Is this for me?",
    seances: "Information sessions",
    missions: "Find my Mire",
    connexion: "Sign in",
    code: "I have a code on paper",
    employeurs: "I am hiring",
    partenaires: "I am a partner",
    contact: "Contact",
    accessibilite: "Accessibility",
    "vie-privee": "Privacy",
  },
  help: {
    title: "Do you need help?",
    ask: "Do you need help? Call",
    walkIn: "Or come without an appointment.",
    walkInAt: "Or come without an appointment: {days}, from {from} to {to}, {place}.",
    callback: "Call me back",
  },
};

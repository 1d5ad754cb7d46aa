import type { Words } from "../words";
import type { privacyFr } from "./privacy-fr";

export const privacyEn: Words<typeof privacyFr> = {
  title: "Privacy",
  lead: "Your data belongs to you. We ask for little.",
  who: { title: "Who keeps your data?", text: "{mire}. Call {phone} or write to {email}." },
  what: {
    title: "What we keep",
    name: "Your first name.",
    contact: "Your phone or your email address, if you give one.",
    sessions: "Your sessions: date, place, present or absent.",
    answers: "Your 5 answers, only if you tick “Show my answers”.",
    track: "With a coach: your papers, assessment, plan, appointments, messages and CV. A key of your own locks them.",
    journal: "The list of the people who open your file.",
    not: "Unless you agree, the answers to the test stay on your device. They are erased after 30 minutes.",
  },
  why: {
    title: "Why?",
    book: "To keep your place and write to you before the session.",
    help: "So that your coach can help you.",
    never: "We sell nothing. We do not advertise.",
    law: "The exact legal basis is still to be confirmed by the Mire.",
  },
  how: {
    title: "For how long?",
    link: "The link of your booking stops a few weeks after the session.",
    session: "When you do nothing, you are signed out automatically.",
    file: "How long the file is kept is still to be confirmed by the Mire.",
  },
  share: {
    title: "Who can see it?",
    team: "The people of your Mire who need it.",
    others: "Nobody else, unless you agree. Each Mire sees only its own files.",
    seen: "Each time somebody opens your file, it is noted. You can read this list.",
  },
  cookies: {
    title: "Cookies",
    none: "No advertising cookies. No cookies from another company.",
    sign: "One cookie keeps you signed in, if you sign in.",
    answers: "One cookie keeps your test answers for 30 minutes.",
    steps: "While you sign in, one cookie keeps the current step.",
    error: "An answer is missing, or a file does not fit? One cookie keeps your choices for 5 minutes.",
    kiosk: "On the Mire’s own screen, one cookie closes pages sooner.",
  },
  rights: {
    title: "Your rights",
    see: "See your data and download it.",
    correct: "Correct it.",
    erase: "Ask us to erase it.",
    stop: "Take back your consent, or object.",
    how: "Sign in and open “My data”. Or call {phone}.",
  },
  complaint: {
    title: "You do not agree?",
    text: "Talk to us first. You can also write to the Data Protection Authority (Autorité de protection des données).",
    link: "dataprotectionauthority.be",
  },
};

import type { ResultPageMessages } from "./fr";

export const resultPageEn: ResultPageMessages = {
  stops: {
    done: "Answered",
    here: "You are here",
    ahead: "Still to come",
  },
  choose: {
    either: "or",
    requiredOr: "Choose an answer. “{answer}” is fine too.",
  },
  given: {
    title: "Your answers",
    change: "Change",
  },
  incomplete: {
    title: "One answer is missing.",
    text: "Answer the 5 questions. Then you see the result.",
    go: "Continue",
  },
  expired: {
    title: "Your answers are gone.",
    text: "They are erased after 30 minutes. Start again when you like: it takes 2 minutes.",
    go: "Start again",
  },
  told: {
    noneMet: "One condition is enough. Today, your answers do not show one.",
    asOf: "Answer of {date}, based on what you said.",
    human: "Talk to someone",
    others: "Other dates",
    all: "See all the dates",
    noDate: "No date for now. Leave your number, we call you back.",
    callback: "Be called back",
  },
  send: {
    text: "You get a text message with the dates and our number. It says nothing about your answers.",
    once: "By sending, you agree to this text message. Then we erase your number.",
    button: "Send the text message",
    sent: "The text message is leaving now.",
    sentHelp: "It arrives in a few minutes. Nothing comes? Call us.",
    tooMany: "This number already got 3 messages today. Call us, or come.",
  },
};

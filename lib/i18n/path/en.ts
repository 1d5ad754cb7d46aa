import type { Words } from "../words";
import type { pathFr } from "./fr";

export const pathEn: Words<typeof pathFr> = {
  title: "My path",
  next: "Your next appointment",
  session: "Information session",
  come: "I am coming",
  cannot: "I cannot come",
  see: "See my booking",
  none: "You have no appointment.",
  noneNext: "Choose an information session.",
  choose: "Choose a date",
  others: "My other bookings",
  stages: {
    title: "The steps",
    done: "Done",
    here: "You are here",
    ahead: "Later",
    doneOn: "Done on {day}",
    bookedFor: "On {moment}",
    session: "Information session",
    sessionNext: "Choose a date.",
    interview: "First interview",
    interviewNext: "The Mire sets the date with you.",
    coaching: "Coaching: looking for a job",
    internship: "Internship in a company",
    job: "Job and follow-up",
  },
  settingsHint: "Language, text message or email, easy reading.",
  dataHint: "What the Mire knows about you. Who has opened your file.",
};

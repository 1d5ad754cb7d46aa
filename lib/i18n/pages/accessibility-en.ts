import type { Words } from "../words";
import type { accessibilityFr } from "./accessibility-fr";

export const accessibilityEn: Words<typeof accessibilityFr> = {
  title: "Accessibility",
  lead: "This site is for everybody. Here is what is done and what is missing.",
  law: "The Walloon decree of 2 May 2019 asks for this page. The rule we follow is WCAG 2.2, level AA.",
  scope: "This page is about the whole portal of {mire}.",
  done: {
    title: "What is done",
    scripts: "Each public page works without JavaScript.",
    keyboard: "You can book a place with the keyboard alone.",
    size: "Buttons are at least 48 pixels high. You can make the text bigger.",
    dark: "The colours stay readable by day and by night.",
    words: "The sentences are short. There is a version in easy French.",
    voice: "A button reads the page aloud, if your device has a voice.",
    human: "Each page gives a phone number.",
  },
  tested: {
    title: "How we tested",
    tool: "A tool called axe looks for errors on each public page. It tests phone and computer, light and dark.",
    journeys: "Automatic tests follow each procedure, with and without JavaScript.",
    limit: "A tool does not find everything.",
  },
  missing: {
    title: "What is missing",
    people: "People with disabilities have not tested the site yet.",
    readers: "Screen readers have not been tested one by one yet.",
    official: "The official check (SPF BOSA) has not taken place yet. So there is no score.",
    reading: "A reading group has not read the easy version yet.",
    languages: "Not all translations have been read again yet by people who speak the language as their own.",
  },
  help: {
    title: "Is something in your way?",
    contact: "Call {phone} or write to {email}.",
    other: "We can do it together with you, by phone or at our office.",
  },
  complaint: {
    title: "Is our answer not enough?",
    mediator: "Write to the Ombudsman of Wallonia and the Wallonia-Brussels Federation (le Médiateur). It is free.",
    link: "le-mediateur.be",
  },
};

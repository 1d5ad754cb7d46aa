import { deskText } from "../../../../../lib/i18n/desk/text";

type FilePage = {
  readonly slug: string;
  readonly text: () => string;
  /** What the coordination answers for, and sees without breaking the glass. */
  readonly also?: "coordination";
};

/** The pages of a file, in the order of the work. */
export const filePages: readonly FilePage[] = [
  { slug: "", text: () => deskText("file")("title"), also: "coordination" },
  { slug: "parcours", text: () => deskText("file")("life.title"), also: "coordination" },
  { slug: "eligibilite", text: () => deskText("criteria")("title") },
  { slug: "documents", text: () => deskText("documents")("title") },
  { slug: "dates", text: () => deskText("criteria")("dates.title") },
  { slug: "bilan", text: () => deskText("assessment")("title") },
  { slug: "convention", text: () => deskText("agreements")("title"), also: "coordination" },
  { slug: "plan", text: () => deskText("plan")("title"), also: "coordination" },
  { slug: "rendez-vous", text: () => deskText("meetings")("title") },
  { slug: "notes", text: () => deskText("notes")("title") },
  { slug: "messages", text: () => deskText("thread")("title") },
  { slug: "historique", text: () => deskText("timeline")("title") },
  { slug: "cv", text: () => deskText("cv")("title") },
];

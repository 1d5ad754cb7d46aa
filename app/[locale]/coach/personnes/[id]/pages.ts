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
];

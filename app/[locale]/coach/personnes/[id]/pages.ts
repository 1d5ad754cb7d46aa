import { deskText } from "../../../../../lib/i18n/desk/text";

/** The pages of a file, in the order of the work. */
export const filePages: readonly { readonly slug: string; readonly text: () => string }[] = [
  { slug: "", text: () => deskText("file")("title") },
  { slug: "cv", text: () => deskText("cv")("title") },
];

import { deskText } from "../../../../../lib/i18n/desk/text";

/** The pages of a file, in the order of the work. */
export const filePages: readonly { readonly slug: string; readonly text: () => string }[] = [
  { slug: "", text: () => deskText("file")("title") },
  { slug: "notes", text: () => deskText("notes")("title") },
  { slug: "messages", text: () => deskText("thread")("title") },
  { slug: "historique", text: () => deskText("timeline")("title") },
];

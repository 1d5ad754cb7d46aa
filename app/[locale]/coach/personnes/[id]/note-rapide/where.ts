import { toFile } from "../../where";

type Written = { readonly person: string; readonly note: string; readonly from?: string | undefined };

/** Back to the page of this file on which it was typed, whatever the form says; else to the notes. */
export function afterNote({ person, note, from }: Written): string {
  const page = new RegExp(`^/[a-z-]+/coach/personnes/${person}(?:/([a-z-]+))?$`).exec(from ?? "");
  return `${toFile(person, page ? (page[1] ?? "") : "notes")}?fait=note&note=${note}`;
}

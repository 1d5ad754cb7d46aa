import { filtersIn, idIn, sortIn } from "../../../../../../lib/tracks/rules/views";
import { toFile, toList } from "../../where";

type Written = { readonly person: string; readonly note: string; readonly from?: string | undefined };

/** Back to the page of this file on which it was typed, or to the list beside which it was, whatever the form says; else to the notes. */
export function afterNote({ person, note, from = "" }: Written): string {
  const list = /^\/[a-z-]+\/coach\/personnes\?(.*)$/.exec(from);
  if (list) return `${besideList(person, list[1] ?? "")}&fait=note&note=${note}`;
  const page = new RegExp(`^/[a-z-]+/coach/personnes/${person}(?:/([a-z-]+))?$`).exec(from);
  return `${toFile(person, page ? (page[1] ?? "") : "notes")}?fait=note&note=${note}`;
}

function besideList(person: string, query: string): string {
  const asked = Object.fromEntries(new URLSearchParams(query));
  return toList(filtersIn(asked), { sort: sortIn(asked), after: idIn(asked, "apres"), p: person });
}

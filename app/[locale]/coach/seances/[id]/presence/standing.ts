import type { BookingStatus, Mark, Said } from "../../../../../../lib/sessions/model";
import type { Kept } from "../../../waiting/storage.client";

/** One row of the grid, as the server knows it. No contact and no reason: the page stays on the phone for the day. */
export type Person = {
  readonly booking: string;
  readonly name: string;
  readonly code: string;
  readonly status: BookingStatus;
  readonly marks: readonly Said[];
  readonly hasReason: boolean;
};

/** `waiting`: still on this device only. */
export type Opinion = Said & { readonly waiting: boolean };
export type Standing = { readonly mark: Mark | null; readonly opinions: readonly Opinion[] };

const marked: readonly BookingStatus[] = ["present", "excused", "absent"];
const isMark = (status: BookingStatus): status is Mark => marked.includes(status);

const counts = (kept: Kept) => kept.kind === "mark" && kept.refused === undefined;

/** What the server knows and what this device still holds, together: the latest statement prevails, the latest of equals last said. */
export function standing(person: Person, kept: readonly Kept[], me: string): Standing {
  const known = new Set(person.marks.map(({ id }) => id));
  const own = kept.filter((each) => counts(each) && each.booking === person.booking && !known.has(each.id));
  const mine = own.flatMap((each) =>
    each.kind === "mark" ? [{ id: each.id, mark: each.mark, at: each.at, by: me, waiting: each.sent === undefined }] : [],
  );
  const opinions = [...mine.toReversed(), ...person.marks.map((said) => ({ ...said, waiting: false }))].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at),
  );
  return { mark: opinions[0]?.mark ?? (isMark(person.status) ? person.status : null), opinions };
}

/** People let in on this device that the server's page does not show yet. */
export const newcomers = (session: string, kept: readonly Kept[], people: readonly Person[]) => {
  const shown = new Set(people.map(({ booking }) => booking));
  return kept.flatMap((each) =>
    each.kind === "walk_in" && each.session === session && each.refused === undefined && !shown.has(each.booking ?? "")
      ? [each]
      : [],
  );
};

export type Tally = Readonly<Record<Mark | "left", number>>;

export const tally = (marks: readonly (Mark | null)[]): Tally => {
  const count = (mark: Mark | null) => marks.filter((each) => each === mark).length;
  return { present: count("present"), excused: count("excused"), absent: count("absent"), left: count(null) };
};

import { ok, refuse } from "../../kernel/result";
import {
  cvLanguages,
  cvSections,
  cvTable,
  type CvFrozenLine,
  type CvHand,
  type CvLanguage,
  type CvLine,
  type CvMonth,
  type CvMove,
  type CvStanding,
  type CvWords,
} from "../model/cv";

type Marks = { readonly approvedAt: Date | null; readonly refusedAt: Date | null; readonly removedAt: Date | null };

/** Where a line stands, out of its dates: taken away after the person's yes it is hidden, before it is withdrawn. */
export function standingOf({ approvedAt, refusedAt, removedAt }: Marks): CvStanding {
  if (removedAt) return approvedAt ? "hidden" : "withdrawn";
  if (approvedAt) return "approved";
  return refusedAt ? "refused" : "waiting";
}

/** May this hand do this with the line as it stands? */
export function decideMove(move: CvMove, standing: CvStanding, hand: CvHand) {
  const { from, by } = cvTable[move];
  if (!by.includes(hand)) return refuse("not_yours_to_say");
  return from.includes(standing) ? ok(move) : refuse("line_settled");
}

type Typed = Omit<CvWords, "until" | "card" | "why"> & { readonly until: CvMonth | null; readonly now?: "yes" };

// What no CV carries: a national number, a birth date, a nationality, a civil status.
const nationalNumber = /(?<!\d)\d{2}[.\s/-]?\d{2}[.\s/-]?\d{2}[.\s/-]*\d{3}[.\s/-]?\d{2}(?!\d)/;
const birthOrOrigin =
  /(?<!\p{L})(?:née?s?\s+(?:le|en|à)|geboren (?:op|in|am)|born (?:on|in)|date de naissance|nationalité|nationaliteit|nationality|staatsangehörigkeit|num[ée]ro national|registre national|niss|état civil|célibataire|marié|divorcé)(?!\p{L})/iu;
const address = /(?<!\p{L})(?:rue|avenue|boulevard|chaussée|straat|laan)\s[^,;]*\d/iu;

/** Who somebody is by birth or by number: no business of whoever hires. */
export const tellsIdentity = (text: string) => nationalNumber.test(text) || birthOrOrigin.test(text);

/** Too personal for a paper that goes from hand to hand: the same, and a street with its number. */
export const isTooPersonal = (text: string) => tellsIdentity(text) || address.test(text);

/** A line as it was typed, if a CV may carry it. */
export function decideWords({ now, ...typed }: Typed, card: string | null = null) {
  const until = now === "yes" ? ("now" as const) : typed.until;
  if (typed.from && until && until !== "now" && isEarlier(until, typed.from)) return refuse("until_before_from");
  const written = [typed.text, typed.where, typed.place];
  if (written.some((text) => text !== null && isTooPersonal(text))) return refuse("too_personal");
  return ok({ ...typed, until, card, why: null } satisfies CvWords);
}

/** "2019" and "2019-03" do not contradict each other: a year alone may be any of its months. */
const isEarlier = (a: CvMonth, b: CvMonth) => {
  const shortest = Math.min(a.length, b.length);
  return a.slice(0, shortest) < b.slice(0, shortest);
};

const byPosition = (a: { section: string; position: number; id: string }, b: { section: string; position: number; id: string }) =>
  cvSections.indexOf(a.section as never) - cvSections.indexOf(b.section as never) ||
  a.position - b.position ||
  (a.id < b.id ? -1 : 1);

/** Section by section, in the order that was chosen. */
export const inOrder = <Line extends { section: string; position: number; id: string }>(lines: readonly Line[]) =>
  lines.toSorted(byPosition);

type Placed = { readonly id: string; readonly section: string; readonly position: number };

/** The new places of a section in which one line went up or down; nothing when it is at the end already. */
export function movedIn(lines: readonly Placed[], id: string, to: "up" | "down"): ReadonlyMap<string, number> {
  const here = lines.find((line) => line.id === id);
  const list = inOrder(lines.filter(({ section }) => section === here?.section)).map((line) => line.id);
  const at = list.indexOf(id);
  const other = to === "up" ? at - 1 : at + 1;
  const neighbour = list[other];
  if (at < 0 || neighbour === undefined) return new Map();
  list[at] = neighbour;
  list[other] = id;
  return new Map(list.map((each, position) => [each, position]));
}

/** What may be printed: approved by the person, in this language; nothing else, ever. */
export const printableIn = (lines: readonly CvLine[], language: CvLanguage): readonly CvFrozenLine[] =>
  lines
    .filter((line) => line.standing === "approved" && line.language === language)
    .map(({ id, section, text, where, place, from, until, level }) => ({ id, section, text, where, place, from, until, level }));

/** The languages in which there is something to print. */
export const languagesOf = (lines: readonly CvLine[]): readonly CvLanguage[] =>
  cvLanguages.filter((language) => printableIn(lines, language).length > 0);

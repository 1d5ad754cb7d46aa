import { ok, refuse } from "../../kernel/result";
import type { LetterStanding, LetterWords } from "../model/letter";
import type { CvHand } from "../model/cv";
import { tellsIdentity } from "./cv";

export function letterStandingOf({ approvedAt, removedAt }: { approvedAt: Date | null; removedAt: Date | null }): LetterStanding {
  if (removedAt) return "removed";
  return approvedAt ? "approved" : "draft";
}

export const letterMoves = ["approve", "change", "remove"] as const;
export type LetterMove = (typeof letterMoves)[number];

/** An approved letter stays as it is: changing it begins the next version. Only the person says that it is theirs. */
export const letterTable: Readonly<
  Record<LetterMove, { readonly from: readonly LetterStanding[]; readonly by: readonly CvHand[] }>
> = {
  approve: { from: ["draft"], by: ["self"] },
  change: { from: ["draft", "approved"], by: ["self", "coach"] },
  remove: { from: ["draft", "approved"], by: ["self", "coach"] },
};

export function decideLetter(move: LetterMove, standing: LetterStanding, hand: CvHand) {
  const { from, by } = letterTable[move];
  if (!by.includes(hand)) return refuse("not_yours_to_say");
  return from.includes(standing) ? ok(move) : refuse("letter_settled");
}

/** A letter says what somebody can do, never when or where they were born. */
export const decideBody = ({ subject, body }: Pick<LetterWords, "subject" | "body">) =>
  tellsIdentity(`${subject}\n${body}`) ? refuse("too_personal") : ok("printable");

/** The number of the next version of a letter, counted among those of its series. */
export const nextNumber = (letters: readonly Pick<LetterWords, "series" | "number">[], series: string) =>
  1 + Math.max(0, ...letters.filter((letter) => letter.series === series).map(({ number }) => number));

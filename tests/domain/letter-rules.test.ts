import { describe, expect, it } from "vitest";
import type { CvHand } from "../../lib/tracks/model/cv";
import { letterStandings } from "../../lib/tracks/model/letter";
import { decideLetter, letterMoves, letterStandingOf, letterTable, nextNumber } from "../../lib/tracks/rules/letter";

const hands: readonly CvHand[] = ["self", "coach"];

describe("a letter", () => {
  const open: Readonly<Record<(typeof letterMoves)[number], readonly string[]>> = {
    approve: ["draft self"],
    change: ["draft self", "draft coach", "approved self", "approved coach"],
    remove: ["draft self", "draft coach", "approved self", "approved coach"],
  };
  it.each(letterMoves)("%s: the whole table", (move) => {
    const cells = letterStandings.flatMap((standing) => hands.map((hand) => [standing, hand] as const));
    expect(cells.filter(([s, h]) => decideLetter(move, s, h).ok).map(([s, h]) => `${s} ${h}`)).toEqual(open[move]);
    expect(letterTable[move].from).not.toContain("removed");
  });

  it("counts its versions within its series", () => {
    const letters = [
      { series: "a", number: 1 },
      { series: "a", number: 2 },
      { series: "b", number: 7 },
    ];
    expect([nextNumber(letters, "a"), nextNumber(letters, "b"), nextNumber(letters, "c")]).toEqual([3, 8, 1]);
    expect(letterStandingOf({ approvedAt: new Date(0), removedAt: new Date(0) })).toBe("removed");
  });
});

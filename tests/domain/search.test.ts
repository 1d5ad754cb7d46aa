import { describe, expect, it } from "vitest";
import { contactTyped, projectLikeness } from "../../lib/tracks/rules/search";

describe("a number that somebody types", () => {
  it.each([
    ["0470 12 34 56", "+32470123456", "470123456"],
    ["+32 470/12.34.56", "+32470123456", "470123456"],
    ["0032470123456", "+32470123456", "470123456"],
    ["065 12 34 56", "+3265123456", "65123456"],
    ["3456", null, "3456"],
    ["000701", null, "000701"],
    ["345", null, null],
    ["Amal 12", null, null],
    ["A.B@Courrier.example", "a.b@courrier.example", null],
  ])("%s", (typed, whole, part) => {
    expect(contactTyped(typed)).toEqual({ whole, part });
  });
});

it("asks more of two words than of one, and whole words of a few letters", () => {
  expect(["massonerie", " macon", "aide famille", "mac"].map(projectLikeness)).toEqual([0.35, 0.35, 0.5, 1]);
});

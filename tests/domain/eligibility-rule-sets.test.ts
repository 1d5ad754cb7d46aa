import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedRuleSets, type RuleSet, type RuleSetCode } from "../../lib/eligibility/model";
import { decideRuleSets, ruleSetOn } from "../../lib/eligibility/rules/rule-sets";
import { addDays } from "../../lib/kernel/plain-date";
import { day, days, shipped } from "./eligibility-situations";

const set = (code: RuleSetCode, from: string | null, to: string | null, enabled = true): RuleSet => ({
  code,
  validFrom: from === null ? null : day(from),
  validTo: to === null ? null : day(to),
  enabled,
});
const refusal = (...list: RuleSet[]) => {
  const decided = decideRuleSets(list);
  return decided.ok ? "accepted" : decided.refusal;
};

describe("rule sets in force", () => {
  it("as shipped, stand; the draft is switched off", () => {
    expect(refusal(...shippedRuleSets)).toBe("accepted");
    expect(shippedRuleSets.find(({ code }) => code === "mire-2026-draft")?.enabled).toBe(false);
    expect(shipped.map(({ code }) => code)).toEqual(["mire-2004", "mire-2024"]);
  });
  it("join to the day: one day more overlaps, one day less leaves a gap", () => {
    expect(refusal(set("mire-2004", null, "2024-01-31"), set("mire-2024", "2024-02-01", null))).toBe("accepted");
    expect(refusal(set("mire-2004", null, "2024-02-01"), set("mire-2024", "2024-02-01", null))).toBe("overlap");
    expect(refusal(set("mire-2004", null, "2024-01-30"), set("mire-2024", "2024-02-01", null))).toBe("gap");
  });
  it("may not be open towards each other", () => {
    expect(refusal(set("mire-2004", null, null), set("mire-2024", "2024-02-01", null))).toBe("overlap");
    expect(refusal(set("mire-2004", null, "2024-01-31"), set("mire-2024", null, null))).toBe("overlap");
  });
  it("cover every day: open at both ends, and never none", () => {
    expect(refusal(set("mire-2024", "2024-02-01", null))).toBe("gap");
    expect(refusal(set("mire-2004", null, "2024-01-31"))).toBe("gap");
    expect(refusal(set("mire-2024", null, null, false))).toBe("gap");
    expect(refusal()).toBe("gap");
    expect(refusal(set("mire-2024", null, null))).toBe("accepted");
  });
  it("end after they start", () => {
    const [first, wrong, last] = [
      set("mire-2004", null, "2024-01-31"),
      set("mire-2024", "2024-02-01", "2023-01-01"),
      set("mire-2026-draft", "2024-02-01", null),
    ];
    expect(refusal(first, wrong, last)).toBe("ends_before_start");
  });
  it("make room for the draft the day it is switched on", () => {
    const three = [
      set("mire-2026-draft", "2027-01-01", null),
      set("mire-2024", "2024-02-01", "2026-12-31"),
      set("mire-2004", null, "2024-01-31"),
    ];
    const decided = decideRuleSets(three);
    if (!decided.ok) throw new Error(decided.refusal);
    expect(ruleSetOn(decided.value, day("2026-12-31")).code).toBe("mire-2024");
    expect(ruleSetOn(decided.value, day("2027-01-01")).code).toBe("mire-2026-draft");
  });
  it("give each day exactly the one whose dates hold it, whatever the order of the list", () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 4_000 }), days, (start, length, on) => {
        const second = addDays(start, length);
        const list: RuleSet[] = [
          { code: "mire-2024", validFrom: start, validTo: addDays(second, -1), enabled: true },
          { code: "mire-2026-draft", validFrom: second, validTo: null, enabled: true },
          { code: "mire-2004", validFrom: null, validTo: addDays(start, -1), enabled: true },
        ];
        const decided = decideRuleSets(list);
        if (!decided.ok) throw new Error(decided.refusal);
        expect(ruleSetOn(decided.value, on).code).toBe(on < start ? "mire-2004" : on < second ? "mire-2024" : "mire-2026-draft");
      }),
    ));
});

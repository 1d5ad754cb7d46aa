import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stays, type Situation, type Verdict } from "../../lib/eligibility/model";
import type { Check, CheckContent, ProvableCode } from "../../lib/eligibility/model/verified";
import { recompute, verifiedFile } from "../../lib/eligibility/rules/verified";
import { day, ruleSet } from "./eligibility-situations";

// What is missing is what keeps the file from being whole: the bar and the list never say two things.
const today = day("2031-03-10");
const rules = ruleSet("mire-2024");
const refugee: Situation = { on: today, stay: "stay_permit", highestDiploma: "none" };

const check = (content: CheckContent, expiresOn: string | null = null): Check => ({
  ...{ id: JSON.stringify(content), content, document: null, by: "Claire", at: new Date("2031-03-01T09:00:00Z") },
  expiresOn: expiresOn === null ? null : day(expiresOn),
});
const proof = (code: ProvableCode) => check({ what: "criterion", code, outcome: "met", proof: "seen", note: null });
const title = (until: string) => check({ what: "title", type: "b", mention: "limited" }, until);
const proofs = [proof("schooling_over"), proof("registered_at_forem"), proof("no_cess")];

type Asked = { checks?: readonly Check[]; status?: string; situation?: Situation | null; verdict?: Verdict };
const fileOf = ({
  checks = proofs,
  status = "towards_employment",
  situation = refugee,
  verdict = "likely_eligible",
}: Asked = {}) =>
  verifiedFile({ ruleSet: rules, status, decision: situation && { ruleSet: rules, situation, verdict }, checks, today });

describe("what is missing", () => {
  it("names the residence title: to note, then expired, its last day included", () => {
    expect(fileOf().missing.title).toBe("to_note");
    expect(fileOf({ checks: [...proofs, title("2031-03-09")] }).missing.title).toBe("expired");
    expect(fileOf({ checks: [...proofs, title("2031-03-10")] }).missing.title).toBe("none");
    expect(fileOf({ situation: { ...refugee, stay: "none" } }).missing.title).toBe("none");
  });

  it("names the decision: nothing to look at yet, then to take", () => {
    expect(fileOf({ situation: null, checks: [] }).missing.decision).toBe("to_look");
    expect(fileOf({ situation: { on: today, stay: "none" }, checks: [] }).missing).toMatchObject({
      decision: "to_look",
      oneOf: [],
    });
    const whole = [...proofs, title("2031-12-31")];
    expect(fileOf({ checks: whole, verdict: "to_check" }).missing).toEqual({
      base: [],
      oneOf: [],
      title: "none",
      decision: "to_take",
    });
    expect(fileOf({ checks: whole }).missing.decision).toBe("none");
    expect(fileOf({ checks: whole, verdict: "to_check", status: "reception" }).missing.decision).toBe("none");
  });

  it("is empty exactly when every item of the bar is done", () =>
    fc.assert(
      fc.property(
        fc.subarray([...proofs, title("2031-03-09"), title("2031-12-31")]),
        fc.constantFrom("reception", "commitment", "towards_employment"),
        fc.option(
          fc.record({
            on: fc.constant(today),
            stay: fc.constantFrom(...stays, null),
            highestDiploma: fc.constantFrom("none" as const, "cess" as const, null),
          }),
        ),
        fc.option(fc.constantFrom<Verdict>("likely_eligible", "to_regularise", "to_check", "not_eligible_today")),
        (checks, status, situation, verdict) => {
          const computed = situation && recompute({ ruleSet: rules, situation }).verdict;
          const { missing, completeness } = fileOf({ checks, status, situation, verdict: verdict ?? computed ?? "to_check" });
          const isEmpty =
            [...missing.base, ...missing.oneOf].length === 0 && missing.title === "none" && missing.decision === "none";
          expect(isEmpty).toBe(completeness.done === completeness.all);
        },
      ),
    ));
});

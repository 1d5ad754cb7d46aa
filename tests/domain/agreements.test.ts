import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, fromDayNumber, isBefore, type PlainDate } from "../../lib/kernel/plain-date";
import {
  agreementMoves,
  agreementStatuses,
  agreementSteps,
  methodsOf,
  parties,
  signatureMethods,
  signatureMoves,
  signatureStatuses,
  signatureSteps,
} from "../../lib/tracks/model/agreements";
import {
  capOf,
  decideAgreement,
  decideAsking,
  decideCommitment,
  decideSignature,
  isComplete,
  linkServes,
} from "../../lib/tracks/rules/agreements";
import { lastDayOf } from "../../lib/tracks/rules/clock";

const day = (text: string) => text as PlainDate;
const limits = { commitment_min_months: 6, commitment_max_months: 12, track_cap_months: 24 };
const begun = (startedOn: PlainDate) => ({ startedOn, suspensions: [] });
const days = fc.integer({ min: 18_000, max: 30_000 }).map(fromDayNumber);
const said = (from: PlainDate, until: PlainDate, startedOn = from) => {
  const decided = decideCommitment({ from, until }, begun(startedOn), limits, from);
  return decided.ok ? "ok" : decided.refusal;
};

describe("a commitment", () => {
  it("lasts at least 6 months and at most 12, to the day, at the ends of months and in leap years", () => {
    expect(said(day("2026-01-01"), day("2026-06-30"))).toBe("ok");
    expect(said(day("2026-01-01"), day("2026-06-29"))).toBe("commitment_too_short");
    expect(said(day("2026-01-01"), day("2026-12-31"))).toBe("ok");
    expect(said(day("2026-01-01"), day("2027-01-01"))).toBe("commitment_too_long");
    expect(said(day("2027-08-31"), day("2028-02-29"))).toBe("ok");
    expect(said(day("2027-08-31"), day("2028-02-28"))).toBe("commitment_too_short");
    expect(said(day("2028-02-29"), day("2028-08-28"))).toBe("ok");
    expect(said(day("2028-02-29"), day("2029-03-01"))).toBe("commitment_too_long");
  });

  it("never begins before the track, never ends beyond what the law allows", () => {
    expect(said(day("2026-01-01"), day("2026-06-30"), day("2026-01-02"))).toBe("before_track");
    expect(said(day("2027-08-01"), day("2028-01-31"), day("2026-01-01"))).toBe("beyond_legal_cap");
    expect(said(day("2027-07-01"), day("2027-12-31"), day("2026-01-01"))).toBe("ok");
  });

  it("for any first day: every end between the shortest and the longest fits, and nothing else does", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 420 }), (from, more) => {
        const [shortest, longest] = [lastDayOf(from, 6), lastDayOf(from, 12)];
        const until = addDays(from, more);
        const fits = !isBefore(until, shortest) && !isBefore(longest, until);
        expect(said(from, until) === "ok").toBe(fits);
      }),
    );
  });

  it("is judged by the limits of its day, whatever they are", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 11 }), fc.integer({ min: 12, max: 30 }), (from, min, max) => {
        const house = { commitment_min_months: min, commitment_max_months: max, track_cap_months: 60 };
        const fits = (until: PlainDate) => decideCommitment({ from, until }, begun(from), house, from).ok;
        expect([fits(lastDayOf(from, min)), fits(addDays(lastDayOf(from, min), -1))]).toEqual([true, false]);
        expect([fits(lastDayOf(from, max)), fits(addDays(lastDayOf(from, max), 1))]).toEqual([true, false]);
      }),
    );
  });

  it("may end as much later as the track was suspended, no more", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (startedOn, off) => {
        const from = addMonths(startedOn, 2);
        const track = { startedOn, suspensions: [{ from, to: addDays(from, off - 1) }] };
        const today = addMonths(startedOn, 8);
        expect(capOf(track, limits, today)).toBe(addDays(capOf(begun(startedOn), limits, today), off));
      }),
    );
  });
});

describe("the states of an agreement", () => {
  it.each(agreementSteps.flatMap((step) => agreementStatuses.map((status) => [step, status] as const)))(
    "%s from %s",
    (step, status) => {
      const allowed = { change: ["draft"], send: ["draft"], sign: ["out"], withdraw: ["draft", "out"] }[step];
      const decided = decideAgreement(step, status);
      expect(decided.ok).toBe(allowed.includes(status));
      if (decided.ok) expect(decided.value).toBe(agreementMoves[step].to);
    },
  );

  it("let nothing leave an end", () => {
    for (const step of agreementSteps)
      for (const end of ["signed", "withdrawn"] as const) expect(decideAgreement(step, end).ok).toBe(false);
  });
});

describe("the states of a signature", () => {
  const cells = signatureSteps.flatMap((step) =>
    parties.flatMap((party) =>
      signatureMethods.flatMap((method) =>
        signatureStatuses.flatMap((status) => agreementStatuses.map((agreement) => ({ step, party, method, status, agreement }))),
      ),
    ),
  );

  it(`are the table, in all ${String(cells.length)} cells`, () => {
    for (const { step, party, method, status, agreement } of cells) {
      const decided = decideSignature(step, { party, status }, method, agreement);
      const allowed = agreement === "out" && methodsOf[party].includes(method) && signatureMoves[step].from.includes(status);
      expect(decided.ok, JSON.stringify({ step, party, method, status, agreement })).toBe(allowed);
      if (decided.ok) expect(decided.value).toBe(signatureMoves[step].to);
    }
  });

  it("leave the Mire no way to a signature of the person but paper, and nobody a way back from one that was given", () => {
    expect(methodsOf.mire).toEqual(["account", "paper"]);
    expect(methodsOf.third).toEqual(["link", "paper"]);
    for (const step of signatureSteps) expect(signatureMoves[step].from).not.toContain("given");
  });

  it("make an agreement complete when all are given, and never when none is asked", () => {
    const given = { party: "person", status: "given" } as const;
    expect(isComplete([])).toBe(false);
    expect(isComplete([given, { party: "mire", status: "awaited" }])).toBe(false);
    expect(isComplete([given, { party: "mire", status: "given" }])).toBe(true);
  });
});

describe("asking again", () => {
  it("is once a minute and five times a day", () => {
    expect(decideAsking([]).ok).toBe(true);
    expect(decideAsking([59])).toEqual({ ok: false, refusal: "asked_too_soon" });
    expect(decideAsking([61, 100, 200, 300]).ok).toBe(true);
    expect(decideAsking([61, 100, 200, 300, 400])).toEqual({ ok: false, refusal: "asked_too_often" });
    expect(decideAsking([61, 100, 200, 300, 86_401]).ok).toBe(true);
  });

  it("makes a link serve anew; one that was never sent serves nothing", () => {
    const now = new Date("2026-11-28T12:00:00Z");
    expect(linkServes(null, 30, now)).toBe(false);
    expect(linkServes(new Date("2026-10-29T12:00:01Z"), 30, now)).toBe(true);
    expect(linkServes(new Date("2026-10-29T12:00:00Z"), 30, now)).toBe(false);
  });
});

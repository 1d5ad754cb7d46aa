import { describe, expect, it } from "vitest";
import { diplomas, type Situation } from "../../lib/eligibility/model";
import { day, nothingFits, outcome, period } from "./eligibility-situations";

// Each sentence of "Exact reading" (domain.md 2), a day on each side. `nothingFits` knows everything and meets nothing.
const with_ = (changes: Partial<Situation>): Situation => ({ ...nothingFits, ...changes });
const on = day;

describe("long_unemployment: 24 months within the 36 before", () => {
  const registered = (date: string, ...foremPeriods: Situation["foremPeriods"] & object) =>
    outcome("long_unemployment", with_({ on: on(date), foremPeriods }));

  it("is met by exactly the days from `on` minus 24 months to `on`", () => {
    expect(registered("2026-11-26", period("2024-11-26", "2026-11-25"))).toBe("met");
    expect(registered("2026-11-26", period("2024-11-27", "2026-11-25"))).toBe("unmet");
    expect(registered("2026-11-26", period("2024-11-26", "2026-11-24"))).toBe("unmet");
  });
  it("needs 731 days when a 29 February lies between", () => {
    expect(registered("2024-06-01", period("2022-06-01", "2024-05-31"))).toBe("met");
    expect(registered("2024-06-01", period("2021-06-01", "2023-05-31"))).toBe("unmet"); // 730 days, 731 needed
    expect(registered("2024-06-01", period("2021-06-01", "2023-06-01"))).toBe("met");
  });
  it("counts the first day of the window and not the day before", () => {
    expect(registered("2026-11-26", period("2023-11-26", "2025-11-24"))).toBe("met"); // 730 days, 730 needed
    expect(registered("2026-11-26", period("2023-11-26", "2025-11-23"))).toBe("unmet");
    expect(registered("2026-11-26", period("2023-11-25", "2025-11-23"))).toBe("unmet"); // 730 days, one before the window
  });
  it("does not count `on` itself", () => {
    expect(registered("2026-11-26", period("2024-11-27", "2026-11-26"))).toBe("unmet");
    expect(registered("2026-11-26", period("2024-11-27"))).toBe("unmet");
    expect(registered("2026-11-26", period("2024-11-26"))).toBe("met");
  });
  it("adds up several periods and counts overlaps once", () => {
    const halves = [period("2024-01-01", "2024-12-31"), period("2025-11-27", null)]; // 366 + 364 = 730
    expect(registered("2026-11-26", ...halves)).toBe("met");
    expect(registered("2026-11-26", ...halves.toReversed())).toBe("met");
    expect(registered("2026-11-26", halves[0]!, period("2025-11-28", null))).toBe("unmet");
    expect(registered("2026-11-26", halves[0]!, period("2025-11-28", null), period("2024-03-01", "2024-12-31"), halves[0]!)).toBe(
      "unmet",
    );
  });
  it("subtracts months to the last day of a shorter month: 24 months before 29 February 2028 is 28 February 2026", () => {
    expect(registered("2028-02-29", period("2026-02-28"))).toBe("met");
    expect(registered("2028-02-29", period("2026-03-01"))).toBe("unmet");
  });
  it("ignores periods that start on or after `on`, closed or open", () => {
    expect(registered("2026-11-26", period("2026-11-26", "2030-01-01"), period("2027-01-01"))).toBe("unmet");
    expect(outcome("long_unemployment", with_({ foremPeriods: [period("2026-11-26")] }))).toBe("unmet");
  });
  it("lets an open period run through a future `on`", () => expect(registered("2031-01-15", period("2029-01-15"))).toBe("met"));
  it("is unknown without the list, unmet with an empty one", () => {
    expect(outcome("long_unemployment", with_({ foremPeriods: null }))).toBe("unknown");
    expect(outcome("long_unemployment", with_({ foremPeriods: undefined }))).toBe("unknown");
    expect(outcome("long_unemployment", with_({ foremPeriods: [] }))).toBe("unmet");
  });
});

describe("long_inactivity: 36 months with neither work nor allowance", () => {
  const unemployment = (from: string, to: string | null = null) => ({ ...period(from, to), kind: "unemployment" as const });
  const inactive = (
    activityPeriods: Situation["activityPeriods"],
    allowancePeriods: Situation["allowancePeriods"],
    more: Partial<Situation> = {},
  ) => outcome("long_inactivity", with_({ activityPeriods, allowancePeriods, ...more }));

  it("is met when both lists are known and neither touches the window", () => {
    expect(inactive([], [])).toBe("met");
    expect(inactive([period("2010-01-01", "2023-11-25")], [unemployment("2015-01-01", "2023-11-25")])).toBe("met");
  });
  it("is unmet by one day of work, or of allowance, on the first day of the window", () => {
    expect(inactive([period("2010-01-01", "2023-11-26")], [])).toBe("unmet");
    expect(inactive([], [unemployment("2010-01-01", "2023-11-26")])).toBe("unmet");
  });
  it("is unmet by work on the last day before `on`, met when it starts on `on`", () => {
    expect(inactive([period("2026-11-25", "2026-11-25")], [])).toBe("unmet");
    expect(inactive([period("2026-11-26")], [])).toBe("met");
  });
  it("is unmet by one known period even if the other list is unknown", () => {
    expect(inactive([period("2025-01-01", "2025-01-01")], null)).toBe("unmet");
    expect(inactive(undefined, [unemployment("2025-01-01", "2025-01-01")])).toBe("unmet");
  });
  it("is unknown while one list is unknown and the other does not touch", () => {
    expect(inactive([], null)).toBe("unknown");
    expect(inactive(undefined, [])).toBe("unknown");
    expect(inactive(null, null)).toBe("unknown");
  });
  it("reads the lists only: `receives` changes nothing", () => expect(inactive([], [], { receives: ["ri"] })).toBe("met"));
  it("is not met by someone whose allowance has just ended, who may meet another", () => {
    const person = with_({
      activityPeriods: [],
      allowancePeriods: [unemployment("2024-07-01", "2026-06-30")],
      foremPeriods: [period("2024-07-01")],
    });
    expect(outcome("long_inactivity", person)).toBe("unmet");
    expect(outcome("long_unemployment", person)).toBe("met");
  });
  it.each(["unemployment", "ri", "asfe"] as const)("counts an allowance of kind %s", (kind) =>
    expect(inactive([], [{ ...period("2025-01-01", "2025-01-02"), kind }])).toBe("unmet"),
  );
});

describe("no_cess", () => {
  const cess = (highestDiploma: Situation["highestDiploma"], professionalSixthYearOnly: boolean | null = null) =>
    outcome("no_cess", with_({ highestDiploma, professionalSixthYearOnly }));

  it.each(["none", "ceb", "ce1d", "cesi"] as const)("%s is met", (diploma) => expect(cess(diploma)).toBe("met"));
  it.each(["cess", "higher"] as const)("%s is unmet", (diploma) => expect(cess(diploma)).toBe("unmet"));
  it("a foreign diploma without equivalence, or no answer, is unknown", () => {
    expect(cess("foreign_without_equivalence")).toBe("unknown");
    expect(cess(null)).toBe("unknown");
    expect(cess(undefined, false)).toBe("unknown");
  });
  it("only the 6th professional year counts with none, CEB, CE1D, CESI or no answer", () => {
    for (const diploma of ["none", "ceb", "ce1d", "cesi", null, undefined] as const) expect(cess(diploma, true)).toBe("met");
  });
  it("only the 6th professional year beside any other diploma is unknown", () => {
    for (const diploma of ["cess", "higher", "foreign_without_equivalence"] as const) expect(cess(diploma, true)).toBe("unknown");
  });
  it("an answer of false leaves the diploma to speak", () =>
    expect(diplomas.map((diploma) => cess(diploma, false))).toEqual(diplomas.map((diploma) => cess(diploma))));
});

describe("recognised_refugee_or_stay_permit", () => {
  const stay = (value: Situation["stay"]) => outcome("recognised_refugee_or_stay_permit", with_({ stay: value }));
  it.each(["recognised_refugee", "subsidiary_protection", "temporary_protection", "stay_permit", "appeal_pending"] as const)(
    "%s is met",
    (value) => expect(stay(value)).toBe("met"),
  );
  it("none is unmet; an asylum seeker still waiting, or no answer, is unknown", () => {
    expect([stay("none"), stay("asylum_seeker"), stay(null), stay(undefined)]).toEqual([
      "unmet",
      "unknown",
      "unknown",
      "unknown",
    ]);
  });
});

describe("ages and schooling", () => {
  const schooling = (birthDate: string | null, subject: boolean | null, date = "2026-11-26") =>
    outcome(
      "schooling_over",
      with_({
        on: on(date),
        birthDate: birthDate === null ? null : day(birthDate),
        subjectToCompulsorySchooling: subject,
        activityPeriods: [],
      }),
    );

  it("compulsory schooling is over from the 18th birthday, whatever the answer", () => {
    expect(schooling("2008-11-26", true)).toBe("met");
    expect(schooling("2008-11-27", true)).toBe("unmet");
    expect(schooling("2008-11-26", null)).toBe("met");
  });
  it("before it, the answer given counts, else unknown", () => {
    expect(schooling("2008-11-27", false)).toBe("met");
    expect(schooling("2008-11-27", null)).toBe("unknown");
  });
  it("without a birth date, the answer given counts, else unknown", () => {
    expect([schooling(null, true), schooling(null, false), schooling(null, null)]).toEqual(["unmet", "met", "unknown"]);
  });
  it("someone born on 29 February is 18 on 1 March", () => {
    expect(schooling("2008-02-29", null, "2026-02-28")).toBe("unknown");
    expect(schooling("2008-02-29", null, "2026-03-01")).toBe("met");
  });
  it("55 is reached on the birthday", () => {
    expect(outcome("aged_55_plus", with_({ birthDate: day("1971-11-26") }))).toBe("met");
    expect(outcome("aged_55_plus", with_({ birthDate: day("1971-11-27") }))).toBe("unmet");
    expect(outcome("aged_55_plus", with_({ birthDate: null }))).toBe("unknown");
  });
  it("someone born on 29 February 1972 is 55 on 1 March 2027", () => {
    expect(outcome("aged_55_plus", with_({ on: on("2027-02-28"), birthDate: day("1972-02-29") }))).toBe("unmet");
    expect(outcome("aged_55_plus", with_({ on: on("2027-03-01"), birthDate: day("1972-02-29") }))).toBe("met");
  });
});

describe("young_unqualified: three parts", () => {
  const young: Situation = with_({ birthDate: day("2001-11-27"), activityPeriods: [], highestDiploma: "cess" });
  const turned = (changes: Partial<Situation>) => outcome("young_unqualified", { ...young, ...changes });

  it("is met the day before 25, unmet on the birthday", () => {
    expect(turned({})).toBe("met");
    expect(turned({ birthDate: day("2001-11-26") })).toBe("unmet");
  });
  it("is unmet by work that touches the last 12 months", () => {
    expect(turned({ activityPeriods: [period("2020-01-01", "2025-11-25")] })).toBe("met");
    expect(turned({ activityPeriods: [period("2020-01-01", "2025-11-26")] })).toBe("unmet");
    expect(turned({ activityPeriods: [period("2026-11-25", null)] })).toBe("unmet");
    expect(turned({ activityPeriods: [period("2026-11-26", null)] })).toBe("met");
  });
  it("takes 12 months before 29 February to be 28 February", () => {
    const leap = { on: on("2028-02-29"), birthDate: day("2006-01-01") };
    expect(turned({ ...leap, activityPeriods: [period("2026-01-01", "2027-02-27")] })).toBe("met");
    expect(turned({ ...leap, activityPeriods: [period("2026-01-01", "2027-02-28")] })).toBe("unmet");
  });
  it("accepts every title up to the CESS, not above", () => {
    for (const highestDiploma of ["none", "ceb", "ce1d", "cesi", "cess"] as const) expect(turned({ highestDiploma })).toBe("met");
    expect(turned({ highestDiploma: "higher" })).toBe("unmet");
  });
  it("is unknown for a foreign diploma without equivalence or no answer, the 6th professional year included", () => {
    expect(turned({ highestDiploma: "foreign_without_equivalence" })).toBe("unknown");
    expect(turned({ highestDiploma: null })).toBe("unknown");
    expect(turned({ highestDiploma: null, professionalSixthYearOnly: true })).toBe("unknown");
  });
  it("is unknown when a part is, unless another is unmet", () => {
    expect(turned({ birthDate: null })).toBe("unknown");
    expect(turned({ activityPeriods: null })).toBe("unknown");
    expect(turned({ birthDate: null, highestDiploma: "higher" })).toBe("unmet");
    expect(turned({ activityPeriods: null, birthDate: day("1990-01-01") })).toBe("unmet");
  });
  it("is not touched by allowances", () =>
    expect(turned({ allowancePeriods: [{ ...period("2026-01-01"), kind: "unemployment" }] })).toBe("met"));
});

describe("social_integration_income", () => {
  const aid = (receives: Situation["receives"], ...allowancePeriods: Situation["allowancePeriods"] & object) =>
    outcome("social_integration_income", with_({ receives, allowancePeriods }));
  const ri = (from: string, to: string | null = null) => ({ ...period(from, to), kind: "ri" as const });

  it("reads `receives` when given", () => {
    expect([aid(["ri"]), aid(["asfe"]), aid(["ri", "asfe"]), aid([])]).toEqual(["met", "met", "met", "unmet"]);
    expect(aid([], ri("2026-01-01"))).toBe("unmet");
  });
  it("without it, an RI or ASFE period running on `on` makes it met", () => {
    expect(aid(null, ri("2026-11-25"))).toBe("met");
    expect(aid(undefined, ri("2026-01-01", "2026-11-26"))).toBe("met");
    expect(aid(null, { ...period("2026-01-01"), kind: "asfe" })).toBe("met");
  });
  it("else it is unknown, never unmet", () => {
    expect(aid(null, ri("2026-01-01", "2026-11-25"))).toBe("unknown");
    expect(aid(null, ri("2026-11-26"))).toBe("unknown"); // starts on `on`: ignored
    expect(aid(null, { ...period("2026-01-01"), kind: "unemployment" })).toBe("unknown");
    expect(aid(null)).toBe("unknown");
    expect(outcome("social_integration_income", with_({ receives: null, allowancePeriods: null }))).toBe("unknown");
  });
});

describe("answers of yes or no", () => {
  it.each([
    ["disability_agreement", "aviq"],
    ["sent_by_forem", "sentByForem"],
    ["registered_at_forem", "registeredAtForem"],
  ] as const)("%s follows %s", (code, name) => {
    expect([true, false, null, undefined].map((value) => outcome(code, with_({ [name]: value })))).toEqual([
      "met",
      "unmet",
      "unknown",
      "unknown",
    ]);
  });
  it("registration follows its own answer, never the periods", () =>
    expect(outcome("registered_at_forem", with_({ registeredAtForem: null, foremPeriods: [period("2020-01-01")] }))).toBe(
      "unknown",
    ));
});

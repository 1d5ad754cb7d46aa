/** Invented people. Each example of a body is sent to the real rules by a test, and must give the verdict beside it. */
export const requestExamples = {
  eligible: {
    summary: "24 months registered in two stretches, CESS",
    value: {
      on: "2026-11-26",
      birthDate: "1994-05-17",
      registeredAtForem: true,
      highestDiploma: "cess",
      foremPeriods: [
        { from: "2023-12-01", to: "2024-06-30" },
        { from: "2024-09-01", to: null },
      ],
    },
    verdict: "likely_eligible",
  },
  toRegularise: {
    summary: "No CESS, not yet registered at Forem",
    value: { on: "2026-11-26", birthDate: "2004-02-29", registeredAtForem: false, highestDiploma: "cesi" },
    verdict: "to_regularise",
  },
  toCheck: {
    summary: "A foreign diploma without equivalence",
    value: { on: "2026-11-26", birthDate: "1988-01-09", registeredAtForem: true, highestDiploma: "foreign_without_equivalence" },
    verdict: "to_check",
  },
  notToday: {
    summary: "Everything is known and nothing fits yet; the answer says what would change it",
    value: {
      on: "2026-11-26",
      birthDate: "1990-03-12",
      registeredAtForem: true,
      highestDiploma: "higher",
      professionalSixthYearOnly: false,
      foremPeriods: [{ from: "2026-02-01", to: null }],
      activityPeriods: [{ from: "2019-09-01", to: "2026-01-31" }],
      allowancePeriods: [{ from: "2026-02-01", to: null, kind: "unemployment" }],
      receives: [],
      stay: "none",
      aviq: false,
      sentByForem: false,
    },
    verdict: "not_eligible_today",
  },
} as const;

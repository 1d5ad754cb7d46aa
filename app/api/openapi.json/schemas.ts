import {
  allowanceKinds,
  baseCodes,
  cpasAids,
  criterionCodes,
  diplomas,
  ruleSetCodes,
  stays,
  verdicts,
} from "../../../lib/eligibility/model";
import { fieldCodes, MAX_PERIODS } from "../../../lib/eligibility/schema";

const day = { type: "string", format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
const maybe = (type: string, description: string) => ({ type: [type, "null"], description });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const periodProperties = {
  from: { ...day, description: "First day, included." },
  to: { type: ["string", "null"], format: "date", description: "Last day, included. Null or absent: still running." },
};

const listOf = (name: string, description: string) => ({
  description: `${description} Absent or null: unknown. Empty: none.`,
  oneOf: [{ type: "array", maxItems: MAX_PERIODS, items: ref(name) }, { type: "null" }],
});

const situationProperties = {
  on: { ...day, description: "The day the accompaniment would start: the rules in force on that day apply." },
  birthDate: { type: ["string", "null"], format: "date", description: "On or before `on`." },
  subjectToCompulsorySchooling: maybe("boolean", "Read before the 18th birthday only; not needed after it."),
  registeredAtForem: maybe("boolean", "Registered as a job seeker (DEI) on that day."),
  highestDiploma: { enum: [...diplomas, null] },
  professionalSixthYearOnly: maybe("boolean", "The 6th professional year gives no CESS; it comes with the 7th."),
  foremPeriods: listOf("Period", "Registrations as a job seeker (DEI)."),
  activityPeriods: listOf("Period", "Any work."),
  allowancePeriods: listOf("AllowancePeriod", "Unemployment allowance, RI or equivalent aid."),
  receives: {
    description:
      "Paid by a CPAS on that day. Absent or null: an RI or ASFE period running on `on` counts; else unknown. Empty: neither.",
    oneOf: [{ type: "array", items: { enum: cpasAids } }, { type: "null" }],
  },
  stay: { enum: [...stays, null], description: "`none`: none, or none needed (Belgian)." },
  aviq: maybe("boolean", "Agreement or referral of the AViQ."),
  sentByForem: maybe("boolean", "Addressed by Forem."),
};

const criterion = (codes: readonly string[]) => ({
  type: "object",
  required: ["code", "outcome", "reason", "reasonCode", "source", "validFrom", "evidence"],
  properties: {
    code: { enum: codes },
    outcome: { enum: ["met", "unmet", "unknown"] },
    reason: { type: "string", description: "Why, in the language asked." },
    reasonCode: { type: "string", description: "Why, the same in every language." },
    source: { type: "string", description: "The text of law, in the language asked." },
    validFrom: {
      type: ["string", "null"],
      format: "date",
      description: "First day of the rule set; for `mire-2004`, which has no first day, the day of its decree.",
    },
    evidence: { type: "array", items: { type: "string" }, description: "Papers that usually prove it, in the language asked." },
  },
});

const fieldDescription =
  "Where: `foremPeriods[0].to`. Names are joined by dots, places in a list count from 0. Empty: the whole body.";

export const schemas = {
  Period: { type: "object", additionalProperties: false, required: ["from"], properties: periodProperties },
  AllowancePeriod: {
    type: "object",
    additionalProperties: false,
    required: ["from", "kind"],
    properties: { ...periodProperties, kind: { enum: allowanceKinds } },
  },
  Situation: {
    type: "object",
    additionalProperties: false,
    required: ["on"],
    description: "All optional but `on`. A missing or null fact is unknown, and what is unknown never refuses anyone.",
    properties: situationProperties,
  },
  Criterion: criterion(criterionCodes),
  BaseCondition: criterion(baseCodes),
  NextStep: {
    type: "object",
    required: ["code", "text"],
    properties: { code: { type: "string" }, text: { type: "string", description: "In the language asked." } },
  },
  Assessment: {
    type: "object",
    required: ["verdict", "ruleSet", "on", "criteria", "base", "next"],
    properties: {
      verdict: { enum: verdicts },
      ruleSet: { enum: ruleSetCodes },
      on: day,
      criteria: { type: "array", items: ref("Criterion"), description: "One is enough." },
      base: { type: "array", items: ref("BaseCondition"), description: "Both are needed." },
      next: { type: "array", minItems: 1, items: ref("NextStep"), description: "Never empty." },
    },
  },
  Problem: {
    type: "object",
    required: ["type", "title", "status", "code", "errors"],
    properties: {
      type: { const: "about:blank" },
      title: { type: "string", description: "In the language asked." },
      status: { type: "integer" },
      code: { enum: ["invalid_body", "invalid_json", "wrong_content_type", "too_large"] },
      errors: {
        type: "array",
        items: {
          type: "object",
          required: ["field", "code"],
          properties: { field: { type: "string", description: fieldDescription }, code: { enum: fieldCodes } },
        },
      },
    },
  },
};

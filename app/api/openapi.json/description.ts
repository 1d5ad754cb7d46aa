import { locales } from "../../../lib/i18n/locale";
import { MAX_BODY } from "../eligibility/body";
import { requestExamples } from "./examples";
import { schemas } from "./schemas";

const problem = (description: string, example: object) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" }, example } },
});

const contentLanguage = { "Content-Language": { schema: { type: "string" }, description: "The language of the sentences." } };

const examples = Object.fromEntries(
  Object.entries(requestExamples).map(([name, { summary, value, verdict }]) => [
    name,
    { summary, description: `Answer: ${verdict}.`, value },
  ]),
);

const answerExample = {
  verdict: "to_regularise",
  ruleSet: "mire-2024",
  on: "2026-11-26",
  criteria: [
    {
      code: "no_cess",
      outcome: "met",
      reason: "Vous n’avez pas le CESS.",
      reasonCode: "diploma_below_cess",
      source: "décret wallon du 13 décembre 2023, n° 1 (numac 2024000783) et arrêté du 6 juin 2024 (numac 2024009164)",
      validFrom: "2024-02-01",
      evidence: ["Votre déclaration", "Votre dernier diplôme ou certificat"],
    },
  ],
  base: [
    {
      code: "registered_at_forem",
      outcome: "unmet",
      reason: "Vous n’avez pas encore d’inscription au Forem.",
      reasonCode: "not_registered",
      source: "décret wallon du 13 décembre 2023 (numac 2024000783) et arrêté du 6 juin 2024 (numac 2024009164)",
      validFrom: "2024-02-01",
      evidence: ["Votre preuve d’inscription au Forem"],
    },
  ],
  next: [{ code: "come_without_appointment", text: "Vous pouvez toujours venir sans rendez-vous." }],
};

const refused = (code: string, status: number, title: string, errors: readonly object[] = []) => ({
  type: "about:blank",
  title,
  status,
  code,
  errors,
});

const eligibility = {
  operationId: "assessEligibility",
  summary: "Is this person likely to be eligible, and why?",
  description:
    "Applies the rule set in force on the day `on`. Nothing is stored, no cookie is read, any site may call it. " +
    "The verdict is an indication: a coach of the Mire verifies each criterion, and everyone may come without appointment.",
  parameters: [
    {
      name: "Accept-Language",
      in: "header",
      required: false,
      schema: { type: "string", default: "fr" },
      description: `Language of the sentences: ${locales.join(", ")}. Codes are the same in all of them.`,
    },
  ],
  requestBody: {
    required: true,
    description: `At most ${MAX_BODY} bytes.`,
    content: { "application/json": { schema: { $ref: "#/components/schemas/Situation" }, examples } },
  },
  responses: {
    "200": {
      description: "The verdict, each criterion with its reason, and what to do next.",
      headers: contentLanguage,
      content: { "application/json": { schema: { $ref: "#/components/schemas/Assessment" }, example: answerExample } },
    },
    "400": problem(
      "The body is not JSON, or some fields are wrong (RFC 9457).",
      refused("invalid_body", 400, "La demande n’est pas correcte. Les champs à corriger sont dans « errors ».", [
        { field: "foremPeriods[0].to", code: "to_before_from" },
        { field: "age", code: "unknown_property" },
      ]),
    ),
    "413": problem("The body is too long.", refused("too_large", 413, "La demande est trop longue.")),
    "415": problem(
      "The body is not announced as application/json.",
      refused("wrong_content_type", 415, "Le corps de la demande doit être du JSON (application/json)."),
    ),
    "429": { description: "Too many requests from this address; see Retry-After." },
  },
};

export const description = {
  openapi: "3.1.1",
  info: {
    title: "Mire: eligibility",
    version: "1.0.0",
    description: "The door through which partners’ sites ask whether a person may join a Mission régionale pour l’emploi (Mire).",
  },
  servers: [{ url: "/" }],
  paths: { "/api/eligibility": { post: eligibility } },
  components: { schemas },
};

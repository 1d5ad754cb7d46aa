import type { Assessment, Criterion, RuleSetsInForce, Situation } from "../../../lib/eligibility/model";
import { assess } from "../../../lib/eligibility/rules/assess";
import { factsFromPeriods } from "../../../lib/eligibility/rules/facts-from-periods";
import { ruleSetOn } from "../../../lib/eligibility/rules/rule-sets";
import { parseSituation, type FieldError } from "../../../lib/eligibility/schema";
import { words } from "../../../lib/i18n/text";
import { speakCriterion, speakNext } from "../../../lib/i18n/eligibility/sentences";
import type { Locale } from "../../../lib/i18n/locale";
import { readBody } from "./body";
import { languageOf, localeAsked } from "./language";

/** Open to any site, and never with cookies (ruling 14). */
export const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "POST, OPTIONS",
  "access-control-allow-headers": "content-type, accept-language",
  "access-control-expose-headers": "content-language",
  "access-control-max-age": "86400",
};

const spoken = (locale: Locale, type: string) => ({
  ...cors,
  "content-type": type,
  "content-language": languageOf(locale),
  "cache-control": "no-store",
  vary: "Accept-Language",
});

type Problem = "invalid_body" | "invalid_json" | "wrong_content_type" | "too_large";

const statusOf: Readonly<Record<Problem, number>> = {
  invalid_body: 400,
  invalid_json: 400,
  wrong_content_type: 415,
  too_large: 413,
};

/** RFC 9457. `errors` says which field and why, in codes; `title` says it in words. */
const refusal = (locale: Locale, problem: Problem, errors: readonly FieldError[] = []) => {
  const status = statusOf[problem];
  const body = { type: "about:blank", title: words(locale, "eligibility").api[problem], status, code: problem, errors };
  return new Response(JSON.stringify(body), { status, headers: spoken(locale, "application/problem+json") });
};

const criterionView = (locale: Locale, criterion: Criterion) => {
  const { reason, source, evidence } = speakCriterion(locale, criterion);
  const { code, outcome, provenance } = criterion;
  return { code, outcome, reason, reasonCode: criterion.reason.code, source, validFrom: provenance.validFrom, evidence };
};

/** The shape that partners rely on (product.md 1): sentences in the language asked, codes always. */
const view = (locale: Locale, { on }: Situation, { verdict, ruleSet, criteria, base, next }: Assessment) => ({
  verdict,
  ruleSet,
  on,
  criteria: criteria.map((criterion) => criterionView(locale, criterion)),
  base: base.map((criterion) => criterionView(locale, criterion)),
  next: next.map((step) => ({ code: step.code, text: speakNext(locale, step) })),
});

/** Reads, decides, says; keeps nothing. Rule sets are asked for only once the body is known to be good. */
export const answerEligibility = async (request: Request, findRuleSets: () => Promise<RuleSetsInForce>): Promise<Response> => {
  const locale = localeAsked(request.headers.get("accept-language"));
  const body = await readBody(request);
  if (body.status === "invalid_json") return refusal(locale, "invalid_json", [{ field: "", code: "invalid_json" }]);
  if (body.status !== "read") return refusal(locale, body.status);
  const parsed = parseSituation(body.json);
  if (!parsed.ok) return refusal(locale, "invalid_body", parsed.errors);
  const ruleSet = ruleSetOn(await findRuleSets(), parsed.value.on);
  const answer = view(locale, parsed.value, assess(ruleSet, factsFromPeriods(parsed.value)));
  return new Response(JSON.stringify(answer), { headers: spoken(locale, "application/json") });
};

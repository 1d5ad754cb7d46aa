import { z } from "zod";
import type { PlainDate } from "../kernel/plain-date";
import { anyone } from "../platform/policy";
import { query } from "../platform/query";
import { ruleSetCodes, shippedRuleSets, type RuleSet, type RuleSetCode, type RuleSetsInForce } from "./model";
import { decideRuleSets } from "./rules/rule-sets";

type Row = { readonly code: string; readonly validFrom: PlainDate | null; readonly validTo: PlainDate | null; readonly enabled: boolean };

const isRuleSetCode = (code: string): code is RuleSetCode => ruleSetCodes.some((known) => known === code);

const known = (rows: readonly Row[]): readonly RuleSet[] => rows.flatMap(({ code, ...dates }) => (isRuleSetCode(code) ? [{ code, ...dates }] : []));

/** The rule sets of the Mire, in order; the shipped ones until it has its own. Saving checks them, so a refusal here is a bug. */
export const ruleSets = query({
  name: "eligibility.ruleSets",
  input: z.strictObject({}),
  policy: anyone,
  keepFor: 5_000,
  fetch: async ({ db }): Promise<RuleSetsInForce> => {
    const rows = await db.sql<Row>`select code, valid_from as "validFrom", valid_to as "validTo", enabled from rule_set`;
    const decided = decideRuleSets(rows.length > 0 ? known(rows) : shippedRuleSets);
    if (!decided.ok) throw new Error(`the rule sets of this Mire cannot be in force together: ${decided.refusal}`);
    return decided.value;
  },
});

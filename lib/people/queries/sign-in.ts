import { anyone } from "../../platform/policy";
import { query } from "../../platform/query";
import { bound } from "../commands/codes";
import type { ContactKind } from "../model";
import { codeRules } from "../rules/limits";
import { codeStepInput } from "../schema";

export type CodeStep = { readonly kind: ContactKind; readonly contact: string; readonly until: Date; readonly again: Date };

/** The code that this browser waits for: what was typed here, never whether anybody is known there. */
export const codeStep = query({
  name: "people.code_step",
  input: codeStepInput,
  policy: anyone,
  fetch: async ({ db, input }): Promise<CodeStep | null> => {
    if (!input.browser) return null;
    const [row] = await db.sql<CodeStep>`
      select kind, contact, expires_at as until, created_at + ${codeRules.resendSeconds}::int * interval '1 second' as again from sign_in_code
      where browser_hash = ${bound(input.browser, "sign_in")} and purpose = 'sign_in' and created_at > now() - interval '1 hour' order by created_at desc limit 1`;
    return row ?? null;
  },
});

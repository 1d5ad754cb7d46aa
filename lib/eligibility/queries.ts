import { z } from "zod";
import { anyone } from "../platform/policy";
import { query } from "../platform/query";
import { ruleSetsIn } from "./facts";

/** The rule sets in force in this Mire, for screening and for the machines' door. */
export const ruleSets = query({
  name: "eligibility.ruleSets",
  input: z.strictObject({}),
  policy: anyone,
  keepFor: 5_000,
  fetch: ({ db }) => ruleSetsIn(db),
});

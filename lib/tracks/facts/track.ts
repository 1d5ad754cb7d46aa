import type { Db } from "../../platform/db";
import type { Track } from "../model/life";

/** The open track of a person, or their last one; held, so that whoever changes it comes one after the other. */
export const holdTrack = (db: Db, person: string) => trackOf(db, person, "held");

/** Their open track, else the last closed one; null when there is none, or when the walls hide it. */
export async function trackOf(db: Db, person: string, how?: "held"): Promise<Track | null> {
  const [row] =
    how === "held"
      ? await db.sql<Track>`
        select id, person_id as person, status, resumes_to as "resumesTo", rule_set as "ruleSet", headline, started_on as "startedOn", commitment_from as "commitmentFrom",
          commitment_until as "commitmentUntil", employed_on as "employedOn", closed_on as "closedOn", closing_reason as "closingReason", version
        from track where person_id = ${person}::uuid order by (status <> 'closed') desc, started_on desc, created_at desc limit 1 for update`
      : await db.sql<Track>`
        select id, person_id as person, status, resumes_to as "resumesTo", rule_set as "ruleSet", headline, started_on as "startedOn", commitment_from as "commitmentFrom",
          commitment_until as "commitmentUntil", employed_on as "employedOn", closed_on as "closedOn", closing_reason as "closingReason", version
        from track where person_id = ${person}::uuid order by (status <> 'closed') desc, started_on desc, created_at desc limit 1`;
  return row ?? null;
}

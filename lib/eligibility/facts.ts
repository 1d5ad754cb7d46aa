import type { PlainDate } from "../kernel/plain-date";
import { brusselsDay } from "../kernel/zoned";
import { personKeyOf } from "../people/facts";
import { seal, unseal } from "../platform/crypto";
import type { Db } from "../platform/db";
import {
  ruleSetCodes,
  shippedRuleSets,
  type Answers,
  type RuleSet,
  type RuleSetCode,
  type RuleSetsInForce,
  type Verdict,
} from "./model";
import { screen } from "./rules/assess";
import { decideRuleSets, ruleSetOn } from "./rules/rule-sets";
import { parseAnswers } from "./schema";

/** What somebody agreed to show: the five answers and what the rules in force that day said of them. */
export type Shared = { readonly answers: Answers; readonly ruleSet: RuleSetCode; readonly verdict: Verdict };

type Row = Omit<RuleSet, "code"> & { readonly code: string };
const isRuleSetCode = (code: string): code is RuleSetCode => ruleSetCodes.some((known) => known === code);
const known = (rows: readonly Row[]): readonly RuleSet[] =>
  rows.flatMap(({ code, ...dates }) => (isRuleSetCode(code) ? [{ code, ...dates }] : []));

/** The rule sets of the Mire, in order; the shipped ones until it has its own. Saving checks them, so a refusal here is a bug. */
export async function ruleSetsIn(db: Db): Promise<RuleSetsInForce> {
  const rows = await db.sql<Row>`select code, valid_from as "validFrom", valid_to as "validTo", enabled from rule_set`;
  const decided = decideRuleSets(rows.length > 0 ? known(rows) : shippedRuleSets);
  if (!decided.ok) throw new Error(`the rule sets of this Mire cannot be in force together: ${decided.refusal}`);
  return decided.value;
}

/** The rule set in force on a day: a track keeps the one of its first day. */
export const ruleSetFor = async (db: Db, on: PlainDate): Promise<RuleSet> => ruleSetOn(await ruleSetsIn(db), on);

/** The answers judged under the rules in force at that moment; null when they are not answers. */
export async function judged(db: Db, raw: unknown, now: Date): Promise<Shared | null> {
  const parsed = parseAnswers(raw);
  if (!parsed.ok) return null;
  const { ruleSet, verdict } = screen(ruleSetOn(await ruleSetsIn(db), brusselsDay(now)), parsed.value);
  return { answers: parsed.value, ruleSet, verdict };
}

const place = (booking: string) => `shared_answers|sealed|${booking}`;

/** Kept with a booking, sealed with the person's own key; in the transaction of the booking, or not at all. */
export async function keepShared(db: Db, { answers, ruleSet, verdict }: Shared, person: string, booking: string) {
  const sealed = seal(JSON.stringify(answers), place(booking), await personKeyOf(db, person));
  await db.sql`
    insert into shared_answers (person_id, booking_id, rule_set, verdict, sealed)
    values (${person}::uuid, ${booking}::uuid, ${ruleSet}, ${verdict}, ${sealed})`;
}

/** What somebody shared with a booking; null when nothing, or when the person's key was destroyed. */
export async function sharedWith(db: Db, booking: string): Promise<Shared | null> {
  const [row] = await db.sql<{ person: string; ruleSet: RuleSetCode; verdict: Verdict; sealed: string }>`
    select person_id as person, rule_set as "ruleSet", verdict, sealed from shared_answers where booking_id = ${booking}::uuid order by shared_at desc limit 1`;
  const plain = row && unseal(row.sealed, place(booking), await personKeyOf(db, row.person));
  return row && plain
    ? { answers: JSON.parse(plain.toString("utf8")) as Answers, ruleSet: row.ruleSet, verdict: row.verdict }
    : null;
}

import { openFor, openKeyOf, personKeyOf, sealFor } from "../../people/facts";
import type { Db } from "../../platform/db";
import type { PlainDate } from "../../kernel/plain-date";
import { ruleSetCodes, shippedRuleSets, type RuleSet, type RuleSetCode, type Verdict } from "../model";
import type { Check, CheckContent, Decision, DecisionGround, TrackStart } from "../model/verified";

const checkPlace = (id: string) => `criterion_check|sealed|${id}`;
const decisionPlace = (id: string) => `eligibility_decision|sealed|${id}`;

/** The open track of a person, else their last one: its first day and the rule set it keeps. Null without one, or behind the walls. */
export async function trackStart(db: Db, person: string): Promise<TrackStart | null> {
  const [row] = await db.sql<TrackStart>`
    select id as track, started_on as "startedOn", rule_set as "ruleSet", status from track where person_id = ${person}::uuid
    order by (status <> 'closed') desc, started_on desc, created_at desc limit 1`;
  return row ?? null;
}

/** A rule set by its name, in force or not any more; null when this portal does not know it. */
export async function ruleSetCalled(db: Db, code: string): Promise<RuleSet | null> {
  const known: RuleSetCode | undefined = ruleSetCodes.find((each) => each === code);
  if (!known) return null;
  const [row] = await db.sql<Omit<RuleSet, "code">>`
    select valid_from as "validFrom", valid_to as "validTo", enabled from rule_set where code = ${known}`;
  return row ? { code: known, ...row } : (shippedRuleSets.find((each) => each.code === known) ?? null);
}

/** Whoever decides or notes something about one person's eligibility comes one after the other. */
export const inTurn = (db: Db, person: string) => db.sql`select pg_advisory_xact_lock(hashtextextended(${person}, 3))`;

type CheckRow = { id: string; sealed: string; document: string | null; expiresOn: PlainDate | null; by: string; at: Date };

/** What was noted on this track and still stands, newest first. */
export async function checksOf(db: Db, person: string, track: string): Promise<readonly Check[]> {
  const rows = await db.sql<CheckRow>`
    select c.id, c.sealed, c.document_id as document, c.expires_on as "expiresOn", p.first_name as by, c.checked_at as at
    from criterion_check c join membership m on m.mission_id = c.mission_id and m.id = c.checked_by join person p on p.mission_id = m.mission_id and p.id = m.person_id
    where c.person_id = ${person}::uuid and c.track_id = ${track}::uuid and c.superseded_at is null order by c.checked_at desc, c.id desc limit 200`;
  const key = rows.length > 0 ? await openKeyOf(db, person) : null;
  return rows.flatMap(({ sealed, ...row }) => {
    const content = openFor(key, checkPlace(row.id), sealed) as CheckContent | null;
    return content ? [{ ...row, content }] : [];
  });
}

type NewCheck = {
  readonly person: string;
  readonly track: string;
  readonly content: CheckContent;
  readonly document: string | null;
  readonly expiresOn: PlainDate | null;
  readonly by: string;
  readonly at: Date;
  /** What it takes the place of. */
  readonly instead: readonly string[];
};

/** Notes something about a criterion or a title; what it replaces stays, as past. */
export async function keepCheck(
  db: Db,
  { person, track, content, document, expiresOn, by, at, instead }: NewCheck,
): Promise<string> {
  await db.sql`update criterion_check set superseded_at = ${at}::timestamptz where id = any(${instead}::uuid[])`;
  const id = crypto.randomUUID();
  const sealed = sealFor(await personKeyOf(db, person), checkPlace(id), content);
  await db.sql`
    insert into criterion_check (id, person_id, track_id, sealed, document_id, expires_on, checked_by, checked_at)
    values (${id}::uuid, ${person}::uuid, ${track}::uuid, ${sealed}, ${document}::uuid, ${expiresOn}::date, ${by}::uuid, ${at}::timestamptz)`;
  return id;
}

type DecisionRow = { id: string; verdict: Verdict; sealed: string; by: string; at: Date };

/** The decisions of this track, newest first, each with all it was made of. */
export async function decisionsOf(db: Db, person: string, track: string): Promise<readonly Decision[]> {
  const rows = await db.sql<DecisionRow>`
    select d.id, d.verdict, d.sealed, p.first_name as by, d.decided_at as at
    from eligibility_decision d join membership m on m.mission_id = d.mission_id and m.id = d.decided_by join person p on p.mission_id = m.mission_id and p.id = m.person_id
    where d.person_id = ${person}::uuid and d.track_id = ${track}::uuid order by d.decided_at desc, d.id desc limit 50`;
  const key = rows.length > 0 ? await openKeyOf(db, person) : null;
  return rows.flatMap(({ sealed, ...row }) => {
    const ground = openFor(key, decisionPlace(row.id), sealed) as DecisionGround | null;
    return ground ? [{ ...row, ...ground }] : [];
  });
}

type NewDecision = DecisionGround & {
  readonly person: string;
  readonly track: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly at: Date;
};

/** Keeps a decision: its verdict and day as they are, all that it was made of sealed with the person's own key. */
export async function keepDecision(db: Db, { person, track, verdict, by, at, ...ground }: NewDecision): Promise<string> {
  const id = crypto.randomUUID();
  const sealed = sealFor(await personKeyOf(db, person), decisionPlace(id), ground satisfies DecisionGround);
  await db.sql`
    insert into eligibility_decision (id, person_id, track_id, rule_set, on_date, verdict, sealed, decided_by, decided_at)
    values (${id}::uuid, ${person}::uuid, ${track}::uuid, ${ground.ruleSet.code}, ${ground.situation.on}::date, ${verdict}, ${sealed}, ${by}::uuid, ${at}::timestamptz)`;
  return id;
}

import { storeDocument, type ToStore } from "../../documents/facts";
import type { PlainDate } from "../../kernel/plain-date";
import { addDays } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import { isMember, type Actor } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { theSystem } from "../../platform/policy";
import { concernOf, themselfOrCoach } from "../../platform/reach";
import { daysToWarnOf, keepRight } from "../facts/rights";
import { mostRights, warningStages } from "../model/rights";
import { isTimeToWarn, stageDue } from "../rules/rights";
import { addRightInput, correctRightInput, oneRightInput } from "../schema/rights";
import { nothing } from "../schema/verified";

const inTurn = (db: Db, person: string) => db.sql`select pg_advisory_xact_lock(hashtextextended(${person}, 9))`;

async function held(db: Db, person: string, right: string) {
  const [row] = await db.sql<{ id: string; document: string | null }>`
    select id, document_id as document from right_date where id = ${right}::uuid and person_id = ${person}::uuid and removed_at is null for update`;
  return row ?? null;
}

/** A day that a letter gives, with who wrote it, and a photo of the letter if there is one. Never computed. */
export const addRight = command({
  name: "rights.add",
  input: addRightInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: themselfOrCoach,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const { on, kind, source, letterOn, note, file, name } = input;
    await inTurn(db, person);
    const [count] = await db.sql<{ count: number }>`
      select count(*)::int as count from right_date where person_id = ${person}::uuid and removed_at is null`;
    if ((count?.count ?? 0) >= mostRights) return refuse("too_many_dates");
    const letter = file ? await keptLetter(db, actor, { person, file, name, expiresOn: on, at: now }) : ok(null);
    if (!letter.ok) return letter;
    const by = actor.membershipId;
    const right = await keepRight(db, { person, on, kind, source, letterOn, note, document: letter.value, by });
    return ok({ value: { person, right }, events: [{ type: "rights.added", subject: person, data: { right } }] });
  },
});

type Letter = Pick<ToStore, "person" | "file" | "name" | "expiresOn" | "at">;

const keptLetter = (db: Db, actor: Actor & { membershipId: string }, letter: Letter) =>
  storeDocument(db, {
    ...letter,
    kind: "letter_of_rights",
    uploadedBy: actor.membershipId,
    uploadedAs: isMember(actor, "seeker") ? "person" : "coach",
    checkState: "awaited",
  });

const loadHeld = async ({ db, actor, input }: { db: Db; actor: Actor; input: { person: string; right: string } }) => {
  const concern = await concernOf(db, actor, input.person);
  const row = concern && (await held(db, concern.person, input.right));
  return row && { ...concern, row };
};

const takeAway = (db: Db, right: string, now: Date) =>
  db.sql`update right_date set removed_at = ${now}::timestamptz where id = ${right}::uuid`;

/** A new date takes the place of the one that was wrong, which stays in the history with its photo. */
export const correctRight = command({
  name: "rights.correct",
  input: correctRightInput,
  load: loadHeld,
  policy: themselfOrCoach,
  run: async ({ db, actor, now, input, subject: { person, row } }) => {
    const { on, kind, source, letterOn, note } = input;
    await takeAway(db, row.id, now);
    const by = actor.membershipId;
    const right = await keepRight(db, { person, on, kind, source, letterOn, note, document: row.document, by });
    return ok({
      value: { person, right },
      events: [{ type: "rights.corrected", subject: person, data: { right, from: row.id } }],
    });
  },
});

export const removeRight = command({
  name: "rights.remove",
  input: oneRightInput,
  load: loadHeld,
  policy: themselfOrCoach,
  run: async ({ db, now, subject: { person, row } }) => {
    await takeAway(db, row.id, now);
    return ok({ value: { person }, events: [{ type: "rights.removed", subject: person, data: { right: row.id } }] });
  },
});

/** Thirty days before, then fourteen: each person once per date and stage, by day. */
export const warnOfDates = command({
  name: "rights.warn",
  input: nothing,
  load: async ({ db, now }) => {
    const today = brusselsDay(now);
    return { today, days: isTimeToWarn(now) ? await daysToWarnOf(db, today, addDays(today, warningStages[0])) : [] };
  },
  policy: theSystem,
  run: async ({ db, subject: { today, days } }) => {
    const due = days.map((each) => ({ ...each, stage: stageDue(each.on, today) }));
    const said = await db.sql<{ person: string; on: PlainDate; stage: number }>`
      select subject as person, data ->> 'on' as "on", (data ->> 'stage')::int as stage from event
      where type = 'rights.deadline_near' and subject = any(${due.map(({ person }) => person)}::text[])`;
    const known = new Set(said.map(({ person, on, stage }) => `${person}|${on}|${stage}`));
    const fresh = due.filter(({ person, on, stage }) => stage !== null && !known.has(`${person}|${on}|${stage}`));
    const [first, ...rest] = fresh.map(({ person, on, stage }): DomainEvent => ({
      type: "rights.deadline_near",
      subject: person,
      data: { on, stage },
    }));
    return first ? ok({ value: { warned: fresh.length }, events: [first, ...rest] }) : refuse("nothing_to_do");
  },
});

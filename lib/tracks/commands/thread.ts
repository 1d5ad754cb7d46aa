import { z } from "zod";
import { ok, refuse } from "../../kernel/result";
import { personKeyOf, sealFor } from "../../people/facts";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { theSystem } from "../../platform/policy";
import { concernOf, themselfAlone, whoAccompanies } from "../../platform/reach";
import { announcingOf, inTurnForThreads, writeFromCoach } from "../facts/thread";
import { messagePlace } from "../model/thread";
import { decideWriting, threadRules } from "../rules/thread";
import { coachMessageInput, ownMessageInput } from "../schema/thread";

/** The person writes to whoever accompanies them: their coach, or who covers. */
export const writeToCoach = command({
  name: "thread.write_to_coach",
  input: ownMessageInput,
  load: ({ db, actor }) => (actor.kind === "member" ? concernOf(db, actor, actor.personId) : Promise.resolve(null)),
  policy: themselfAlone,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    await inTurnForThreads(db, [person]);
    const decided = decideWriting(await standingOf(db, person));
    if (!decided.ok) return decided;
    const message = crypto.randomUUID();
    const sealed = sealFor(await personKeyOf(db, person), messagePlace(message), { text: input.text });
    await db.sql`
      insert into thread_message (id, person_id, side, author_id, sealed, at)
      values (${message}::uuid, ${person}::uuid, 'person', ${actor.membershipId}::uuid, ${sealed}, least(${now}::timestamptz, now()))`;
    return ok({ value: { person, message }, events: [{ type: "thread.person_wrote", subject: person, data: { message } }] });
  },
});

async function standingOf(db: Db, person: string) {
  const [row] = await db.sql<{ written: number; hasCoach: boolean }>`
    select (select count(*) from thread_message where person_id = ${person}::uuid and side = 'person' and at > now() - interval '1 hour')::int as written,
      exists (select 1 from assignment where person_id = ${person}::uuid and kind = 'coach' and ended_at is null) as "hasCoach"`;
  return row ?? { written: 0, hasCoach: false };
}

/** Whoever accompanies the person writes to them; a text message or a mail then says that something waits, and no more. */
export const writeToPerson = command({
  name: "thread.write_to_person",
  input: coachMessageInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    await inTurnForThreads(db, [person]);
    const announce = (await announcingOf(db, [person])).get(person) ?? "now";
    const message = crypto.randomUUID();
    await writeFromCoach(db, actor.membershipId, null, now, [
      { id: message, person, text: input.text, key: await personKeyOf(db, person) },
    ]);
    return ok({
      value: { person, message },
      events: [{ type: "thread.coach_wrote", subject: person, data: { message, announce } }],
    });
  },
});

/** What came within the quarter of an hour after an announcement, and is still unread when it is over, is announced then. */
export const announceWaiting = command({
  name: "thread.announce_waiting",
  input: z.strictObject({}),
  load: ({ db }) => db.sql<{ person: string }>`
    select w.person_id as person from (
      select t.mission_id, t.person_id, max(t.at) as newest from thread_message t
      where t.side = 'coach' and t.seen_at is null and t.at > now() - interval '1 day' group by t.mission_id, t.person_id) w
    cross join lateral (select max(e.at) as last from event e where e.mission_id = w.mission_id and e.subject = w.person_id::text
      and e.type in ('thread.coach_wrote', 'thread.waiting') and e.data ->> 'announce' = 'now') a
    where a.last is null or (w.newest > a.last and a.last <= now() - ${threadRules.announceMinutes} * interval '1 minute')
    order by w.person_id limit 500`,
  policy: theSystem,
  run: async ({ subject }) => {
    const [first, ...rest] = subject.map(({ person }) => ({
      type: "thread.waiting" as const,
      subject: person,
      data: { announce: "now" },
    }));
    return first ? ok({ value: { announced: subject.length }, events: [first, ...rest] }) : refuse("nothing_to_do");
  },
});

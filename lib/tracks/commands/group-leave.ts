import { z } from "zod";
import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { theSystem } from "../../platform/policy";
import { dueGroups, keysFor, recipientsOf, textOfGroup } from "../facts/group";
import { announcingOf, inTurnForThreads, writeFromCoach } from "../facts/thread";
import type { GroupStanding } from "../model/group";
import { isReached } from "../rules/group";

/**
 * Messages to several whose ten seconds are over: one message in each conversation, and the mark that it left, in one transaction. A worker
 * that dies leaves nothing half sent; a second one finds nothing to do.
 */
export const leaveGroups = command({
  name: "group.leave",
  input: z.strictObject({}),
  load: ({ db, now }) => dueGroups(db, now),
  policy: theSystem,
  run: async ({ db, now, subject: groups }) => {
    const events: DomainEvent[] = [];
    for (const group of groups) events.push(...(await leave(db, group, now)));
    const [first, ...rest] = events;
    return first ? ok({ value: { left: groups.length }, events: [first, ...rest] }) : refuse("nothing_to_do");
  },
});

async function leave(db: Db, group: GroupStanding, now: Date): Promise<readonly DomainEvent[]> {
  const text = await textOfGroup(db, group);
  if (text === null) {
    await db.sql`update group_message set undone_at = ${now}::timestamptz where id = ${group.id}::uuid`;
    return [{ type: "group.undone", subject: group.id, data: { why: "author_forgotten" } }];
  }
  const recipients = await recipientsOf(db, group.author, group.persons);
  const persons = recipients.filter(({ fate }) => isReached(fate)).map(({ person }) => person);
  const told = await written(db, group, persons, text, now);
  await db.sql`update group_message set sent_at = ${now}::timestamptz where id = ${group.id}::uuid`;
  const fates = Object.fromEntries(recipients.map(({ person, fate }) => [person, fate]));
  return [{ type: "group.left", subject: group.id, data: { people: persons.length, fates } }, ...told];
}

async function written(db: Db, { id: group, author }: GroupStanding, persons: readonly string[], text: string, now: Date) {
  await inTurnForThreads(db, persons);
  const announced = await announcingOf(db, persons);
  const keys = await keysFor(db, persons);
  const messages = persons.flatMap((person) => {
    const key = keys.get(person);
    return key ? [{ id: crypto.randomUUID(), person, text, key }] : [];
  });
  await writeFromCoach(db, author, group, now, messages);
  return messages.map(({ id: message, person }): DomainEvent => ({
    type: "thread.coach_wrote",
    subject: person,
    data: { message, group, announce: announced.get(person) ?? "now" },
  }));
}

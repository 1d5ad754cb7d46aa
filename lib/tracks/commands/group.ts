import { ok, refuse } from "../../kernel/result";
import { personKeyOf, sealFor } from "../../people/facts";
import type { Member } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { enqueue } from "../../platform/jobs";
import { member } from "../../platform/policy";
import { holdGroup, recipientsOf, textOfGroup } from "../facts/group";
import { groupLimits, groupPlace } from "../model/group";
import { whoPreparedIt } from "../policy";
import { decideConfirming, decideRewriting, decideUndo, isReached } from "../rules/group";
import { groupInput, prepareInput, rewriteInput } from "../schema/group";

const aCoach = member("a coach or coordinator of the Mire", "coach", "coordinator");

/** Nothing leaves a draft: its hour is never. */
async function newGroup(db: Db, actor: Member, chosen: readonly string[], text: string, now: Date) {
  const known = (await recipientsOf(db, actor.membershipId, chosen)).map(({ person }) => person);
  if (known.length === 0) return refuse("group_nobody");
  const group = crypto.randomUUID();
  const sealed = sealFor(await personKeyOf(db, actor.personId), groupPlace(group), { text });
  await db.sql`
    insert into group_message (id, author_id, sealed, persons, created_at, leaves_at)
    values (${group}::uuid, ${actor.membershipId}::uuid, ${sealed}, ${known}::uuid[], least(${now}::timestamptz, now()), 'infinity')`;
  return ok({ value: { group }, events: [{ type: "group.prepared", subject: group, data: { people: known.length } }] });
}

/** People chosen in the list, and the text: what follows is the preview. */
export const prepareGroup = command({
  name: "group.prepare",
  input: prepareInput,
  load: async () => ({}),
  policy: aCoach,
  run: ({ db, actor, now, input }) => newGroup(db, actor, input.persons, input.text, now),
});

/** Another text, before it leaves or after it was taken back. */
export const rewriteGroup = command({
  name: "group.rewrite",
  input: rewriteInput,
  load: ({ db, input }) => holdGroup(db, input.group),
  policy: whoPreparedIt,
  run: async ({ db, actor, input, subject: { id, state } }) => {
    const decided = decideRewriting(state);
    if (!decided.ok) return decided;
    const sealed = sealFor(await personKeyOf(db, actor.personId), groupPlace(id), { text: input.text });
    await db.sql`update group_message set sealed = ${sealed}, undone_at = null, leaves_at = 'infinity' where id = ${id}::uuid`;
    return ok({ value: { group: id }, events: [{ type: "group.rewritten", subject: id, data: {} }] });
  },
});

/** It leaves in ten seconds. Who gets it is settled now; who is lost meanwhile is left out then. */
export const confirmGroup = command({
  name: "group.confirm",
  input: groupInput,
  load: ({ db, input }) => holdGroup(db, input.group),
  policy: whoPreparedIt,
  run: async ({ db, actor, now, subject: group }) => {
    const recipients = await recipientsOf(db, actor.membershipId, group.persons);
    const reached = recipients.filter(({ fate }) => isReached(fate)).map(({ person }) => person);
    const text = (await textOfGroup(db, group)) ?? "";
    const decided = decideConfirming({ state: group.state, text, reached: reached.length });
    if (!decided.ok) return decided;
    const seconds = groupLimits.undoSeconds;
    await db.sql`
      update group_message set persons = ${reached}::uuid[], leaves_at = least(${now}::timestamptz, now()) + ${seconds} * interval '1 second' where id = ${group.id}::uuid`;
    await enqueue(db, "due", [{ mission: actor.missionId, command: "group.leave" }], seconds);
    const fates = Object.fromEntries(recipients.map(({ person, fate }) => [person, fate]));
    return ok({
      value: { group: group.id },
      events: [{ type: "group.confirmed", subject: group.id, data: { people: reached.length, fates } }],
    });
  },
});

/** Taken back: whoever holds the row first wins, and what has left has left. */
export const undoGroup = command({
  name: "group.undo",
  input: groupInput,
  load: ({ db, input }) => holdGroup(db, input.group),
  policy: whoPreparedIt,
  run: async ({ db, now, subject: { id, state } }) => {
    const decided = decideUndo(state);
    if (!decided.ok) return decided;
    await db.sql`update group_message set undone_at = ${now}::timestamptz where id = ${id}::uuid`;
    return ok({ value: { group: id }, events: [{ type: "group.undone", subject: id, data: {} }] });
  },
});

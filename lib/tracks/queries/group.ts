import type { Db } from "../../platform/db";
import { member } from "../../platform/policy";
import { query, queryAbout } from "../../platform/query";
import { groupOf, recipientsOf, textOfGroup } from "../facts/group";
import { groupLimits, type GroupState, type Recipient } from "../model/group";
import { whoPreparedIt } from "../policy";
import { isShown } from "../rules/caseload";
import { chosenInput, groupInput, listInput } from "../schema/group";
import { linesOf } from "./case-facts";
import { scopeFor } from "./caseload";

const aCoach = member("a coach or coordinator of the Mire", "coach", "coordinator");

/** People chosen in the list, with what would become of a message to each of them. */
export const groupChosen = query({
  name: "group.chosen",
  input: chosenInput,
  policy: aCoach,
  fetch: ({ db, actor, input }) => recipientsOf(db, actor.membershipId, input.persons),
});

/** Everybody of a list, on all its pages; too many for one message is said, nobody is left out in silence. */
export const groupOfList = query({
  name: "group.of_list",
  input: listInput,
  policy: aCoach,
  fetch: async ({ db, actor, now, input: { filters } }) => {
    const scope = scopeFor(actor, filters);
    if (!scope || scope.of === "team") return null;
    const lines = (await linesOf(db, actor, scope, filters.words, now)).filter((line) => isShown(line, filters));
    if (lines.length > groupLimits.most) return { tooMany: lines.length, recipients: [] };
    const persons = lines.map(({ person }) => person);
    return { tooMany: null, recipients: await recipientsOf(db, actor.membershipId, persons) };
  },
});

export type GroupView = {
  readonly id: string;
  readonly state: GroupState;
  readonly text: string;
  readonly leavesAt: Date | null;
  readonly sentAt: Date | null;
  readonly recipients: readonly Recipient[];
};

/** One message to several: before it leaves, what would become of each; after, what did. */
export const groupView = queryAbout({
  name: "group.one",
  input: groupInput,
  load: ({ db, input }) => groupOf(db, input.group),
  policy: whoPreparedIt,
  fetch: async ({ db, actor, subject: group }): Promise<GroupView> => {
    const settled = await settledFor(db, group.id);
    const persons = [...new Set([...group.persons, ...Object.keys(settled)])];
    const known = await recipientsOf(db, actor.membershipId, persons);
    const isOver = group.state === "sent" || group.state === "leaving";
    const recipients = isOver ? known.map((one) => ({ ...one, fate: settled[one.person] ?? one.fate })) : known;
    const { id, state, leavesAt, sentAt } = group;
    return { id, state, text: (await textOfGroup(db, group)) ?? "", leavesAt, sentAt, recipients };
  },
});

/** What became of each when it was confirmed, then when it left, as the journal says. */
async function settledFor(db: Db, group: string): Promise<Readonly<Partial<Record<string, Recipient["fate"]>>>> {
  const rows = await db.sql<{ fates: Readonly<Record<string, Recipient["fate"]>> }>`
    select data -> 'fates' as fates from event where subject = ${group} and type in ('group.confirmed', 'group.left') order by id`;
  return Object.assign({}, ...rows.map(({ fates }) => fates)) as Readonly<Record<string, Recipient["fate"]>>;
}

import type { Db } from "../../platform/db";
import { member } from "../../platform/policy";
import { query, queryAbout } from "../../platform/query";
import { holdGroup, recipientsOf, textOfGroup } from "../facts/group";
import type { GroupState, Recipient, SkipReason } from "../model/group";
import { whoPreparedIt } from "../policy";
import { chosenInput, groupInput } from "../schema/group";

/** People chosen in the list, with what would become of a message to each of them. */
export const groupChosen = query({
  name: "group.chosen",
  input: chosenInput,
  policy: member("a coach or coordinator of the Mire", "coach", "coordinator"),
  fetch: ({ db, actor, input }) => recipientsOf(db, actor.membershipId, input.persons),
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
  load: ({ db, input }) => holdGroup(db, input.group),
  policy: whoPreparedIt,
  // Held while it is read, so that the page tells one truth about it: that wants a transaction that may write.
  opens: () => [],
  fetch: async ({ db, actor, subject: group }): Promise<GroupView> => {
    const skipped = await skippedOf(db, group.id);
    const persons = [...new Set([...group.persons, ...Object.keys(skipped)])];
    const now = await recipientsOf(db, actor.membershipId, persons);
    const recipients = group.state === "sent" ? now.map((one) => asItWent(one, skipped[one.person])) : now;
    const { id, state, leavesAt, sentAt } = group;
    return { id, state, text: (await textOfGroup(db, group)) ?? "", leavesAt, sentAt, recipients };
  },
});

/** Who was left out when it was confirmed, and when it left, as the journal says. */
async function skippedOf(db: Db, group: string): Promise<Readonly<Record<string, SkipReason>>> {
  const rows = await db.sql<{ skipped: Readonly<Record<string, SkipReason>> }>`
    select data -> 'skipped' as skipped from event where subject = ${group} and type in ('group.confirmed', 'group.left') order by id`;
  return Object.assign({}, ...rows.map(({ skipped }) => skipped)) as Readonly<Record<string, SkipReason>>;
}

/** Whoever got it got it, whatever became of them since; their way is the one they have now. */
const asItWent = (recipient: Recipient, skipped: SkipReason | undefined): Recipient => {
  if (skipped) return { ...recipient, fate: skipped };
  return recipient.fate === "email" ? recipient : { ...recipient, fate: "sms" };
};

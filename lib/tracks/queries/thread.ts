import { z } from "zod";
import { waysTo, type WayNow } from "../../messages/facts";
import type { Db } from "../../platform/db";
import { member } from "../../platform/policy";
import { query, queryAbout } from "../../platform/query";
import { concernOf, themselfAlone, whoAccompanies } from "../../platform/reach";
import { markSeen, threadOf, unansweredOf, type Unanswered } from "../facts/thread";
import type { Thread } from "../model/thread";
import { fileThreadInput, ownThreadInput } from "../schema/thread";

const coachOf = async (db: Db, person: string) => {
  const [row] = await db.sql<{ name: string }>`
    select p.first_name as name from assignment a join membership m on m.mission_id = a.mission_id and m.id = a.membership_id
    join person p on p.mission_id = m.mission_id and p.id = m.person_id
    where a.person_id = ${person}::uuid and a.kind = 'coach' and a.ended_at is null`;
  return row?.name ?? null;
};

export type OwnThread = Thread & { readonly coach: string | null; readonly notes: number };

const myself = z.strictObject({});

/** My messages with my coach. What was shown is seen: the view writes it, as it writes in the journal. */
export const myThread = queryAbout({
  name: "thread.mine",
  input: ownThreadInput,
  load: ({ db, actor }) => (actor.kind === "member" ? concernOf(db, actor, actor.personId) : Promise.resolve(null)),
  policy: themselfAlone,
  // One's own look at one's own messages is no look at a file: nothing for the journal, but the marks are written.
  opens: () => [],
  fetch: async ({ db, input, now, subject: { person } }): Promise<OwnThread> => {
    const thread = await threadOf(db, person, input.before ?? null);
    if (!input.before) await markSeen(db, person, "coach", now);
    const [row] = await db.sql<{ notes: number }>`
      select count(*)::int as notes from note where person_id = ${person}::uuid and kind = 'shared' and removed_at is null and sealed <> ''`;
    return { ...thread, coach: await coachOf(db, person), notes: row?.notes ?? 0 };
  },
});

/** How many messages of the Mire wait for me; nothing is marked. */
export const myUnread = queryAbout({
  name: "thread.my_unread",
  input: myself,
  load: ({ db, actor }) => (actor.kind === "member" ? concernOf(db, actor, actor.personId) : Promise.resolve(null)),
  policy: themselfAlone,
  fetch: async ({ db, subject: { person } }) => {
    const [row] = await db.sql<{ unread: number }>`
      select count(*)::int as unread from thread_message where person_id = ${person}::uuid and side = 'coach' and seen_at is null`;
    return row ?? null;
  },
});

export type FileThread = Thread & { readonly person: string; readonly firstName: string; readonly way: WayNow };

/** The conversation in a file. Whoever broke the glass reads without leaving a mark of having seen: the coach still has to. */
export const fileThread = queryAbout({
  name: "thread.of_person",
  input: fileThreadInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  opens: (view: FileThread) => [view.person],
  fetch: async ({ db, input, now, subject: { person, relation } }): Promise<FileThread | null> => {
    const thread = await threadOf(db, person, input.before ?? null);
    if (relation === "coach" && !input.before) await markSeen(db, person, "person", now);
    const [row] = await db.sql<{ firstName: string }>`select first_name as "firstName" from person where id = ${person}::uuid`;
    const way = (await waysTo(db, [person])).get(person) ?? "no_contact";
    return row ? { ...thread, person, firstName: row.firstName, way } : null;
  },
});

export type UnansweredMessage = Unanswered & { readonly firstName: string; readonly familyName: string | null };

/** Whoever wrote last and waits for an answer, among the people this coach accompanies or covers; the longest wait first. */
export const unansweredMessages = query({
  name: "thread.unanswered",
  input: myself,
  policy: member("a coach or coordinator of the Mire, for those they accompany", "coach", "coordinator"),
  fetch: async ({ db }): Promise<readonly UnansweredMessage[]> => {
    const people = await db.sql<{ id: string; firstName: string; familyName: string | null }>`
      select p.id, p.first_name as "firstName", p.family_name as "familyName" from assignment a join person p on p.mission_id = a.mission_id and p.id = a.person_id
      where a.kind = 'coach' and a.ended_at is null and a.membership_id = any ((select app_stands_for())::uuid[]) and p.erased_at is null`;
    const waiting = await unansweredOf(
      db,
      people.map(({ id }) => id),
    );
    const named = new Map(people.map((person) => [person.id, person]));
    return waiting.flatMap((each) => {
      const known = named.get(each.person);
      return known ? [{ ...each, firstName: known.firstName, familyName: known.familyName }] : [];
    });
  },
});

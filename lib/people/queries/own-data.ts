import type { Role } from "../../kernel/role";
import type { Db } from "../../platform/db";
import { query } from "../../platform/query";
import { themself, themselfForSure } from "../policy";
import { nothing } from "../schema";

/** Somebody who opened the file: who, in which role, when. `name` is null for the portal itself. */
export type Look = { readonly name: string | null; readonly role: Role | null; readonly at: Date };

const looksAt = (db: Db, person: string, most: number) => db.sql<Look>`
  select coalesce(p.first_name || ' ' || coalesce(p.family_name, ''), null) as name, m.role, e.at
  from event e left join membership m on m.mission_id = e.mission_id and m.id = e.actor_id left join person p on p.mission_id = m.mission_id and p.id = m.person_id
  where e.type = 'people.viewed' and e.subject = ${person} and m.person_id is distinct from ${person}::uuid
  order by e.at desc, e.id desc limit ${most}`;

/** Who opened my file, latest first: whoever went from page to page within a minute is said once. Every single look is in the download. */
export const whoOpenedMyFile = query({
  name: "people.who_opened_my_file",
  input: nothing,
  policy: themself,
  fetch: async ({ db, actor }) => {
    const seen = new Map<string, Look>();
    for (const look of await looksAt(db, actor.personId, 1_000)) {
      const minute = `${look.name ?? ""} ${look.role ?? ""} ${look.at.toISOString().slice(0, 16)}`;
      if (!seen.has(minute)) seen.set(minute, look);
    }
    return [...seen.values()].slice(0, 50);
  },
});

/** All that this slice knows of somebody, for their own download. Secrets (password, factor, codes) are not data about them. */
export const myRecords = query({
  name: "people.my_records",
  input: nothing,
  policy: themselfForSure,
  fetch: async ({ db, actor }) => {
    const own = actor.personId;
    const [person] =
      await db.sql`select first_name, family_name, locale, channel, created_at from person where id = ${own}::uuid`;
    const contacts =
      await db.sql`select kind, value, use, verified_at, created_at from contact_point where person_id = ${own}::uuid order by created_at, id`;
    const roles =
      await db.sql`select role, status, organisation, created_at, ended_at from membership where person_id = ${own}::uuid order by created_at, id`;
    const contactChanges =
      await db.sql`select change, kind, value, at, until, undone_at from contact_undo where person_id = ${own}::uuid order by at, id`;
    const connections =
      await db.sql`select method, device, created_at, seen_at, revoked_at, revoked_why, kiosk from session where person_id = ${own}::uuid order by created_at`;
    const outside =
      await db.sql`select o.issuer, o.subject, o.linked_at from outside_identity o join membership m on m.id = o.membership_id where m.person_id = ${own}::uuid order by o.linked_at`;
    const messages =
      await db.sql`select template, channel, locale, status, created_at, sent_at from message where person_id = ${own}::uuid order by created_at, id`;
    const history =
      await db.sql`select type, command, actor_role, at, data from event where subject = ${own} and type <> 'people.viewed' order by id`;
    return {
      person,
      contacts,
      contactChanges,
      roles,
      connections,
      outside,
      messages,
      history,
      openedBy: await looksAt(db, own, 10_000),
    };
  },
});

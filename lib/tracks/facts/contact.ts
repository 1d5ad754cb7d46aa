import type { Db } from "../../platform/db";
import type { Contact } from "../model/contact";

/**
 * The last contact with each of these people by `now`, in one statement; whoever had none is not in it. A contact is: present at a meeting,
 * a workshop or an information session; a shared note that says by which channel (what a partner told is not a contact with the person);
 * a message of the portal, either way; a call that reached them. What the walls hide from the asker does not count.
 */
export async function lastContacts(db: Db, persons: readonly string[], now: Date): Promise<ReadonlyMap<string, Contact>> {
  const rows = await db.sql<Contact & { person: string }>`
    select p.id as person, c.at, c.way from unnest(${[...new Set(persons)]}::uuid[]) p (id) cross join lateral (
      (select t.starts_at as at, case when m.kind = 'workshop' then 'workshop' when m.place = 'phone' then 'phone' else 'meeting' end as way
        from attendee t join appointment m on m.mission_id = t.mission_id and m.id = t.appointment_id
        where t.person_id = p.id and t.status = 'present' and t.starts_at <= ${now}::timestamptz order by t.starts_at desc limit 1)
      union all (select s.starts_at, 'session' from booking b join info_session s on s.mission_id = b.mission_id and s.id = b.session_id
        where b.person_id = p.id and b.status = 'present' and s.starts_at <= ${now}::timestamptz order by s.starts_at desc limit 1)
      union all (select n.at, case when n.channel = 'phone' then 'phone' when n.channel = 'sms' then 'sms' when n.channel = 'email' then 'email'
          when n.channel = 'visit' then 'visit' else 'meeting' end from note n
        where n.person_id = p.id and n.kind = 'shared' and n.channel <> 'partner' and n.removed_at is null and n.at <= ${now}::timestamptz order by n.at desc limit 1)
      union all (select t.at, 'message' from thread_message t where t.person_id = p.id and t.at <= ${now}::timestamptz order by t.at desc limit 1)
      union all (select r.called_at, 'phone' from booking b join call_record r on r.mission_id = b.mission_id and r.booking_id = b.id
        where b.person_id = p.id and r.outcome = 'reached' and r.called_at <= ${now}::timestamptz order by r.called_at desc limit 1)
      union all (select a.at, 'phone' from attendee t join absence_step a on a.mission_id = t.mission_id and a.attendee_id = t.id
        where t.person_id = p.id and a.step = 'call' and a.outcome = 'reached' and a.at <= ${now}::timestamptz order by a.at desc limit 1)
      order by at desc limit 1) c`;
  return new Map(rows.map(({ person, at, way }) => [person, { at, way }]));
}

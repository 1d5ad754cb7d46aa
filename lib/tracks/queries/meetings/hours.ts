import { z } from "zod";
import { query } from "../../../platform/query";
import { whoMeetsPeople } from "../../policy";
import { feedTokenOf } from "./own";

export type HoursRow = {
  readonly id: string;
  readonly weekday: number;
  readonly opens: number;
  readonly closes: number;
  readonly site: string | null;
};
export type OffRow = { readonly id: string; readonly startsAt: Date; readonly endsAt: Date; readonly meetings: number };

/** One's own week, time off still to come (with how many meetings stand in it), and the address of one's calendar. */
export const myHours = query({
  name: "meetings.my_hours",
  input: z.strictObject({}),
  policy: whoMeetsPeople,
  fetch: async ({ db, actor, now }) => {
    const me = actor.membershipId;
    const hours = await db.sql<HoursRow>`
      select v.id, v.weekday::int, v.opens::int, v.closes::int, s.name as site from availability v left join site s on s.mission_id = v.mission_id and s.id = v.site_id
      where v.membership_id = ${me}::uuid order by v.weekday, v.opens`;
    const off = await db.sql<OffRow>`
      select o.id, o.from_at as "startsAt", o.until_at as "endsAt", (select count(*)::int from appointment p where p.mission_id = o.mission_id and p.coach_id = o.membership_id
        and p.status = 'planned' and p.starts_at < o.until_at and p.ends_at > o.from_at) as meetings
      from time_off o where o.membership_id = ${me}::uuid and o.until_at > ${now}::timestamptz order by o.from_at limit 50`;
    return { hours, off, feed: await feedTokenOf(db, me) };
  },
});

import { z } from "zod";
import { addDays } from "../../kernel/plain-date";
import { brusselsDay, brusselsInstant } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import type { Db } from "../../platform/db";
import { member } from "../../platform/policy";
import { query } from "../../platform/query";
import { builtInViews, type BuiltInView, type CaseLine } from "../model/caseload";
import { isShown } from "../rules/caseload";
import { waitingOf, type Waiting } from "../rules/day";
import { filtersOfView } from "../rules/views";
import { linesOf } from "./case-facts";

/** A meeting of today, of one's own or of whom one covers for. */
export type AgendaMeeting = {
  readonly appointment: string;
  readonly at: Date;
  readonly until: Date;
  readonly purpose: string;
  readonly title: string | null;
  readonly place: "site" | "phone" | "video" | "elsewhere";
  readonly where: string | null;
  readonly people: readonly { readonly person: string; readonly name: string; readonly status: string }[];
};

/** An information session of the Mire. */
export type AgendaSession = {
  readonly session: string;
  readonly at: Date;
  readonly site: string;
  readonly room: string;
  readonly taken: number;
  readonly capacity: number;
  readonly queue: number;
  readonly present: number;
  readonly unmarked: number;
  readonly status: "open" | "closed" | "cancelled";
};

/** Somebody who came to a session and whom nobody accompanies yet. */
export type ToAssign = { readonly person: string; readonly name: string; readonly at: Date };

export type MyDay = {
  readonly meetings: readonly AgendaMeeting[];
  readonly sessions: readonly AgendaSession[];
  readonly toAssign: readonly ToAssign[];
  readonly waiting: Waiting;
  readonly counts: Readonly<Record<BuiltInView, number>>;
};

const shownDays = 14;
/** How long somebody who came stays on the list of whom to assign, in days. */
const freshDays = 60;

/** The coach's day: who comes, and what waits; each line is computed from what is known, and goes when the thing is done. */
export const myDay = query({
  name: "day.mine",
  plans: "kept",
  input: z.strictObject({}),
  policy: member("a coach or coordinator, for their own day", "coach", "coordinator"),
  fetch: async ({ db, actor, now }): Promise<MyDay> => {
    const today = brusselsDay(now);
    const house = await parametersOn(db, actor.missionId, today);
    const lines = await linesOf(db, actor, { of: "mine" }, null, now);
    const count = (view: BuiltInView) => lines.filter((line: CaseLine) => isShown(line, filtersOfView(view, house))).length;
    return {
      ...(await agendaOf(db, now)),
      waiting: waitingOf(lines, house, today),
      counts: Object.fromEntries(builtInViews.map((view) => [view, count(view)])) as Record<BuiltInView, number>,
    };
  },
});

type Told<Row> = { readonly [Key in keyof Row]: Row[Key] extends Date ? string : Row[Key] };
type Agenda = Pick<MyDay, "meetings" | "sessions" | "toAssign">;

/** Meetings of today, sessions of the coming days, whom to assign: one statement. */
async function agendaOf(db: Db, now: Date): Promise<Agenda> {
  const today = brusselsDay(now);
  const [from, to] = [brusselsInstant(today, "00:00"), brusselsInstant(addDays(today, 1), "00:00")];
  const last = brusselsInstant(addDays(today, shownDays), "00:00");
  const [row] = await db.sql<{
    meetings: readonly Told<AgendaMeeting>[];
    sessions: readonly Told<AgendaSession>[];
    toAssign: readonly Told<ToAssign>[];
  }>`
    select coalesce((select json_agg(m order by m.at) from (
        select a.id as appointment, a.starts_at as at, a.ends_at as until, a.purpose, a.title, a.place, coalesce(a.place_detail, nullif(concat_ws(', ', a.room, s.name), '')) as where,
          coalesce((select json_agg(json_build_object('person', p.id, 'name', trim(p.first_name || ' ' || coalesce(p.family_name, '')), 'status', t.status) order by p.search_text)
            from attendee t join person p on p.id = t.person_id where t.mission_id = a.mission_id and t.appointment_id = a.id and t.status not in ('cancelled_by_mire', 'moved')), '[]') as people
        from appointment a left join site s on s.id = a.site_id
        where a.coach_id = any ((select app_stands_for())::uuid[]) and a.starts_at >= ${from}::timestamptz and a.starts_at < ${to}::timestamptz and a.status <> 'cancelled' limit 100) m), '[]') as meetings,
      coalesce((select json_agg(s order by s.at) from (
        select i.id as session, i.starts_at as at, t.name as site, i.room, i.taken, i.capacity, i.status, count(b.id) filter (where b.status in ('waiting', 'offered')) as queue,
          count(b.id) filter (where b.status = 'present') as present, count(b.id) filter (where b.status = 'booked') as unmarked
        from info_session i join site t on t.id = i.site_id left join booking b on b.mission_id = i.mission_id and b.session_id = i.id
        where i.starts_at >= ${from}::timestamptz and i.starts_at < ${last}::timestamptz group by i.id, t.name order by i.starts_at limit 100) s), '[]') as sessions,
      coalesce((select json_agg(n order by n.at) from (
        select b.person_id as person, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, max(i.starts_at) as at
        from info_session i join booking b on b.mission_id = i.mission_id and b.session_id = i.id and b.status = 'present' join person p on p.id = b.person_id and p.erased_at is null
        where i.starts_at > ${now}::timestamptz - make_interval(days => ${freshDays}::int) and i.starts_at < ${now}::timestamptz
          and not exists (select 1 from assignment a where a.mission_id = b.mission_id and a.person_id = b.person_id and a.kind = 'coach' and (a.ended_at is null or a.ended_at > i.starts_at))
        group by b.person_id, p.id order by max(i.starts_at) limit 100) n), '[]') as "toAssign"`;
  if (!row) throw new Error("a day was not read");
  return {
    meetings: row.meetings.map((each) => ({ ...each, at: new Date(each.at), until: new Date(each.until) })),
    sessions: row.sessions.map((each) => ({ ...each, at: new Date(each.at) })),
    toAssign: row.toAssign.map((each) => ({ ...each, at: new Date(each.at) })),
  };
}

import { addDays, type PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import { openKeyOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { concernOf, whoAccompanies } from "../../platform/reach";
import { whereIn } from "../facts/reasons";
import { pastDays } from "../model/caseload";
import type { Track } from "../model/life";
import { clockOf, type Clock, type Suspended } from "../rules/clock";
import { aboutPerson } from "../schema/life";

export type Contact = { readonly kind: "phone" | "email"; readonly value: string };
export type Helper = { readonly name: string; readonly as: "coach" | "cover" | "glass"; readonly until: string | null };
export type MeetingLine = {
  readonly appointment: string;
  readonly startsAt: string;
  readonly purpose: "interview" | "follow_up" | "agreement" | "cv" | "job_search" | "workshop" | "other";
  readonly place: "site" | "phone" | "video" | "elsewhere";
  readonly status: "expected" | "confirmed";
};

type Row = {
  readonly channel: "sms" | "email" | "none";
  readonly contacts: readonly Contact[];
  readonly helpers: readonly Helper[];
  readonly track: Track | null;
  readonly sealedWhere: string | null;
  readonly suspensions: readonly Suspended[];
  readonly meeting: MeetingLine | null;
  readonly agreement: "draft" | "out" | null;
  readonly actionsOpen: number;
  readonly actionsLate: number;
  readonly actionNext: PlainDate | null;
  readonly papersToCheck: number;
  /** The first days that come or have passed lately, by what runs out: a right, a paper, a proof. What it is stands on its own page. */
  readonly rightOn: PlainDate | null;
  readonly paperOn: PlainDate | null;
  readonly proofOn: PlainDate | null;
  readonly unread: number;
  readonly lastMeeting: Date | null;
  readonly lastNote: Date | null;
  readonly lastMessage: Date | null;
};

export type FileSummary = Omit<Row, "suspensions" | "sealedWhere"> & {
  readonly person: string;
  readonly today: PlainDate;
  readonly clock: Clock | null;
  /** Where they went when the track was closed. */
  readonly where: string | null;
};

/** All that the first page of a file says, in one statement: what is empty there is empty here, and the page skips it. */
export const fileSummary = queryAbout({
  name: "tracks.file",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  opens: ({ person }: FileSummary) => [person],
  fetch: async ({ db, actor, now, subject: { person } }): Promise<FileSummary | null> => {
    const today = brusselsDay(now);
    const row = await summaryOf(db, person, now, today);
    if (!row) return null;
    const { suspensions, sealedWhere, ...rest } = row;
    const house = await parametersOn(db, actor.missionId, today);
    const clock = row.track && clockOf(row.track, suspensions, house, today);
    const where = row.track && sealedWhere ? whereIn(await openKeyOf(db, person), row.track.id, sealedWhere) : null;
    return { ...rest, person, today, clock, where };
  },
});

async function summaryOf(db: Db, person: string, now: Date, today: PlainDate): Promise<Row | undefined> {
  const since = addDays(today, -pastDays);
  const [row] = await db.sql<Row>`
    select p.channel,
      coalesce((select json_agg(json_build_object('kind', c.kind, 'value', c.value) order by c.kind desc, c.value) from contact_point c where c.person_id = p.id), '[]') as contacts,
      coalesce((select json_agg(json_build_object('name', trim(h.first_name || ' ' || coalesce(h.family_name, '')), 'as', w.role, 'until', w.until) order by w.role = 'coach' desc, w.until)
        from (select a.membership_id, a.kind as role, a.until from assignment a where a.person_id = p.id and a.ended_at is null and (a.until is null or a.until > ${now}::timestamptz)
          union all select c.by_id, 'cover', c.until from assignment a join cover c on c.mission_id = a.mission_id and c.absent_id = a.membership_id and c.ended_at is null
            and c.starts_at <= ${now}::timestamptz and c.until > ${now}::timestamptz where a.person_id = p.id and a.kind = 'coach' and a.ended_at is null) w
        join membership m on m.id = w.membership_id join person h on h.id = m.person_id), '[]') as helpers,
      t.track, t.sealed_closing_to as "sealedWhere", coalesce((select json_agg(json_build_object('from', s.from_on, 'to', s.to_on, 'plannedUntil', s.planned_until) order by s.from_on) from suspension s where s.track_id = t.id), '[]') as suspensions,
      (select json_build_object('appointment', m.id, 'startsAt', e.starts_at, 'purpose', m.purpose, 'place', m.place, 'status', e.status) from attendee e
        join appointment m on m.id = e.appointment_id and m.status = 'planned' where e.person_id = p.id and e.status in ('expected', 'confirmed') and e.ends_at > ${now}::timestamptz
        order by e.starts_at limit 1) as meeting,
      (select g.status from agreement g where g.person_id = p.id and g.status in ('draft', 'out') order by g.created_at desc limit 1) as agreement,
      w.open as "actionsOpen", w.late as "actionsLate", w.next as "actionNext",
      (select count(*)::int from document d where d.person_id = p.id and d.check_state = 'awaited' and d.removed_at is null) as "papersToCheck",
      (select min(r.on_date) from right_date r where r.person_id = p.id and r.removed_at is null and r.on_date >= ${since}::date) as "rightOn",
      (select min(d.expires_on) from document d where d.person_id = p.id and d.removed_at is null and d.expires_on >= ${since}::date) as "paperOn",
      (select min(k.expires_on) from criterion_check k where k.track_id = t.id and k.superseded_at is null and k.expires_on >= ${since}::date) as "proofOn",
      (select count(*)::int from thread_message x where x.person_id = p.id and x.side = 'person' and x.seen_at is null) as unread,
      (select max(e.starts_at) from attendee e where e.person_id = p.id and e.status = 'present') as "lastMeeting",
      (select max(n.at) from note n where n.person_id = p.id and n.kind = 'shared' and n.removed_at is null) as "lastNote",
      (select max(x.at) from thread_message x where x.person_id = p.id) as "lastMessage"
    from person p
    left join lateral (select t.id, t.sealed_closing_to, json_build_object('id', t.id, 'person', t.person_id, 'status', t.status, 'resumesTo', t.resumes_to, 'ruleSet', t.rule_set, 'headline', t.headline,
        'startedOn', t.started_on, 'commitmentFrom', t.commitment_from, 'commitmentUntil', t.commitment_until, 'employedOn', t.employed_on, 'closedOn', t.closed_on,
        'closingReason', t.closing_reason, 'version', t.version) as track
      from track t where t.person_id = p.id order by (t.status <> 'closed') desc, t.started_on desc, t.created_at desc limit 1) t on true
    left join lateral (select count(*)::int as open, (count(*) filter (where o.due_on < ${today}::date))::int as late, min(o.due_on) filter (where o.due_on >= ${today}::date) as next
      from plan_action o where o.person_id = p.id and o.status = 'open') w on true
    where p.id = ${person}::uuid`;
  return row;
}

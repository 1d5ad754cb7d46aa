import { addDays, type PlainDate } from "../../kernel/plain-date";
import { brusselsDay, brusselsInstant } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import type { Actor } from "../../platform/actor";
import type { Db } from "../../platform/db";
import { lastContacts } from "../facts/contact";
import { pastDays, type CaseFacts, type CaseLine } from "../model/caseload";
import { lineOf } from "../rules/caseload";
import { contactTyped, projectLikeness } from "../rules/search";

/**
 * Whose people: those of the actor and of whom they cover now (`mine`), those of one coach, or the whole team by name, so many at a time.
 * What the walls hide from the actor counts as nothing.
 */
export type Scope =
  | { readonly of: "mine" }
  | { readonly of: "coach"; readonly coach: string }
  | { readonly of: "team"; readonly after: string | null }
  | { readonly of: "person"; readonly person: string };

/** More people than anybody accompanies; what a page of the whole team looks through. */
const limits = { mine: 1_000, coach: 1_000, team: 300, person: 1 } as const;

/** Monday of this week, as the first instant of it in Brussels. */
const mondayOf = (today: PlainDate) => {
  const weekday = (brusselsInstant(today, "12:00").getUTCDay() + 6) % 7;
  return brusselsInstant(addDays(today, -weekday), "00:00");
};

/** One statement, whatever the number of people: from who is accompanied, never from all that the Mire has lived. */
export async function factsOf(db: Db, scope: Scope, words: string | null, now: Date): Promise<readonly CaseFacts[]> {
  const today = brusselsDay(now);
  const since = addDays(today, -pastDays);
  const coaches = scope.of === "coach" ? [scope.coach] : null;
  const after = scope.of === "team" ? scope.after : null;
  const person = scope.of === "person" ? scope.person : null;
  const part = words === null ? null : contactTyped(words).part;
  return db.sql<CaseFacts>`
    with scope as materialized (
      (select a.person_id, a.membership_id, a.weight from assignment a
        where ${scope.of}::text in ('mine', 'coach') and a.kind = 'coach' and a.ended_at is null and a.membership_id = any (coalesce(${coaches}::uuid[], (select app_stands_for())::uuid[])) limit ${limits[scope.of]}::int)
      union all
      select a.person_id, a.membership_id, a.weight from assignment a where ${scope.of}::text = 'person' and a.kind = 'coach' and a.ended_at is null and a.person_id = ${person}::uuid
      union all
      (select a.person_id, a.membership_id, a.weight from person p join assignment a on a.mission_id = p.mission_id and a.person_id = p.id and a.kind = 'coach' and a.ended_at is null
        where ${scope.of}::text = 'team' and (${after}::uuid is null or (p.search_text, p.id) > (select b.search_text, b.id from person b where b.id = ${after}::uuid))
        order by p.search_text, p.id limit ${limits[scope.of]}::int))
    select p.id as person, p.first_name as "firstName", p.family_name as "familyName", p.search_text as "sortName", s.membership_id as coach, s.weight, p.channel,
      trim(h.first_name || ' ' || coalesce(h.family_name, '')) as "coachName", c.phone, c.email,
      case when t.id is not null then json_build_object('id', t.id, 'status', t.status, 'resumesTo', t.resumes_to, 'headline', t.headline, 'startedOn', t.started_on, 'commitmentFrom', t.commitment_from,
        'commitmentUntil', t.commitment_until, 'employedOn', t.employed_on, 'closedOn', t.closed_on, 'suspensions', coalesce((select json_agg(json_build_object('from', u.from_on, 'to', u.to_on, 'plannedUntil', u.planned_until))
          from suspension u where u.mission_id = t.mission_id and u.track_id = t.id), '[]')) end as track,
      (select max(e.on_date) from eligibility_decision e where e.mission_id = t.mission_id and e.track_id = t.id) as "decidedOn",
      d.papers, least(d.ends, (select min(k.expires_on) from criterion_check k where k.mission_id = t.mission_id and k.track_id = t.id and k.superseded_at is null and k.expires_on >= ${since}::date
          and ((select app_actor_role()) <> 'coordinator' or exists (select 1 from assignment v where v.mission_id = p.mission_id and v.person_id = p.id and v.ended_at is null and (v.until is null or v.until > now())
            and (v.membership_id = (select app_actor_id()) or (v.kind = 'coach' and v.membership_id = any ((select app_stands_for())::uuid[]))))))) as "paperEndsOn",
      (select min(r.on_date) from right_date r where r.mission_id = p.mission_id and r.person_id = p.id and r.removed_at is null and r.on_date >= ${since}::date) as "rightEndsOn",
      m.week as "absentThisWeek", m.lately as "absentLately", m.coming as "nextMeeting",
      (select json_build_object('at', l.starts_at, 'steps', coalesce((select json_agg(json_build_object('step', y.step, 'outcome', y.outcome, 'at', y.at) order by y.at, y.id) from absence_step y
          where y.mission_id = l.mission_id and y.attendee_id = l.id and y.at >= l.marked_at), '[]')) from attendee l
        where l.mission_id = p.mission_id and l.person_id = p.id and l.status = 'absent' and l.starts_at between ${now}::timestamptz - interval '180 days' and ${now}::timestamptz
          and not exists (select 1 from absence_step z where z.mission_id = l.mission_id and z.attendee_id = l.id and z.step = 'closed' and z.at >= l.marked_at)
        order by l.starts_at desc limit 1) as missed,
      (select json_build_object('appointment', e.appointment_id, 'at', e.starts_at) from attendee e
        join appointment q on q.mission_id = e.mission_id and q.id = e.appointment_id and q.status = 'planned' and (q.kind = 'individual' or q.coach_id = s.membership_id)
        where e.mission_id = p.mission_id and e.person_id = p.id and e.status in ('expected', 'confirmed') and e.ends_at <= ${now}::timestamptz and e.starts_at > ${now}::timestamptz - interval '60 days'
        order by e.starts_at limit 1) as unmarked,
      (select max(e.starts_at) from attendee e where e.mission_id = p.mission_id and e.person_id = p.id and e.status = 'present') as "lastMeeting",
      g.unread, g.since as "unreadSince", w.agreement, o.due as "planDueOn", o.open as "actionsOpen",
      case when ${words}::text is null or word_similarity(plain_text(${words}::text), p.search_text) >= 0.4 
        or t.words @@ (websearch_to_tsquery('french', ${words}::text) || websearch_to_tsquery('french', plain_text(${words}::text)))
        or word_similarity(plain_text(${words}::text), plain_text(t.headline)) >= ${projectLikeness(words ?? "")}::real
        or position(${part}::text in c.phone) > 0 or position(lower(${words}::text) in c.email) > 0 then 'yes' else 'no' end as resembles
    from scope s join person p on p.id = s.person_id and p.erased_at is null
    join membership b on b.id = s.membership_id join person h on h.id = b.person_id
    left join lateral (select * from track t where t.mission_id = p.mission_id and t.person_id = p.id and t.status <> 'closed' limit 1) t on true
    left join lateral (select min(c.value) filter (where c.kind = 'phone') as phone, min(c.value) filter (where c.kind = 'email') as email from contact_point c where c.mission_id = p.mission_id and c.person_id = p.id) c on true
    left join lateral (select count(*) filter (where d.check_state = 'awaited' and d.state <> 'rejected')::int as papers, min(d.expires_on) filter (where d.expires_on >= ${since}::date) as ends
      from document d where d.mission_id = p.mission_id and d.person_id = p.id and d.removed_at is null) d on true
    left join lateral (select count(*) filter (where a.status = 'absent' and a.starts_at >= ${mondayOf(today)}::timestamptz)::int as week, count(*) filter (where a.status = 'absent')::int as lately,
        (array_agg(json_build_object('appointment', a.appointment_id, 'at', a.starts_at) order by a.starts_at) filter (where a.starts_at > ${now}::timestamptz and a.status in ('expected', 'confirmed')))[1] as coming
      from attendee a where a.mission_id = p.mission_id and a.person_id = p.id and a.starts_at > ${now}::timestamptz - interval '60 days') m on true
    left join lateral (select count(*)::int as open, min(o.due_on) filter (where o.owner <> 'person') as due from plan_action o where o.mission_id = p.mission_id and o.person_id = p.id and o.status = 'open') o on true
    left join lateral (select count(*)::int as unread, min(g.at) as since from thread_message g where g.mission_id = p.mission_id and g.person_id = p.id and g.side = 'person' and g.seen_at is null) g on true
    left join lateral (select case when a.status = 'draft' then 'draft' when exists (select 1 from signature i where i.mission_id = a.mission_id and i.agreement_id = a.id and i.party = 'mire' and i.status = 'awaited')
        then 'to_sign' else 'out' end as agreement from agreement a where a.mission_id = t.mission_id and a.track_id = t.id and a.status in ('draft', 'out') limit 1) w on true
    order by p.search_text, p.id`;
}

/** Where everybody of a scope stands on this day: two statements, whatever their number. */
export async function linesOf(db: Db, actor: Actor, scope: Scope, words: string | null, now: Date): Promise<readonly CaseLine[]> {
  const today = brusselsDay(now);
  const house = await parametersOn(db, actor.missionId, today);
  const facts = await factsOf(db, scope, words, now);
  const contacts = await lastContacts(
    db,
    facts.map(({ person }) => person),
    now,
  );
  return facts.map((each) => {
    const contact = contacts.get(each.person);
    return lineOf(each, contact ? { ...contact, on: brusselsDay(contact.at) } : null, house, { today, now });
  });
}

import { legalHolidays } from "../../missions/facts";
import type { Db } from "../../platform/db";
import type { Attendee, Interval, Meeting, MeetingToTell, Opening } from "../model/meetings";
import type { Standing } from "../policy";

export type Led = { readonly meeting: Meeting; readonly standing: Standing; readonly kind: Meeting["kind"] };

/** A meeting, and how whoever asks stands to it. */
export async function ledMeeting(db: Db, id: string): Promise<Led | null> {
  const [row] = await db.sql<Meeting & { standing: Standing }>`
    select p.id, p.kind, p.coach_id as coach, p.place, p.site_id as site, p.room, p.starts_at as "startsAt", p.ends_at as "endsAt", p.capacity, p.taken, p.status, p.version,
      case when p.coach_id = any ((select app_stands_for())::uuid[]) then 'leads'
        when p.kind = 'individual' and exists (select 1 from attendee t join assignment a on a.mission_id = t.mission_id and a.person_id = t.person_id
          where t.mission_id = p.mission_id and t.appointment_id = p.id and a.ended_at is null and (a.until is null or a.until > now())
            and ((a.kind = 'coach' and a.membership_id = any ((select app_stands_for())::uuid[])) or a.membership_id = (select app_actor_id()))) then 'accompanies'
        else 'none' end as standing
    from appointment p where p.id = ${id}::uuid`;
  if (!row) return null;
  const { standing, ...meeting } = row;
  return { meeting, standing, kind: meeting.kind };
}

/** The same, held until the end of the transaction. */
export async function holdMeeting(db: Db, id: string): Promise<Led | null> {
  const [row] = await db.sql<{ id: string }>`select id from appointment where id = ${id}::uuid for update`;
  return row ? ledMeeting(db, id) : null;
}

export type HeldPlace = Led & { readonly attendee: Attendee; readonly person: string };

/** One person's place and its meeting, both held: the meeting first, as everywhere. */
export async function holdPlace(db: Db, id: string): Promise<HeldPlace | null> {
  const [at] = await db.sql<{ meeting: string }>`select appointment_id as meeting from attendee where id = ${id}::uuid`;
  const led = at ? await holdMeeting(db, at.meeting) : null;
  if (!led) return null;
  const [attendee] = await db.sql<Attendee>`
    select id, appointment_id as meeting, person_id as person, status, link_version as "linkVersion" from attendee where id = ${id}::uuid for update`;
  // It moved to another meeting between the two looks: whoever asks again finds it there.
  return attendee?.meeting === led.meeting.id ? { ...led, attendee, person: attendee.person } : null;
}

export type Hours = { readonly openings: readonly Opening[]; readonly busy: readonly Interval[] };

type Asked = {
  readonly coach: string;
  readonly from: Date;
  readonly until: Date;
  readonly site: string | null;
  readonly room: string | null;
};

/** When a coach can be met in a span of time, and all that is already there: meetings, sessions they host, time off, the room when one is asked. */
export async function hoursOf(db: Db, { coach, from, until, site, room }: Asked): Promise<Hours> {
  const openings = await db.sql<Opening>`
    select weekday::int, opens::int, closes::int, site_id as site from availability where membership_id = ${coach}::uuid order by weekday, opens`;
  const busy = await db.sql<Interval>`
    select starts_at as "startsAt", ends_at as "endsAt" from appointment
    where status = 'planned' and ends_at > ${from}::timestamptz and starts_at < ${until}::timestamptz
      and (coach_id = ${coach}::uuid or (site_id = ${site}::uuid and room = ${room}::text))
    union all select starts_at, ends_at from info_session
    where status <> 'cancelled' and ends_at > ${from}::timestamptz and starts_at < ${until}::timestamptz
      and (host_id = ${coach}::uuid or (site_id = ${site}::uuid and room = ${room}::text))
    union all select from_at, until_at from time_off
    where membership_id = ${coach}::uuid and until_at > ${from}::timestamptz and from_at < ${until}::timestamptz`;
  // Nobody is offered an hour on a day when the house is shut by law; a coach who wants one all the same plans it by hand.
  return { openings, busy: [...busy, ...(await legalHolidays(from, until))] };
}

/** A place as it stands, for whoever writes about it. */
export async function meetingToTell(db: Db, attendee: string): Promise<MeetingToTell | null> {
  const [row] = await db.sql<MeetingToTell>`
    select t.id, t.person_id as person, n.locale, t.status, t.link_version as "linkVersion", t.starts_at as "startsAt", t.ends_at as "endsAt", p.place,
      case when p.place = 'site' then concat_ws(', ', s.name, s.street, concat_ws(' ', s.postal_code, s.locality)) end as address
    from attendee t
    join appointment p on p.mission_id = t.mission_id and p.id = t.appointment_id
    join person n on n.mission_id = t.mission_id and n.id = t.person_id and n.erased_at is null
    left join site s on s.mission_id = p.mission_id and s.id = p.site_id
    where t.id = ${attendee}::uuid`;
  return row ?? null;
}

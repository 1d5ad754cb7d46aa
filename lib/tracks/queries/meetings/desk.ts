import { z } from "zod";
import { addDays } from "../../../kernel/plain-date";
import { brusselsInstant } from "../../../kernel/zoned";
import { openKeysOf } from "../../../people/facts";
import type { Db } from "../../../platform/db";
import { query, queryAbout } from "../../../platform/query";
import { coachOrCoordination, concernOf } from "../../../platform/reach";
import { ledMeeting, hoursOf } from "../../facts/meetings";
import { keyFor, placesOf, wordsIn, type PlaceRow } from "../../facts/own-meetings";
import type { AttendeeStatus, Meeting, MeetingKind, Place, Purpose } from "../../model/meetings";
import { whoMaySeeIt, whoMeetsPeople, whoWorksHere, type Standing } from "../../policy";
import { attendanceFacts, type AttendanceFacts } from "../../rules/meetings";
import { freeSlots, type Slot } from "../../rules/slots";
import { day } from "../../schema/fields";
import { meetingInput } from "../../schema/meetings";

const span = (from: Parameters<typeof addDays>[0], days: number) => ({
  from: brusselsInstant(from, "00:00"),
  until: brusselsInstant(addDays(from, days), "00:00"),
});

export type AgendaPerson = { readonly name: string; readonly status: AttendeeStatus };
export type AgendaLine = {
  readonly id: string;
  readonly what: MeetingKind | "session" | "off";
  readonly purpose: Purpose | null;
  readonly title: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Place | null;
  readonly site: string | null;
  readonly room: string | null;
  readonly taken: number | null;
  readonly capacity: number | null;
  readonly people: readonly AgendaPerson[];
};

const agendaInput = z.strictObject({ from: day, days: z.number().int().min(1).max(31) });

/** One's own meetings, workshops, hosted sessions and time off, in the order of the clock. */
export const agenda = query({
  name: "meetings.agenda",
  input: agendaInput,
  policy: whoMeetsPeople,
  fetch: async ({ db, actor, input }) => {
    const { from, until } = span(input.from, input.days);
    return db.sql<AgendaLine>`
      select p.id, p.kind as what, p.purpose, p.title, p.starts_at as "startsAt", p.ends_at as "endsAt", p.place, s.name as site, p.room, p.taken::int, p.capacity::int,
        coalesce((select json_agg(json_build_object('name', trim(n.first_name || ' ' || coalesce(n.family_name, '')), 'status', t.status) order by n.first_name, n.id)
          from attendee t join person n on n.mission_id = t.mission_id and n.id = t.person_id where t.mission_id = p.mission_id and t.appointment_id = p.id and t.status <> 'moved'), '[]') as people
      from appointment p left join site s on s.mission_id = p.mission_id and s.id = p.site_id
      where p.coach_id = ${actor.membershipId}::uuid and p.status = 'planned' and p.ends_at > ${from}::timestamptz and p.starts_at < ${until}::timestamptz
      union all
      select i.id, 'session', null, null, i.starts_at, i.ends_at, 'site', s.name, i.room, i.taken::int, i.capacity::int, '[]'::json
      from info_session i join site s on s.mission_id = i.mission_id and s.id = i.site_id
      where i.host_id = ${actor.membershipId}::uuid and i.status <> 'cancelled' and i.ends_at > ${from}::timestamptz and i.starts_at < ${until}::timestamptz
      union all
      select o.id, 'off', null, null, o.from_at, o.until_at, null, null, null, null, null, '[]'::json
      from time_off o where o.membership_id = ${actor.membershipId}::uuid and o.until_at > ${from}::timestamptz and o.from_at < ${until}::timestamptz
      order by 5, 1 limit 400`;
  },
});

export type RoomUse = {
  readonly id: string;
  readonly site: string;
  readonly room: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly coach: string;
  readonly what: MeetingKind | "session";
};

/** Which rooms are taken, by which colleague: nothing of whom they meet. */
export const roomsTaken = query({
  name: "meetings.rooms",
  input: agendaInput,
  policy: whoWorksHere,
  fetch: async ({ db, input }) => {
    const { from, until } = span(input.from, input.days);
    return db.sql<RoomUse>`
      select p.id, s.name as site, p.room, p.starts_at as "startsAt", p.ends_at as "endsAt", n.first_name as coach, p.kind as what
      from appointment p join site s on s.mission_id = p.mission_id and s.id = p.site_id
      join membership m on m.mission_id = p.mission_id and m.id = p.coach_id join person n on n.mission_id = m.mission_id and n.id = m.person_id
      where p.status = 'planned' and p.room is not null and p.ends_at > ${from}::timestamptz and p.starts_at < ${until}::timestamptz
      union all
      select i.id, s.name, i.room, i.starts_at, i.ends_at, i.host_name, 'session' from info_session i join site s on s.mission_id = i.mission_id and s.id = i.site_id
      where i.status <> 'cancelled' and i.ends_at > ${from}::timestamptz and i.starts_at < ${until}::timestamptz
      order by 2, 3, 4 limit 400`;
  },
});

export type MeetingPerson = {
  readonly attendee: string;
  readonly person: string;
  readonly name: string;
  readonly status: AttendeeStatus;
  readonly reason: string | null;
  readonly phone: string | null;
  readonly markedBy: string | null;
  readonly markedAt: Date | null;
};
export type MeetingView = {
  readonly meeting: Meeting;
  readonly standing: Standing;
  readonly purpose: Purpose;
  readonly title: string | null;
  readonly detail: string | null;
  readonly coachName: string;
  readonly siteName: string | null;
  readonly cancelReason: string | null;
  readonly people: readonly MeetingPerson[];
};

/** One meeting or workshop, with those of its people that whoever asks may know. */
export const oneMeeting = queryAbout({
  name: "meetings.one",
  input: meetingInput,
  load: ({ db, input }) => ledMeeting(db, input.meeting),
  policy: whoMaySeeIt,
  opens: ({ people }: MeetingView) => people.map(({ person }) => person),
  fetch: async ({ db, subject: { meeting, standing } }): Promise<MeetingView | null> => {
    const [row] = await db.sql<Omit<MeetingView, "meeting" | "standing" | "people">>`
      select p.purpose, p.title, p.place_detail as detail, n.first_name as "coachName", s.name as "siteName", p.cancel_reason as "cancelReason"
      from appointment p join membership m on m.mission_id = p.mission_id and m.id = p.coach_id join person n on n.mission_id = m.mission_id and n.id = m.person_id
      left join site s on s.mission_id = p.mission_id and s.id = p.site_id where p.id = ${meeting.id}::uuid`;
    return row ? { meeting, standing, ...row, people: await peopleAt(db, meeting.id) } : null;
  },
});

async function peopleAt(db: Db, meeting: string): Promise<readonly MeetingPerson[]> {
  const rows = await db.sql<Omit<MeetingPerson, "reason"> & { sealed: string | null }>`
    select t.id as attendee, t.person_id as person, trim(n.first_name || ' ' || coalesce(n.family_name, '')) as name, t.status, t.sealed_comment as sealed, w.first_name as "markedBy", t.marked_at as "markedAt",
      (select c.value from contact_point c where c.mission_id = t.mission_id and c.person_id = t.person_id and c.kind = 'phone' order by c.created_at desc limit 1) as phone
    from attendee t join person n on n.mission_id = t.mission_id and n.id = t.person_id
    left join membership h on h.mission_id = t.mission_id and h.id = t.marked_by left join person w on w.mission_id = h.mission_id and w.id = h.person_id
    where t.appointment_id = ${meeting}::uuid and t.status <> 'moved' order by n.first_name, n.id`;
  const keys = await openKeysOf(
    db,
    rows.flatMap(({ person, sealed }) => (sealed ? [person] : [])),
  );
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    reason: wordsIn(keys.get(row.person), row.attendee, sealed).reason ?? null,
  }));
}

export type PersonChoice = { readonly id: string; readonly name: string };

/** Whom one may bring to a workshop: the people one accompanies; all who are accompanied, for a coordinator. */
export const peopleToAdd = query({
  name: "meetings.people_to_add",
  input: meetingInput,
  policy: whoMeetsPeople,
  fetch: ({ db, actor, input }) => db.sql<PersonChoice>`
    select n.id, trim(n.first_name || ' ' || coalesce(n.family_name, '')) as name from assignment a join person n on n.mission_id = a.mission_id and n.id = a.person_id
    where a.kind = 'coach' and a.ended_at is null and n.erased_at is null and (${actor.role} = 'coordinator' or a.membership_id = any ((select app_stands_for())::uuid[]))
      and not exists (select 1 from attendee t where t.mission_id = n.mission_id and t.person_id = n.id and t.appointment_id = ${input.meeting}::uuid and t.status in ('expected', 'confirmed', 'present', 'absent'))
    order by n.first_name, n.family_name, n.id limit 500`,
});

/** One's own free times, for the form of a new meeting. */
export const freeTimes = query({
  name: "meetings.free_times",
  input: z.strictObject({ from: day, days: z.number().int().min(1).max(28), minutes: z.number().int().min(10).max(480) }),
  policy: whoMeetsPeople,
  fetch: async ({ db, actor, input, now }): Promise<readonly Slot[]> => {
    const { from, until } = span(input.from, input.days);
    const { openings, busy } = await hoursOf(db, { coach: actor.membershipId, from, until, site: null, room: null });
    return freeSlots(openings, busy, { ...input, earliest: now, site: null });
  },
});

export type FileMeeting = Pick<
  PlaceRow,
  | "id"
  | "meeting"
  | "status"
  | "kind"
  | "purpose"
  | "title"
  | "coachName"
  | "startsAt"
  | "endsAt"
  | "place"
  | "site"
  | "room"
  | "markedBy"
> & { readonly reason: string | null; readonly comment: string | null };

export type MeetingsOfPerson = {
  readonly person: string;
  readonly meetings: readonly FileMeeting[];
  readonly facts: AttendanceFacts;
};

/** The meetings of a file: the same facts that the person reads, with what they answered. */
export const meetingsOfPerson = queryAbout({
  name: "meetings.of_person",
  input: z.strictObject({ person: z.uuid() }),
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  opens: ({ person }: MeetingsOfPerson) => [person],
  fetch: async ({ db, subject: { person } }): Promise<MeetingsOfPerson> => {
    const rows = await placesOf(db, person);
    const key = await keyFor(db, person, rows);
    return { person, facts: attendanceFacts(rows), meetings: rows.map((row) => fileMeeting(row, key)) };
  },
});

const fileMeeting = (row: PlaceRow, key: Buffer | null): FileMeeting => {
  const { reason = null, text: comment = null } = wordsIn(key, row.id, row.sealedWords);
  const { id, meeting, status, kind, purpose, title, coachName, startsAt, endsAt, place, site, room, markedBy } = row;
  return { id, meeting, status, kind, purpose, title, coachName, startsAt, endsAt, place, site, room, reason, markedBy, comment };
};

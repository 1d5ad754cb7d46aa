import { openFor, openKeyOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import type { AttendeeStatus, MeetingKind, Place, Purpose } from "../model/meetings";

/** One person's place at one meeting, with all that its pages say of it. */
export type PlaceRow = {
  readonly id: string;
  readonly meeting: string;
  readonly person: string;
  readonly firstName: string;
  readonly locale: string;
  readonly linkVersion: number;
  readonly status: Exclude<AttendeeStatus, "moved">;
  readonly kind: MeetingKind;
  readonly purpose: Purpose;
  readonly title: string | null;
  readonly coach: string;
  readonly coachName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Place;
  readonly detail: string | null;
  readonly room: string | null;
  readonly siteId: string | null;
  readonly site: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly locality: string | null;
  readonly transport: string | null;
  readonly cancelReason: string | null;
  readonly meetingStatus: "planned" | "cancelled" | "closed";
  readonly sealedWords: string | null;
  readonly markedBy: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

/** The places of a person, soonest first; one of them when its id is given. What was moved away is another row of the same person, and is left out. */
export const placesOf = (db: Db, person: string, only: string | null = null) => db.sql<PlaceRow>`
  select t.id, p.id as meeting, t.person_id as person, n.first_name as "firstName", n.locale, t.link_version as "linkVersion", t.status, p.kind, p.purpose, p.title,
    p.coach_id as coach, c.first_name as "coachName", t.starts_at as "startsAt", t.ends_at as "endsAt", p.place, p.place_detail as detail, p.room, p.site_id as "siteId",
    s.name as site, s.street, s.postal_code as "postalCode", s.locality, s.transport, p.cancel_reason as "cancelReason", p.status as "meetingStatus",
    t.sealed_comment as "sealedWords", w.first_name as "markedBy", t.created_at as "createdAt", greatest(t.updated_at, p.updated_at) as "changedAt"
  from attendee t
  join appointment p on p.mission_id = t.mission_id and p.id = t.appointment_id
  join person n on n.mission_id = t.mission_id and n.id = t.person_id
  join membership m on m.mission_id = p.mission_id and m.id = p.coach_id join person c on c.mission_id = m.mission_id and c.id = m.person_id
  left join membership h on h.mission_id = t.mission_id and h.id = t.marked_by left join person w on w.mission_id = h.mission_id and w.id = h.person_id
  left join site s on s.mission_id = p.mission_id and s.id = p.site_id
  where t.person_id = ${person}::uuid and t.status <> 'moved' and (${only}::uuid is null or t.id = ${only}::uuid)
  order by t.starts_at, t.id limit 300`;

/** Free words about one place: why somebody was excused, and what the person answers. Both may say a lot, so both are sealed with their key. */
export type PlaceWords = { readonly reason?: string; readonly text?: string };

export const wordsPlace = (attendee: string) => `attendee|sealed_comment|${attendee}`;

export const wordsIn = (key: Buffer | null | undefined, attendee: string, sealed: string | null): PlaceWords =>
  (sealed ? (openFor(key, wordsPlace(attendee), sealed) as PlaceWords | null) : null) ?? {};

/** The key of a person, looked for only where there is something to open. */
export const keyFor = async (db: Db, person: string, rows: readonly Pick<PlaceRow, "sealedWords">[]) =>
  rows.some(({ sealedWords }) => sealedWords) ? openKeyOf(db, person) : null;

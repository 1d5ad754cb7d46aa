import type { PlainDate } from "../../../kernel/plain-date";
import { brusselsInstant } from "../../../kernel/zoned";
import type { Db } from "../../../platform/db";
import type { DomainEvent } from "../../../platform/event";
import type { AttendeeStatus, Interval, MeetingEvent } from "../../model/meetings";

// What the commands of meetings write, each thing in one place.

export const times = (typed: { readonly day: PlainDate; readonly from: string; readonly to: string }): Interval => ({
  startsAt: brusselsInstant(typed.day, typed.from),
  endsAt: brusselsInstant(typed.day, typed.to),
});

/** Something that happened to one person's place; ids and codes only. */
export const happened = (type: MeetingEvent, person: string, data: Readonly<Record<string, unknown>>): DomainEvent => ({
  type,
  subject: person,
  data,
});

/** Statuses that hold a seat: who is waited for, who came, and who was waited for in vain. */
const seated: readonly AttendeeStatus[] = ["expected", "confirmed", "present", "absent"];

type Change = {
  readonly attendee: string;
  readonly meeting: string;
  readonly from: AttendeeStatus;
  readonly to: AttendeeStatus;
  readonly reason?: string | null;
};

/** Moves one place to another status, and counts its seat. A meeting for one person that nobody comes to frees its coach and its room. */
export async function setPlace(db: Db, { attendee, meeting, from, to, reason = null }: Change) {
  await db.sql`
    update attendee set status = ${to}, reason = coalesce(${reason}::text, reason), updated_at = now(), confirmed_at = case when ${to} = 'confirmed' then coalesce(confirmed_at, now()) else confirmed_at end
    where id = ${attendee}::uuid`;
  const delta = Number(seated.includes(to)) - Number(seated.includes(from));
  if (delta === 0) return;
  await db.sql`
    update appointment set taken = greatest(0, least(coalesce(capacity, 1), taken + ${delta}::int)), updated_at = now(),
      status = case when kind = 'individual' and ${delta}::int < 0 and status = 'planned' then 'cancelled' else status end
    where id = ${meeting}::uuid`;
}

/** A new date ends what an absence had begun. */
export const closeAbsences = (db: Db, person: string, by: string | null, now: Date) => db.sql`
  insert into absence_step (person_id, attendee_id, step, outcome, by_id, at)
  select t.person_id, t.id, 'closed', 'new_date', ${by}::uuid, ${now}::timestamptz from attendee t
  where t.person_id = ${person}::uuid and t.status = 'absent'
    and not exists (select 1 from absence_step s where s.mission_id = t.mission_id and s.attendee_id = t.id and s.step = 'closed' and s.at >= t.marked_at)`;

import type { PlainDate } from "../../../kernel/plain-date";
import { brusselsInstant } from "../../../kernel/zoned";
import { personKeyOf, sealFor } from "../../../people/facts";
import type { Db } from "../../../platform/db";
import type { DomainEvent } from "../../../platform/event";
import { wordsIn, wordsPlace, type PlaceWords } from "../../facts/own-meetings";
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
};

/** Moves one place to another status, and counts its seat. A meeting for one person that nobody comes to frees its coach and its room. */
export async function setPlace(db: Db, { attendee, meeting, from, to }: Change) {
  await db.sql`
    update attendee set status = ${to}, updated_at = now(), confirmed_at = case when ${to} = 'confirmed' then coalesce(confirmed_at, now()) else confirmed_at end
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

/** Keeps free words about a place, beside those that are there; null takes one of them away. */
export async function keepWords(
  db: Db,
  person: string,
  attendee: string,
  change: { readonly [Key in keyof PlaceWords]: string | null },
) {
  const [row] = await db.sql<{
    sealed: string | null;
  }>`select sealed_comment as sealed from attendee where id = ${attendee}::uuid`;
  const added = Object.entries(change).filter(([, words]) => words !== null);
  if (!row?.sealed && added.length === 0) return;
  const key = await personKeyOf(db, person);
  const kept = Object.entries(wordsIn(key, attendee, row?.sealed ?? null)).filter(([name]) => !Object.hasOwn(change, name));
  const sealed = sealFor(key, wordsPlace(attendee), Object.fromEntries([...kept, ...added]));
  await db.sql`update attendee set sealed_comment = ${sealed} where id = ${attendee}::uuid`;
}

import { refuse } from "../../../kernel/result";
import type { Needs } from "../../../missions/facts";
import type { Db } from "../../../platform/db";
import type { Interval, Place } from "../../model/meetings";

type Wanted = Needs & { readonly coach: string } & Interval;

/**
 * Why a time cannot be had, once it is one's turn; null when it can. `except` is the meeting that is being changed. A meeting lasts eight hours
 * at most and a session a day, so that an index finds what stands there, however many years of meetings there are.
 */
export async function busyWith(db: Db, { persons, coach, site, room, startsAt, endsAt }: Wanted, except: string | null) {
  const [row] = await db.sql<{ person: boolean; coach: boolean; off: boolean; room: boolean }>`
    with meetings as (select coach_id, site_id, room from appointment where status = 'planned' and starts_at < ${endsAt}::timestamptz and ends_at > ${startsAt}::timestamptz
      and starts_at > ${startsAt}::timestamptz - interval '8 hours' and id is distinct from ${except}::uuid),
    sessions as (select host_id, site_id, room from info_session where status <> 'cancelled' and starts_at < ${endsAt}::timestamptz and ends_at > ${startsAt}::timestamptz
      and starts_at > ${startsAt}::timestamptz - interval '1 day')
    select
      exists (select 1 from attendee where person_id = any(${persons}::uuid[]) and status in ('expected', 'confirmed') and starts_at < ${endsAt}::timestamptz
        and ends_at > ${startsAt}::timestamptz and appointment_id is distinct from ${except}::uuid) as person,
      exists (select 1 from meetings where coach_id = ${coach}::uuid) or exists (select 1 from sessions where host_id = ${coach}::uuid) as coach,
      exists (select 1 from time_off where membership_id = ${coach}::uuid and from_at < ${endsAt}::timestamptz and until_at > ${startsAt}::timestamptz) as off,
      exists (select 1 from meetings where site_id = ${site}::uuid and room = ${room}::text) or exists (select 1 from sessions where site_id = ${site}::uuid and room = ${room}::text) as room`;
  if (row?.person) return refuse("person_busy");
  if (row?.coach) return refuse("coach_busy");
  if (row?.off) return refuse("coach_off");
  return row?.room ? refuse("room_busy") : null;
}

/** What stands behind the turns, should anything ever come past them: the database's own constraints, as the same refusals. */
export const clashes = {
  person_once_at_a_time: "person_busy",
  coach_once_at_a_time: "coach_busy",
  room_once_at_a_time: "room_busy",
} as const;

export type Where = { readonly place: Place; readonly site: string | null; readonly room: string | null };

/** A place that this Mire has: a house, and one of its rooms; a telephone needs none. */
export async function isHere(db: Db, { place, site, room }: Where): Promise<boolean> {
  if (place !== "site") return true;
  const [house] = await db.sql<{ rooms: readonly string[] }>`select rooms from site where id = ${site}::uuid`;
  return house !== undefined && (room === null || house.rooms.includes(room));
}

import type { Db } from "../platform/db";
import type { BookingToTell } from "./model";

/** A booking as it stands, for whoever must write about it; null when there is none in this Mire. */
export async function bookingToTell(db: Db, booking: string): Promise<BookingToTell | null> {
  const [row] = await db.sql<BookingToTell>`
    select b.id, b.person_id as person, b.status, b.offer_until as "offerUntil", b.link_version as "linkVersion",
      s.starts_at as "startsAt", s.ends_at as "endsAt", s.status as "sessionStatus",
      concat_ws(', ', t.name, t.street, concat_ws(' ', t.postal_code, t.locality)) as place
    from booking b
    join info_session s on s.mission_id = b.mission_id and s.id = b.session_id
    join site t on t.mission_id = s.mission_id and t.id = s.site_id
    where b.id = ${booking}::uuid`;
  return row ?? null;
}

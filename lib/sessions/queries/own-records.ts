import { z } from "zod";
import { sharedWith } from "../../eligibility/facts";
import { justProved } from "../../platform/policy";
import { query } from "../../platform/query";
import { aSeeker } from "../policy";

/** All that this slice knows of somebody, for their own download: bookings, marks, calls, and the answers they agreed to share. */
export const myBookingRecords = query({
  name: "sessions.my_records",
  input: z.strictObject({}),
  policy: justProved(aSeeker),
  // One's own look is not a look into a file; but opening sealed answers may write the person's key.
  opens: () => [],
  fetch: async ({ db, actor }) => {
    const own = actor.personId;
    const bookings = await db.sql`
      select b.id, s.starts_at, s.ends_at, s.language, b.status, b.source, b.paper_code, b.reason, b.offer_until, b.confirmed_at, b.created_at, b.updated_at
      from booking b join info_session s on s.mission_id = b.mission_id and s.id = b.session_id where b.person_id = ${own}::uuid order by b.created_at, b.id`;
    const marks = await db.sql`
      select a.booking_id, a.mark, a.reason, a.marked_at, a.received_at from attendance_mark a join booking b on b.mission_id = a.mission_id and b.id = a.booking_id
      where b.person_id = ${own}::uuid order by a.received_at, a.id`;
    const calls = await db.sql`
      select c.booking_id, c.why, c.outcome, c.called_at from call_record c join booking b on b.mission_id = c.mission_id and b.id = c.booking_id
      where b.person_id = ${own}::uuid order by c.called_at, c.id`;
    const shared = await db.sql<{
      booking: string;
      shared_at: Date;
    }>`select booking_id as booking, shared_at from shared_answers where person_id = ${own}::uuid order by shared_at, id`;
    const answers = [];
    for (const { booking, shared_at } of shared) answers.push({ booking, shared_at, ...(await sharedWith(db, booking)) });
    return { bookings, marks, calls, answers };
  },
});

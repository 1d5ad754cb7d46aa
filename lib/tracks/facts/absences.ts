import type { Db } from "../../platform/db";
import type { AbsenceStep } from "../model/meetings";

/** What was done since the absence was last marked, oldest first. */
export const stepsSince = (db: Db, attendee: string) => db.sql<AbsenceStep>`
  select s.step, s.outcome, s.at from absence_step s join attendee t on t.mission_id = s.mission_id and t.id = s.attendee_id
  where t.id = ${attendee}::uuid and s.at >= t.marked_at order by s.at, s.id`;

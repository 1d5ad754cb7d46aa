import type { Db } from "../../platform/db";
import type { Suspended } from "../rules/clock";

/** The days of a track that no clock counts, oldest first. */
export const suspensionsOf = (db: Db, track: string) => db.sql<Suspended>`
  select from_on as "from", to_on as "to", planned_until as "plannedUntil" from suspension where track_id = ${track}::uuid order by from_on`;

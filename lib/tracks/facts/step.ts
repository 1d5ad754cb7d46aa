import type { PlainDate } from "../../kernel/plain-date";
import type { Db } from "../../platform/db";
import type { Track, TrackStatus, TrackStep } from "../model/life";

export type Step = {
  readonly step: TrackStep;
  readonly to: TrackStatus;
  readonly on: PlainDate;
  readonly reason: string | null;
  readonly by: string | null;
};

/** State changes are records: what, from where to where, on which day, by whom, why. */
export const writeStep = (db: Db, track: Pick<Track, "id" | "person" | "status">, { step, to, on, reason, by }: Step) => db.sql`
  insert into track_step (person_id, track_id, step, from_status, to_status, on_date, reason, by_id)
  values (${track.person}::uuid, ${track.id}::uuid, ${step}, ${track.status}, ${to}, ${on}::date, ${reason}, ${by}::uuid)`;

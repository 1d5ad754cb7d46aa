import type { PlainDate } from "../../kernel/plain-date";
import { personKeyOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import type { Track, TrackStatus, TrackStep } from "../model/life";
import { sealReason } from "./reasons";

export type Step = {
  readonly step: TrackStep;
  readonly to: TrackStatus;
  readonly on: PlainDate;
  readonly reason: string | null;
  readonly by: string | null;
};

/** State changes are records: what, from where to where, on which day, by whom; why, in words that are sealed. */
export async function writeStep(
  db: Db,
  track: Pick<Track, "id" | "person" | "status">,
  { step, to, on, reason, by }: Step,
): Promise<void> {
  const id = crypto.randomUUID();
  const sealed = reason === null ? null : sealReason(await personKeyOf(db, track.person), "track_step", id, reason);
  await db.sql`
    insert into track_step (id, person_id, track_id, step, from_status, to_status, on_date, sealed_reason, by_id)
    values (${id}::uuid, ${track.person}::uuid, ${track.id}::uuid, ${step}, ${track.status}, ${to}, ${on}::date, ${sealed}, ${by}::uuid)`;
}

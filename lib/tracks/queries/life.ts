import type { PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import { openKeyOf } from "../../people/facts";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { coachOrCoordination, concernOf, type Relation } from "../../platform/reach";
import { reasonIn, suspensionReasonIn, whereIn } from "../facts/reasons";
import { suspensionsOf } from "../facts/suspensions";
import { trackOf } from "../facts/track";
import { trackSteps, type SuspensionReason, type Track, type TrackStatus, type TrackStep } from "../model/life";
import { clockOf, type Clock } from "../rules/clock";
import { isAllowed } from "../rules/life";
import { monthsToAdd } from "../rules/renew";
import { aboutPerson } from "../schema/life";

export type StepLine = {
  readonly id: string;
  readonly track: string;
  readonly step: TrackStep;
  readonly to: TrackStatus;
  readonly on: PlainDate;
  /** In words for a renewal; the code of a closing. */
  readonly reason: string | null;
  readonly where: string | null;
  /** Null when the portal or the person made it. */
  readonly by: string | null;
};

export type CoachLine = {
  readonly id: string;
  readonly name: string;
  readonly kind: "coach" | "glass";
  readonly from: Date;
  readonly until: Date | null;
  readonly reason: string | null;
};

export type Life = {
  readonly person: string;
  readonly relation: Relation;
  readonly track: Track;
  readonly clock: Clock;
  /** What the table lets a coach do now. */
  readonly possible: readonly TrackStep[];
  readonly monthsToAdd: number;
  readonly suspension: {
    /** Null once the key of the person is destroyed. */
    readonly reason: SuspensionReason | null;
    readonly from: PlainDate;
    readonly plannedUntil: PlainDate | null;
  } | null;
  /** Newest first, of all the tracks this person had here. */
  readonly steps: readonly StepLine[];
  /** Where they went when this track was closed. */
  readonly where: string | null;
  readonly coaches: readonly CoachLine[];
  readonly coach: string | null;
  readonly weight: number;
};

/** The life of a track: what happened, what the clocks say, what can be done next. */
export const trackLife = queryAbout({
  name: "tracks.life",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  opens: ({ person }: Life) => [person],
  fetch: async ({ db, actor, now, subject: { person, relation } }): Promise<Life | null> => {
    const track = await trackOf(db, person);
    if (!track) return null;
    const [suspensions, today] = [await suspensionsOf(db, track.id), brusselsDay(now)];
    const house = await parametersOn(db, actor.missionId, today);
    const key = await openKeyOf(db, person);
    const [coaches, steps] = [await coachesOf(db, person, key), await stepsOf(db, person, key)];
    const current = coaches.find(({ kind, until }) => kind === "coach" && until === null);
    return {
      person,
      relation,
      track,
      clock: clockOf(track, suspensions, house, today),
      possible: trackSteps.filter((step) => isAllowed(step, track.status, "coach")),
      monthsToAdd: monthsToAdd(track, suspensions, house, today),
      suspension: track.status === "suspended" ? await runningSuspension(db, track.id, key) : null,
      steps,
      where: steps.find((line) => line.track === track.id && line.step === "close")?.where ?? null,
      coaches,
      coach: current?.membership ?? null,
      weight: current?.weight ?? 1,
    };
  },
});

async function runningSuspension(db: Db, track: string, key: Buffer | null): Promise<Life["suspension"]> {
  const [row] = await db.sql<Omit<NonNullable<Life["suspension"]>, "reason"> & { id: string; sealed: string }>`
    select id, sealed_reason as sealed, from_on as "from", planned_until as "plannedUntil" from suspension where track_id = ${track}::uuid and to_on is null`;
  if (!row) return null;
  const { id, sealed, ...days } = row;
  return { ...days, reason: suspensionReasonIn(key, id, sealed) };
}

type StepRow = Omit<StepLine, "reason" | "where"> & {
  readonly sealed: string | null;
  readonly closing: string | null;
  readonly sealedWhere: string | null;
};

async function stepsOf(db: Db, person: string, key: Buffer | null): Promise<readonly StepLine[]> {
  const rows = await db.sql<StepRow>`
    select s.id, s.track_id as track, s.step, s.to_status as "to", s.on_date as "on", s.sealed_reason as sealed,
      case s.step when 'close' then t.closing_reason end as closing, case s.step when 'close' then t.sealed_closing_to end as "sealedWhere",
      (select trim(p.first_name || ' ' || coalesce(p.family_name, '')) from membership m join person p on p.id = m.person_id where m.id = s.by_id) as by
    from track t join track_step s on s.mission_id = t.mission_id and s.track_id = t.id where t.person_id = ${person}::uuid order by s.at desc, s.id desc limit 100`;
  return rows.map(({ sealed, closing, sealedWhere, ...row }) => ({
    ...row,
    reason: closing ?? reasonIn(key, "track_step", row.id, sealed),
    where: whereIn(key, row.track, sealedWhere),
  }));
}

type CoachRow = Omit<CoachLine, "reason"> & {
  readonly membership: string;
  readonly weight: number;
  readonly sealed: string | null;
};

async function coachesOf(db: Db, person: string, key: Buffer | null) {
  const rows = await db.sql<CoachRow>`
    select a.id, a.membership_id as membership, a.weight, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, a.kind, a.starts_at as "from",
      coalesce(a.ended_at, a.until) as until, a.sealed_reason as sealed
    from assignment a join membership m on m.id = a.membership_id join person p on p.id = m.person_id
    where a.person_id = ${person}::uuid order by a.starts_at desc, a.id desc limit 50`;
  return rows.map(({ sealed, ...row }) => ({ ...row, reason: reasonIn(key, "assignment", row.id, sealed) }));
}

import type { PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { coachOrCoordination, concernOf, type Relation } from "../../platform/reach";
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
    readonly reason: SuspensionReason;
    readonly from: PlainDate;
    readonly plannedUntil: PlainDate | null;
  } | null;
  /** Newest first, of all the tracks this person had here. */
  readonly steps: readonly StepLine[];
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
    const coaches = await coachesOf(db, person);
    const current = coaches.find(({ kind, until }) => kind === "coach" && until === null);
    return {
      person,
      relation,
      track,
      clock: clockOf(track, suspensions, house, today),
      possible: trackSteps.filter((step) => isAllowed(step, track.status, "coach")),
      monthsToAdd: monthsToAdd(track, suspensions, house, today),
      suspension: track.status === "suspended" ? await runningSuspension(db, track.id) : null,
      steps: await stepsOf(db, person),
      coaches,
      coach: current?.membership ?? null,
      weight: current?.weight ?? 1,
    };
  },
});

async function runningSuspension(db: Db, track: string): Promise<Life["suspension"]> {
  const [row] = await db.sql<NonNullable<Life["suspension"]>>`
    select reason, from_on as "from", planned_until as "plannedUntil" from suspension where track_id = ${track}::uuid and to_on is null`;
  return row ?? null;
}

const stepsOf = (db: Db, person: string) => db.sql<StepLine>`
  select s.id, s.track_id as track, s.step, s.to_status as "to", s.on_date as "on", s.reason, case s.step when 'close' then t.closing_to end as "where",
    (select trim(p.first_name || ' ' || coalesce(p.family_name, '')) from membership m join person p on p.id = m.person_id where m.id = s.by_id) as by
  from track t join track_step s on s.mission_id = t.mission_id and s.track_id = t.id where t.person_id = ${person}::uuid order by s.at desc, s.id desc limit 100`;

const coachesOf = (db: Db, person: string) => db.sql<CoachLine & { membership: string; weight: number }>`
  select a.id, a.membership_id as membership, a.weight, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, a.kind, a.starts_at as "from",
    coalesce(a.ended_at, a.until) as until, a.reason
  from assignment a join membership m on m.id = a.membership_id join person p on p.id = m.person_id
  where a.person_id = ${person}::uuid order by a.starts_at desc, a.id desc limit 50`;

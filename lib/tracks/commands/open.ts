import { ruleSetFor } from "../../eligibility/facts";
import { ok, refuse } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import { command } from "../../platform/command";
import { concernOf } from "../../platform/reach";
import { coachHere } from "../facts/coaches";
import { whoReceives } from "../policy";
import { decideStep } from "../rules/life";
import { openInput } from "../schema/life";

/**
 * A track begins, with its coach, under the rules in force that day (domain.md 2: it keeps them). Whoever receives people may open it for
 * a colleague: the row is written by id, since the walls hide it from whoever does not accompany the person.
 */
export const openTrack = command({
  name: "tracks.open",
  input: openInput,
  load: async ({ db, actor, input }) => {
    const concern = await concernOf(db, actor, input.person);
    const coach = await coachHere(db, input.coach);
    return concern && { ...concern, coach };
  },
  policy: whoReceives,
  run: async ({ db, actor, now, input, subject: { person, coach } }) => {
    if (!coach) return refuse("coach_missing");
    await db.sql`select pg_advisory_xact_lock(hashtextextended(${person}, 1))`;
    const [running] =
      await db.sql`select 1 as one from assignment where person_id = ${person}::uuid and kind = 'coach' and ended_at is null`;
    const decided = running ? refuse("has_coach") : decideStep("open", null, "coach");
    if (!decided.ok) return decided;
    const today = brusselsDay(now);
    const { code: ruleSet } = await ruleSetFor(db, today);
    const track = crypto.randomUUID();
    await db.sql`
      insert into assignment (person_id, membership_id, kind, weight, starts_at, given_by)
      values (${person}::uuid, ${coach}::uuid, 'coach', ${input.weight}, least(${now}::timestamptz, now()), ${actor.membershipId}::uuid)`;
    await db.sql`
      insert into track (id, person_id, status, rule_set, started_on) values (${track}::uuid, ${person}::uuid, ${decided.value}, ${ruleSet}, ${today}::date)`;
    await db.sql`
      insert into track_step (person_id, track_id, step, from_status, to_status, on_date, by_id)
      values (${person}::uuid, ${track}::uuid, 'open', null, ${decided.value}, ${today}::date, ${actor.membershipId}::uuid)`;
    return ok({
      value: { person, track },
      events: [
        { type: "tracks.opened", subject: person, data: { track, ruleSet } },
        { type: "tracks.assigned", subject: person, data: { track, coach } },
      ],
    });
  },
});

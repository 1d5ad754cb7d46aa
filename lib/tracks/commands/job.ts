import { ok } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import { command } from "../../platform/command";
import { coachOrCoordination, concernOf } from "../../platform/reach";
import { heldFor } from "../facts/held";
import { writeStep } from "../facts/step";
import { dayFits, hiredAheadDays } from "../rules/days";
import { hireInput } from "../schema/life";

/** Somebody found work: the follow-up begins on their first day. */
export const hire = command({
  name: "tracks.hire",
  input: hireInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input: { on }, subject: { person } }) => {
    const held = await heldFor(db, person, "hire");
    if (!held.ok) return held;
    const { track, to } = held.value;
    const fits = dayFits(on, track.startedOn, brusselsDay(now), hiredAheadDays);
    if (!fits.ok) return fits;
    await db.sql`update track set status = ${to}, employed_on = ${on}::date, version = version + 1 where id = ${track.id}::uuid`;
    await writeStep(db, track, { step: "hire", to, on, reason: null, by: actor.membershipId });
    return ok({ value: { person }, events: [{ type: "tracks.hired", subject: person, data: { track: track.id, on } }] });
  },
});

/** The job ended: back towards employment, with what is left of the commitment. The first hiring stays among the steps. */
export const loseJob = command({
  name: "tracks.lose_job",
  input: hireInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input: { on }, subject: { person } }) => {
    const held = await heldFor(db, person, "lose_job");
    if (!held.ok) return held;
    const { track, to } = held.value;
    const fits = dayFits(on, track.employedOn ?? track.startedOn, brusselsDay(now));
    if (!fits.ok) return fits;
    await db.sql`update track set status = ${to}, employed_on = null, version = version + 1 where id = ${track.id}::uuid`;
    await writeStep(db, track, { step: "lose_job", to, on, reason: null, by: actor.membershipId });
    return ok({ value: { person }, events: [{ type: "tracks.job_lost", subject: person, data: { track: track.id, on } }] });
  },
});

import { ok, refuse } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import { personKeyOf } from "../../people/facts";
import { command } from "../../platform/command";
import { coachOrCoordination, concernOf } from "../../platform/reach";
import { heldFor } from "../facts/held";
import { sealReason } from "../facts/reasons";
import { writeStep } from "../facts/step";
import { suspensionsOf } from "../facts/suspensions";
import { dayFits, lastDayOff } from "../rules/days";
import { resumesAfter } from "../rules/life";
import { resumeInput, suspendInput } from "../schema/life";

/** The clock stops, for a reason that stands in the row of the suspension alone, sealed: it may tell of somebody's health. */
export const suspendTrack = command({
  name: "tracks.suspend",
  input: suspendInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input: { reason, from, plannedUntil }, subject: { person } }) => {
    const held = await heldFor(db, person, "suspend");
    if (!held.ok) return held;
    const { track, to } = held.value;
    const fits = dayFits(from, track.startedOn, brusselsDay(now));
    if (!fits.ok) return fits;
    if (plannedUntil && plannedUntil < from) return refuse("until_before_from");
    if ((await suspensionsOf(db, track.id)).some((other) => other.to !== null && other.to >= from))
      return refuse("suspended_then");
    const suspension = crypto.randomUUID();
    const sealed = sealReason(await personKeyOf(db, person), "suspension", suspension, reason);
    await db.sql`
      insert into suspension (id, person_id, track_id, sealed_reason, from_on, planned_until, by_id)
      values (${suspension}::uuid, ${person}::uuid, ${track.id}::uuid, ${sealed}, ${from}::date, ${plannedUntil}::date, ${actor.membershipId}::uuid)`;
    await db.sql`update track set status = ${to}, resumes_to = ${resumesAfter("suspend", track, to)}, version = version + 1 where id = ${track.id}::uuid`;
    await writeStep(db, track, { step: "suspend", to, on: from, reason: null, by: actor.membershipId });
    const data = { track: track.id, suspension, from, plannedUntil };
    return ok({ value: { person }, events: [{ type: "tracks.suspended", subject: person, data }] });
  },
});

/** The clock goes on from the first day back. */
export const resumeTrack = command({
  name: "tracks.resume",
  input: resumeInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input: { on }, subject: { person } }) => {
    const held = await heldFor(db, person, "resume");
    if (!held.ok) return held;
    const { track, to } = held.value;
    const from = (await suspensionsOf(db, track.id)).find((one) => one.to === null)?.from ?? track.startedOn;
    const fits = dayFits(on, from, brusselsDay(now));
    if (!fits.ok) return fits;
    await db.sql`
      update suspension set to_on = ${lastDayOff(from, on)}::date, ended_by = ${actor.membershipId}::uuid where track_id = ${track.id}::uuid and to_on is null`;
    await db.sql`update track set status = ${to}, resumes_to = null, version = version + 1 where id = ${track.id}::uuid`;
    await writeStep(db, track, { step: "resume", to, on, reason: null, by: actor.membershipId });
    return ok({ value: { person }, events: [{ type: "tracks.resumed", subject: person, data: { track: track.id, on } }] });
  },
});

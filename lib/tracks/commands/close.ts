import type { PlainDate } from "../../kernel/plain-date";
import { ok } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { coachOrCoordination, concernOf } from "../../platform/reach";
import { endAssignments } from "../facts/assignments";
import { heldFor } from "../facts/held";
import { sealWhere } from "../facts/reasons";
import { writeStep } from "../facts/step";
import { suspensionsOf } from "../facts/suspensions";
import { dayFits } from "../rules/days";
import { closeInput } from "../schema/life";

/**
 * The end, always with a reason and, where needed, where to next. Nobody accompanies the person any more, so the walls close on their
 * file; coming back is a new track.
 */
export const closeTrack = command({
  name: "tracks.close",
  input: closeInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input: { reason, on, to: next }, subject: { person } }) => {
    const held = await heldFor(db, person, "close");
    if (!held.ok) return held;
    const { track, to } = held.value;
    const running = (await suspensionsOf(db, track.id)).find((one) => one.to === null);
    const fits = dayFits(on, running?.from ?? track.startedOn, brusselsDay(now));
    if (!fits.ok) return fits;
    if (running) await endSuspension(db, track.id, on, actor.membershipId);
    const where = await sealWhere(db, person, track.id, next);
    await db.sql`
      update track set status = ${to}, resumes_to = null, closed_on = ${on}::date, closing_reason = ${reason}, sealed_closing_to = ${where}, version = version + 1
      where id = ${track.id}::uuid`;
    await writeStep(db, track, { step: "close", to, on, reason: null, by: actor.membershipId });
    const coach = await endAssignments(db, person, "closed", now);
    const unassigned = coach ? [{ type: "tracks.unassigned" as const, subject: person, data: { track: track.id, coach } }] : [];
    return ok({
      value: { person },
      events: [{ type: "tracks.closed", subject: person, data: { track: track.id, on, reason } }, ...unassigned],
    });
  },
});

const endSuspension = (db: Db, track: string, on: PlainDate, by: string) =>
  db.sql`update suspension set to_on = ${on}::date, ended_by = ${by}::uuid where track_id = ${track}::uuid and to_on is null`;

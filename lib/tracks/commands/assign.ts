import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import type { DomainEvent } from "../../platform/event";
import { coachOrCoordination, concernOf } from "../../platform/reach";
import { holdCaseload, moveTo, type Running } from "../facts/assignments";
import { coachHere } from "../facts/coaches";
import { whoHandsOver } from "../policy";
import { assignInput, handOverInput } from "../schema/assignment";

/** Who accompanied them, and who does from now on: two facts in the file of each person. */
const handedOver = (from: string, to: string, { person, track }: Running): DomainEvent[] => [
  { type: "tracks.unassigned", subject: person, data: { track, coach: from } },
  { type: "tracks.assigned", subject: person, data: { track, coach: to } },
];

/** Another coach for one person, for a reason. */
export const assign = command({
  name: "tracks.assign",
  input: assignInput,
  load: async ({ db, actor, input }) => {
    const concern = await concernOf(db, actor, input.person);
    const [running] = await db.sql<{ from: string }>`
      select membership_id as "from" from assignment where person_id = ${input.person}::uuid and kind = 'coach' and ended_at is null`;
    return concern && { ...concern, from: running?.from ?? null, coach: await coachHere(db, input.coach) };
  },
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input, subject: { person, from, coach } }) => {
    if (!coach) return refuse("coach_missing");
    if (!from) return refuse("no_coach");
    if (from === coach) return refuse("same_coach");
    const [held] = await holdCaseload(db, from, [person]);
    if (!held) return refuse("changed_meanwhile");
    await moveTo(db, [held], coach, input.reason, actor.membershipId, now);
    if (input.weight)
      await db.sql`
        update assignment set weight = ${input.weight}::smallint where person_id = ${person}::uuid and kind = 'coach' and ended_at is null`;
    const [left, came] = handedOver(from, coach, held);
    return left && came ? ok({ value: { person }, events: [left, came] }) : refuse("changed_meanwhile");
  },
});

/** A caseload, or some of its people, from one coach to another: all of them, or none. */
export const handOver = command({
  name: "tracks.hand_over",
  input: handOverInput,
  load: async ({ db, input }) => {
    const [known] = await db.sql<{ coach: string }>`
      select id as coach from membership where id = ${input.from}::uuid and role in ('coach', 'coordinator')`;
    return known ? { coach: known.coach, to: await coachHere(db, input.to) } : null;
  },
  policy: whoHandsOver,
  run: async ({ db, actor, now, input, subject: { coach: from, to } }) => {
    if (!to) return refuse("coach_missing");
    const held = await holdCaseload(db, from, input.who === "all" ? null : input.persons);
    const [first, ...others] = held.flatMap((one) => handedOver(from, to, one));
    if (!first) return refuse("nobody_to_hand_over");
    if (input.who === "chosen" && held.length !== new Set(input.persons).size) return refuse("changed_meanwhile");
    await moveTo(db, held, to, input.reason, actor.membershipId, now);
    return ok({ value: { from, to, count: held.length }, events: [first, ...others] });
  },
});

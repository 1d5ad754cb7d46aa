import { ok } from "../../../kernel/result";
import { reachable } from "../../../messages/facts";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import { coachOrCoordination, concernOf, standForPerson } from "../../../platform/reach";
import { holdPlace } from "../../facts/meetings";
import { stepsSince } from "../../facts/absences";
import { whoRunsIt } from "../../policy";
import { decideFollow } from "../../rules/absence";
import { decideMark } from "../../rules/meetings";
import { followInput, markInput } from "../../schema/meetings";
import { happened, keepWords, setPlace } from "./writing";

/**
 * Who came, who had warned or had a reason, who did not come. A later mark corrects an earlier one, and both stay in the journal. An absence
 * is told at once, by a message that asks whether all is well; what follows is in `meetings.follow_absence`.
 */
export const markMeeting = command({
  name: "meetings.mark",
  input: markInput,
  load: ({ db, input }) => holdPlace(db, input.attendee),
  policy: whoRunsIt,
  run: async ({ db, actor, now, input, subject: { meeting, attendee, person } }) => {
    const decided = decideMark(attendee, meeting, input, now);
    if (!decided.ok) return decided;
    // Whoever leads a workshop also says who came among the people of a colleague: what follows is written on the person's own track.
    await standForPerson(db, person);
    await setPlace(db, { attendee: attendee.id, meeting: meeting.id, from: attendee.status, to: input.mark });
    if (attendee.status === "absent") await closeChain(db, attendee.id, actor.membershipId, now);
    await db.sql`
      update attendee set marked_by = ${actor.membershipId}::uuid, marked_at = ${now}::timestamptz where id = ${attendee.id}::uuid`;
    await keepWords(db, person, attendee.id, { reason: input.mark === "excused" ? input.reason : null });
    if (input.mark === "absent") await beginChain(db, attendee.id, person, now);
    const ids = { appointment: meeting.id, attendee: attendee.id };
    const data = { ...ids, mark: input.mark, before: attendee.status };
    return ok({ value: { ...ids, person }, events: [happened("meetings.marked", person, data)] });
  },
});

/** The message that leaves by itself is the first step, where somebody can be written to. */
async function beginChain(db: Db, attendee: string, person: string, now: Date) {
  const way = await reachable(db, person);
  if (!way || way.channel === "none" || way.addresses.length === 0) return;
  await db.sql`insert into absence_step (person_id, attendee_id, step, at) values (${person}::uuid, ${attendee}::uuid, 'message', ${now}::timestamptz)`;
}

/** An absence that was none has nothing to follow. */
const closeChain = (db: Db, attendee: string, by: string, now: Date) => db.sql`
  insert into absence_step (person_id, attendee_id, step, by_id, at)
  select t.person_id, t.id, 'closed', ${by}::uuid, ${now}::timestamptz from attendee t where t.id = ${attendee}::uuid
    and not exists (select 1 from absence_step s where s.mission_id = t.mission_id and s.attendee_id = t.id and s.step = 'closed' and s.at >= t.marked_at)`;

/** A call, a letter, or the end of it: written down by whoever accompanies the person. */
export const followAbsence = command({
  name: "meetings.follow_absence",
  input: followInput,
  load: async ({ db, actor, input }) => {
    const place = await holdPlace(db, input.attendee);
    const concern = place && (await concernOf(db, actor, place.person));
    return concern && { ...place, ...concern };
  },
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input, subject: { attendee, meeting, person } }) => {
    const decided = decideFollow(attendee.status, await stepsSince(db, attendee.id), input);
    if (!decided.ok) return decided;
    await db.sql`
      insert into absence_step (person_id, attendee_id, step, outcome, by_id, at)
      values (${person}::uuid, ${attendee.id}::uuid, ${input.step}, ${input.outcome}::text, ${actor.membershipId}::uuid, ${now}::timestamptz)`;
    const ids = { appointment: meeting.id, attendee: attendee.id };
    const data = { ...ids, step: input.step, outcome: input.outcome };
    return ok({ value: { ...ids, person }, events: [happened("meetings.absence_followed", person, data)] });
  },
});

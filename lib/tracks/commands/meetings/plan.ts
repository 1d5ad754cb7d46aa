import { ok, refuse } from "../../../kernel/result";
import { takeTurns } from "../../../missions/facts";
import type { Member } from "../../../platform/actor";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import { coachOrCoordination, concernOf } from "../../../platform/reach";
import { whoMeetsPeople } from "../../policy";
import { decideTime } from "../../rules/meetings";
import { planInput, workshopInput } from "../../schema/meetings";
import { busyWith, clashes, isHere } from "./turns";
import { closeAbsences, happened, times } from "./writing";

/** A meeting of one person with the coach who plans it; a coordinator plans for the person's coach. */
export const planMeeting = command({
  name: "meetings.plan",
  input: planInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  clashes,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const time = times(input);
    const decided = decideTime(time, now);
    if (!decided.ok) return decided;
    if (!(await isHere(db, input.where))) return refuse("room_unknown");
    const coach = await leaderFor(db, actor, person);
    const wanted = { persons: [person], coach, ...input.where, ...time };
    await takeTurns(db, [wanted]);
    const busy = await busyWith(db, wanted, null);
    if (busy) return busy;
    const ids = { appointment: crypto.randomUUID(), attendee: crypto.randomUUID() };
    await db.sql`
      insert into appointment (id, kind, purpose, coach_id, place, place_detail, site_id, room, starts_at, ends_at, taken, created_by, created_at)
      values (${ids.appointment}::uuid, 'individual', ${input.purpose}, ${coach}::uuid, ${input.where.place}, ${input.detail}, ${input.where.site}::uuid, ${input.where.room}::text,
        ${time.startsAt}::timestamptz, ${time.endsAt}::timestamptz, 1, ${actor.membershipId}::uuid, ${now}::timestamptz)`;
    await db.sql`
      insert into attendee (id, appointment_id, person_id, starts_at, ends_at, created_at)
      values (${ids.attendee}::uuid, ${ids.appointment}::uuid, ${person}::uuid, ${time.startsAt}::timestamptz, ${time.endsAt}::timestamptz, ${now}::timestamptz)`;
    await closeAbsences(db, person, actor.membershipId, now);
    return ok({ value: { person, ...ids }, events: [happened("meetings.planned", person, ids)] });
  },
});

async function leaderFor(db: Db, actor: Member, person: string): Promise<string> {
  if (actor.role === "coach") return actor.membershipId;
  const [row] = await db.sql<{ coach: string }>`
    select membership_id as coach from assignment where person_id = ${person}::uuid and kind = 'coach' and ended_at is null`;
  return row?.coach ?? actor.membershipId;
}

/** A workshop for several people, led by whoever plans it; people are added one by one. */
export const planWorkshop = command({
  name: "meetings.plan_workshop",
  input: workshopInput,
  load: async ({ db, input }) => ({ here: await isHere(db, input.where) }),
  policy: whoMeetsPeople,
  clashes,
  run: async ({ db, actor, now, input, subject }) => {
    const time = times(input);
    const decided = decideTime(time, now);
    if (!decided.ok) return decided;
    if (!subject.here) return refuse("room_unknown");
    const wanted = { persons: [], coach: actor.membershipId, ...input.where, ...time };
    await takeTurns(db, [wanted]);
    const busy = await busyWith(db, wanted, null);
    if (busy) return busy;
    const appointment = crypto.randomUUID();
    await db.sql`
      insert into appointment (id, kind, purpose, coach_id, place, place_detail, site_id, room, title, starts_at, ends_at, capacity, created_by, created_at)
      values (${appointment}::uuid, 'workshop', 'workshop', ${actor.membershipId}::uuid, ${input.where.place}, ${input.detail}, ${input.where.site}::uuid, ${input.where.room}::text, ${input.title},
        ${time.startsAt}::timestamptz, ${time.endsAt}::timestamptz, ${input.capacity}, ${actor.membershipId}::uuid, ${now}::timestamptz)`;
    return ok({
      value: { appointment },
      events: [{ type: "meetings.workshop_planned", subject: appointment, data: { appointment } }],
    });
  },
});

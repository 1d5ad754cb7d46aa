import { ok, refuse } from "../../../kernel/result";
import { takeTurns } from "../../../missions/facts";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import { coachOrCoordination, concernOf } from "../../../platform/reach";
import { holdMeeting, holdPlace, ledMeeting } from "../../facts/meetings";
import type { AttendeeStatus } from "../../model/meetings";
import { whoRunsIt } from "../../policy";
import { decideCancel, decideSeat, isAwaited } from "../../rules/meetings";
import { attendeeInput, seatInput } from "../../schema/meetings";
import { busyWith, clashes } from "./turns";
import { closeAbsences, happened, setPlace } from "./writing";

/** Somebody is given a seat at a workshop, whoever leads it: a coach brings the people they accompany. */
export const addPerson = command({
  name: "meetings.add_person",
  input: seatInput,
  load: async ({ db, actor, input }) => {
    const [concern, led] = [await concernOf(db, actor, input.person), await ledMeeting(db, input.meeting)];
    return concern && led && { ...concern, coach: led.meeting.coach };
  },
  policy: coachOrCoordination,
  clashes: { ...clashes, attendee_mission_id_appointment_id_person_id_key: "already_in" },
  run: async ({ db, actor, now, input, subject: { person, coach } }) => {
    await takeTurns(db, [{ persons: [person], coach, site: null, room: null }]);
    const held = await holdMeeting(db, input.meeting);
    if (!held) return refuse("meeting_gone");
    const { meeting } = held;
    const before = await placeBefore(db, meeting.id, person);
    const decided = decideSeat(meeting, before?.status ?? null, now);
    if (!decided.ok) return decided;
    // Its own coach and room are no obstacle: only the person's other meetings are.
    const busy = await busyWith(db, { ...meeting, persons: [person] }, meeting.id);
    if (busy?.refusal === "person_busy") return busy;
    const attendee = before?.id ?? crypto.randomUUID();
    await db.sql`
      insert into attendee (id, appointment_id, person_id, starts_at, ends_at) values (${attendee}::uuid, ${meeting.id}::uuid, ${person}::uuid, ${meeting.startsAt}::timestamptz, ${meeting.endsAt}::timestamptz)
      on conflict (id) do update set status = 'expected', starts_at = excluded.starts_at, ends_at = excluded.ends_at, sealed_comment = null, confirmed_at = null, link_version = attendee.link_version + 1, updated_at = now()`;
    await db.sql`update appointment set taken = taken + 1, updated_at = now() where id = ${meeting.id}::uuid`;
    await closeAbsences(db, person, actor.membershipId, now);
    const ids = { appointment: meeting.id, attendee };
    return ok({ value: ids, events: [happened("meetings.planned", person, ids)] });
  },
});

async function placeBefore(db: Db, meeting: string, person: string) {
  const [row] = await db.sql<{ id: string; status: AttendeeStatus }>`
    select id, status from attendee where appointment_id = ${meeting}::uuid and person_id = ${person}::uuid for update`;
  return row ?? null;
}

/** A seat at a workshop is taken back before it begins; the person is told that the Mire did it. */
export const removePerson = command({
  name: "meetings.remove_person",
  input: attendeeInput,
  load: ({ db, input }) => holdPlace(db, input.attendee),
  policy: whoRunsIt,
  run: async ({ db, now, subject: { meeting, attendee, person } }) => {
    if (meeting.kind !== "workshop") return refuse("not_a_workshop");
    const decided = decideCancel(meeting, now);
    if (!decided.ok) return decided;
    if (!isAwaited(attendee)) return refuse("meeting_gone");
    await setPlace(db, { attendee: attendee.id, meeting: meeting.id, from: attendee.status, to: "cancelled_by_mire" });
    const ids = { appointment: meeting.id, attendee: attendee.id };
    return ok({ value: ids, events: [happened("meetings.cancelled", person, ids)] });
  },
});

import { ok, refuse } from "../../../kernel/result";
import { takeTurns } from "../../../missions/facts";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import type { DomainEvent } from "../../../platform/event";
import { holdMeeting, ledMeeting } from "../../facts/meetings";
import type { Meeting } from "../../model/meetings";
import { whoRunsIt } from "../../policy";
import { decideCancel, decideChange } from "../../rules/meetings";
import { cancelInput, changeInput } from "../../schema/meetings";
import { busyWith, clashes, isHere } from "./turns";
import { happened, times } from "./writing";

type Awaited = { readonly id: string; readonly person: string };

const awaitedAt = (db: Db, meeting: string) => db.sql<Awaited>`
  select id, person_id as person from attendee where appointment_id = ${meeting}::uuid and status in ('expected', 'confirmed') order by id`;

/** Another time, place or size. A form that is older than the meeting is refused; whoever is awaited is told, and says again whether they come. */
export const changeMeeting = command({
  name: "meetings.change",
  input: changeInput,
  load: ({ db, input }) => ledMeeting(db, input.meeting),
  policy: whoRunsIt,
  clashes,
  run: async ({ db, now, input, subject: { meeting: seen } }) => {
    const wanted = { ...times(input), coach: seen.coach, ...input.where };
    const persons = (await awaitedAt(db, seen.id)).map(({ person }) => person);
    await takeTurns(db, [{ ...wanted, persons }]);
    const held = await holdMeeting(db, seen.id);
    if (!held) return refuse("meeting_gone");
    const { meeting } = held;
    const capacity = meeting.kind === "workshop" ? (input.capacity ?? meeting.capacity) : null;
    const decided = decideChange(meeting, { ...wanted, capacity }, input.version, now);
    if (!decided.ok) return decided;
    if (!(await isHere(db, input.where))) return refuse("room_unknown");
    const people = await awaitedAt(db, meeting.id);
    const busy = await busyWith(db, { ...wanted, persons: people.map(({ person }) => person) }, meeting.id);
    if (busy) return busy;
    const how = howDifferent(meeting, wanted);
    await write(db, meeting, { ...wanted, detail: input.detail, capacity }, how);
    const told = how === "same" ? [] : people.map(({ id, person }) => tell("meetings.changed", person, id, meeting.id));
    return ok({
      value: { appointment: meeting.id },
      events: orItself(told, { type: "meetings.workshop_changed", subject: meeting.id, data: { appointment: meeting.id, how } }),
    });
  },
});

const tell = (type: "meetings.changed" | "meetings.cancelled", person: string, attendee: string, appointment: string) =>
  happened(type, person, { appointment, attendee });

/** What happened to people is said of each; what happened to nobody, of the meeting. */
function orItself([first, ...rest]: readonly DomainEvent[], itself: DomainEvent): readonly [DomainEvent, ...DomainEvent[]] {
  return first ? [first, ...rest] : [itself];
}

type Wanted = Pick<Meeting, "startsAt" | "endsAt" | "place" | "site" | "room" | "capacity"> & { readonly detail: string | null };

/** Another hour has to be agreed to again; another room has only to be known. */
function howDifferent(before: Meeting, after: Omit<Wanted, "detail" | "capacity">): "same" | "elsewhere" | "another_time" {
  const [same, there] = [
    before.startsAt.getTime() === after.startsAt.getTime(),
    before.endsAt.getTime() === after.endsAt.getTime(),
  ];
  if (!same || !there) return "another_time";
  return before.place === after.place && before.site === after.site && before.room === after.room ? "same" : "elsewhere";
}

async function write(db: Db, meeting: Meeting, wanted: Wanted, how: ReturnType<typeof howDifferent>) {
  await db.sql`
    update appointment set starts_at = ${wanted.startsAt}::timestamptz, ends_at = ${wanted.endsAt}::timestamptz, place = ${wanted.place}, place_detail = ${wanted.detail},
      site_id = ${wanted.site}::uuid, room = ${wanted.room}::text, capacity = ${wanted.capacity}::smallint, version = version + 1, updated_at = now()
    where id = ${meeting.id}::uuid`;
  if (how !== "another_time") return;
  await db.sql`
    update attendee set starts_at = ${wanted.startsAt}::timestamptz, ends_at = ${wanted.endsAt}::timestamptz, status = 'expected', confirmed_at = null, updated_at = now()
    where appointment_id = ${meeting.id}::uuid and status in ('expected', 'confirmed')`;
}

/** The Mire cancels, before it begins: whoever was awaited is told. */
export const cancelMeeting = command({
  name: "meetings.cancel",
  input: cancelInput,
  load: ({ db, input }) => holdMeeting(db, input.meeting),
  policy: whoRunsIt,
  run: async ({ db, now, input, subject: { meeting } }) => {
    const decided = decideCancel(meeting, now);
    if (!decided.ok) return decided;
    const people = await awaitedAt(db, meeting.id);
    await db.sql`
      update attendee set status = 'cancelled_by_mire', updated_at = now() where appointment_id = ${meeting.id}::uuid and status in ('expected', 'confirmed')`;
    await db.sql`
      update appointment set status = 'cancelled', taken = 0, cancel_reason = ${input.reason}, version = version + 1, updated_at = now() where id = ${meeting.id}::uuid`;
    const told = people.map(({ id, person }) => tell("meetings.cancelled", person, id, meeting.id));
    return ok({
      value: { appointment: meeting.id },
      events: orItself(told, { type: "meetings.workshop_cancelled", subject: meeting.id, data: { appointment: meeting.id } }),
    });
  },
});

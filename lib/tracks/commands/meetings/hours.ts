import { addDays } from "../../../kernel/plain-date";
import { ok, refuse } from "../../../kernel/result";
import { brusselsInstant } from "../../../kernel/zoned";
import { takeTurns } from "../../../missions/facts";
import type { Member } from "../../../platform/actor";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import type { DomainEvent } from "../../../platform/event";
import type { Opening } from "../../model/meetings";
import { whoHasMeetings, whoMeetsPeople } from "../../policy";
import { decideOpening, decideTimeOff } from "../../rules/slots";
import { openingInput, rowInput, timeOffInput } from "../../schema/meetings";
import { z } from "zod";

// A coach's own hours. One's turn is taken, so that a time off and a meeting at the same hour are never both written unseen.

const myTurn = (db: Db, { membershipId }: Member) =>
  takeTurns(db, [{ persons: [], coach: membershipId, site: null, room: null }]);

const changed = (actor: Member, data: Readonly<Record<string, unknown>>): readonly [DomainEvent] => [
  { type: "meetings.hours_changed", subject: actor.personId, data },
];

/** Hours of the week in which people can be given a time. */
export const addHours = command({
  name: "meetings.add_hours",
  input: openingInput,
  load: async () => ({}),
  policy: whoMeetsPeople,
  run: async ({ db, actor, input }) => {
    await myTurn(db, actor);
    const wanted: Opening = { weekday: input.weekday, opens: input.from, closes: input.to, site: input.site };
    const others = await db.sql<Opening>`
      select weekday::int, opens::int, closes::int, site_id as site from availability where membership_id = ${actor.membershipId}::uuid`;
    const decided = decideOpening(wanted, others);
    if (!decided.ok) return decided;
    const [house] = await db.sql`select 1 as one from site where id = ${input.site}::uuid`;
    if (input.site && !house) return refuse("room_unknown");
    await db.sql`
      insert into availability (membership_id, weekday, opens, closes, site_id) values (${actor.membershipId}::uuid, ${wanted.weekday}, ${wanted.opens}, ${wanted.closes}, ${wanted.site}::uuid)`;
    return ok({ value: {}, events: changed(actor, { hours: "added" }) });
  },
});

/** What was planned in these hours stays. */
export const removeHours = command({
  name: "meetings.remove_hours",
  input: rowInput,
  load: async ({ db, input }) => {
    const [row] = await db.sql<{ of: string }>`select membership_id as of from availability where id = ${input.id}::uuid`;
    return row ?? null;
  },
  policy: whoMeetsPeople,
  run: async ({ db, actor, input, subject }) => {
    if (subject.of !== actor.membershipId) return refuse("not_your_hours");
    await db.sql`delete from availability where id = ${input.id}::uuid`;
    return ok({ value: {}, events: changed(actor, { hours: "removed" }) });
  },
});

/** Days off: nothing new is planned there; what is planned already stays, and shows. */
export const addTimeOff = command({
  name: "meetings.add_time_off",
  input: timeOffInput,
  load: async () => ({}),
  policy: whoMeetsPeople,
  run: async ({ db, actor, now, input }) => {
    const startsAt = brusselsInstant(input.fromDay, input.fromTime ?? "00:00");
    const endsAt = input.untilTime
      ? brusselsInstant(input.untilDay, input.untilTime)
      : brusselsInstant(addDays(input.untilDay, 1), "00:00");
    const decided = decideTimeOff({ startsAt, endsAt }, now);
    if (!decided.ok) return decided;
    await myTurn(db, actor);
    await db.sql`
      insert into time_off (membership_id, from_at, until_at) values (${actor.membershipId}::uuid, ${startsAt}::timestamptz, ${endsAt}::timestamptz)`;
    return ok({ value: {}, events: changed(actor, { timeOff: "added" }) });
  },
});

export const removeTimeOff = command({
  name: "meetings.remove_time_off",
  input: rowInput,
  load: async ({ db, input }) => {
    const [row] = await db.sql<{ of: string }>`select membership_id as of from time_off where id = ${input.id}::uuid`;
    return row ?? null;
  },
  policy: whoMeetsPeople,
  run: async ({ db, actor, input, subject }) => {
    if (subject.of !== actor.membershipId) return refuse("not_your_hours");
    await db.sql`delete from time_off where id = ${input.id}::uuid`;
    return ok({ value: {}, events: changed(actor, { timeOff: "removed" }) });
  },
});

/** The address of one's own calendar: there is none before it is asked, and a new one ends the old one. */
export const renewFeed = command({
  name: "meetings.renew_feed",
  input: z.strictObject({}),
  load: async () => ({}),
  policy: whoHasMeetings,
  run: async ({ db, actor }) => {
    await db.sql`
      insert into feed (membership_id, version) values (${actor.membershipId}::uuid, 1)
      on conflict (membership_id) do update set version = feed.version % 250 + 1`;
    return ok({ value: {}, events: [{ type: "meetings.feed_renewed", subject: actor.personId, data: {} }] });
  },
});

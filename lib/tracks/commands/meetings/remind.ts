import { z } from "zod";
import { addDays } from "../../../kernel/plain-date";
import { ok, refuse } from "../../../kernel/result";
import { brusselsDay, brusselsInstant } from "../../../kernel/zoned";
import { parametersOn } from "../../../missions/facts";
import { command } from "../../../platform/command";
import { theSystem } from "../../../platform/policy";
import { isMeetingReminderDue } from "../../rules/meetings";
import { happened } from "./writing";

type Due = {
  readonly attendee: string;
  readonly person: string;
  readonly appointment: string;
  readonly startsAt: Date;
  readonly plannedAt: Date;
};

/** The day before, from the reminder hour on: each person once per time of the meeting (the message's key says which). */
export const remindOfMeetings = command({
  name: "meetings.remind_tomorrow",
  input: z.strictObject({}),
  load: async ({ db, now }) => db.sql<Due>`
    select t.id as attendee, t.person_id as person, p.id as appointment, t.starts_at as "startsAt", greatest(t.created_at, p.created_at) as "plannedAt"
    from appointment p join attendee t on t.mission_id = p.mission_id and t.appointment_id = p.id
    where p.status = 'planned' and t.status in ('expected', 'confirmed') and t.starts_at > ${now}::timestamptz and t.starts_at < ${now}::timestamptz + interval '40 hours'
      and not exists (select 1 from event e where e.mission_id = t.mission_id and e.subject = t.person_id::text and e.type = 'meetings.reminder_due' and e.data->>'attendee' = t.id::text
        and e.data->>'startsAt' = to_char(t.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    order by t.starts_at limit 500`,
  policy: theSystem,
  run: async ({ db, actor, now, subject }) => {
    const house = await parametersOn(db, actor.missionId, brusselsDay(now));
    const hour = `${String(house.reminder_hour).padStart(2, "0")}:00`;
    const dayBefore = (startsAt: Date) => brusselsInstant(addDays(brusselsDay(startsAt), -1), hour);
    const due = subject.filter((one) => isMeetingReminderDue(one, dayBefore(one.startsAt), now));
    const [first, ...rest] = due.map(({ person, attendee, appointment, startsAt }) =>
      happened("meetings.reminder_due", person, { attendee, appointment, startsAt: startsAt.toISOString() }),
    );
    return first ? ok({ value: { reminded: due.length }, events: [first, ...rest] }) : refuse("nothing_to_do");
  },
});

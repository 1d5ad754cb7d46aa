import { z } from "zod";
import { linkToken } from "../../../platform/link";
import { query, queryAbout } from "../../../platform/query";
import { coachOrCoordination, concernOf } from "../../../platform/reach";
import type { AbsenceStep, FollowUp, MeetingKind } from "../../model/meetings";
import { whoMeetsPeople } from "../../policy";
import { followUp } from "../../rules/absence";

type Row = {
  readonly attendee: string;
  readonly meeting: string;
  readonly person: string;
  readonly name: string;
  readonly kind: MeetingKind;
  readonly startsAt: Date;
  readonly phone: string | null;
  readonly steps: readonly (Omit<AbsenceStep, "at"> & { readonly at: string })[];
};
export type AbsenceToFollow = Omit<Row, "steps"> & { readonly next: FollowUp; readonly steps: readonly AbsenceStep[] };

/**
 * Who did not come and was not met since, oldest first, with what comes next: for the people whom one accompanies or covers; for all of the
 * Mire's, when a coordinator asks.
 */
export const absencesToFollow = query({
  name: "meetings.absences_to_follow",
  input: z.strictObject({}),
  policy: whoMeetsPeople,
  fetch: async ({ db, actor, now }): Promise<readonly AbsenceToFollow[]> => {
    const rows = await db.sql<Row>`
      select t.id as attendee, p.id as meeting, t.person_id as person, trim(n.first_name || ' ' || coalesce(n.family_name, '')) as name, p.kind, t.starts_at as "startsAt",
        (select c.value from contact_point c where c.mission_id = t.mission_id and c.person_id = t.person_id and c.kind = 'phone' order by c.created_at desc limit 1) as phone,
        coalesce((select json_agg(json_build_object('step', s.step, 'outcome', s.outcome, 'at', s.at) order by s.at, s.id) from absence_step s
          where s.mission_id = t.mission_id and s.attendee_id = t.id and s.at >= t.marked_at), '[]') as steps
      from attendee t join appointment p on p.mission_id = t.mission_id and p.id = t.appointment_id join person n on n.mission_id = t.mission_id and n.id = t.person_id and n.erased_at is null
      where t.status = 'absent' and t.starts_at > ${now}::timestamptz - interval '180 days'
        and exists (select 1 from assignment a where a.mission_id = t.mission_id and a.person_id = t.person_id and a.kind = 'coach' and a.ended_at is null
          and (${actor.role} = 'coordinator' or a.membership_id = any ((select app_stands_for())::uuid[])))
        and not exists (select 1 from absence_step s where s.mission_id = t.mission_id and s.attendee_id = t.id and s.step = 'closed' and s.at >= t.marked_at)
      order by t.starts_at, t.id limit 200`;
    return rows.flatMap((row) => {
      const steps = row.steps.map((step) => ({ ...step, at: new Date(step.at) }));
      const next = followUp(steps, row.phone !== null, now);
      return next ? [{ ...row, steps, next }] : [];
    });
  },
});

export type AbsenceLetter = {
  readonly attendee: string;
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  readonly coachName: string;
  readonly startsAt: Date;
  readonly token: string;
};

/** What a letter on paper says after an absence: a name, a day, whom to call, and the link as letters and as a square. */
export const absenceLetter = queryAbout({
  name: "meetings.letter",
  input: z.strictObject({ attendee: z.uuid() }),
  load: async ({ db, actor, input }) => {
    const [row] = await db.sql<{
      person: string;
    }>`select person_id as person from attendee where id = ${input.attendee}::uuid and status = 'absent'`;
    return row ? concernOf(db, actor, row.person) : null;
  },
  policy: coachOrCoordination,
  opens: ({ person }: AbsenceLetter) => [person],
  fetch: async ({ db, input }): Promise<AbsenceLetter | null> => {
    const [row] = await db.sql<Omit<AbsenceLetter, "token"> & { linkVersion: number }>`
      select t.id as attendee, t.person_id as person, n.first_name as "firstName", n.family_name as "familyName", c.first_name as "coachName", t.starts_at as "startsAt", t.link_version as "linkVersion"
      from attendee t join person n on n.mission_id = t.mission_id and n.id = t.person_id join appointment p on p.mission_id = t.mission_id and p.id = t.appointment_id
      join membership m on m.mission_id = p.mission_id and m.id = p.coach_id join person c on c.mission_id = m.mission_id and c.id = m.person_id
      where t.id = ${input.attendee}::uuid`;
    if (!row) return null;
    const { linkVersion, ...letter } = row;
    return { ...letter, token: linkToken("meeting", row.attendee, linkVersion) };
  },
});

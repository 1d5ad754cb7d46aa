import { z } from "zod";
import type { PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import type { Db } from "../../platform/db";
import { query, queryAbout } from "../../platform/query";
import { coachesOf, withoutCoach } from "../facts/coaches";
import type { CaseFacts, CaseLine } from "../model/caseload";
import { theTeam, whoHandsOver, type Caseload } from "../policy";
import { lineOf, type CaseHouse, type Moment } from "../rules/caseload";
import { clockOf, type Clock } from "../rules/clock";
import { sheetInput } from "../schema/assignment";
import { person } from "../schema/fields";
import { factsOf } from "./case-facts";

export type TeamCoach = {
  readonly id: string;
  readonly name: string;
  readonly role: "coach" | "coordinator";
  readonly isActive: boolean;
  readonly people: number;
  readonly load: number;
  /** Of these people, by what they need: light, medium, strong. */
  readonly light: number;
  readonly medium: number;
  readonly strong: number;
};

export type CoverLine = {
  readonly id: string;
  readonly absent: string;
  readonly by: string;
  readonly absentName: string;
  readonly byName: string;
  readonly startsAt: Date;
  /** The first instant that is no longer covered. */
  readonly until: Date;
  readonly isRunning: boolean;
};

/** Who carries what, and who stands in for whom. A coach who has left stays in it for as long as somebody is theirs. */
export const team = query({
  name: "tracks.team",
  input: z.strictObject({}),
  policy: theTeam,
  fetch: async ({ db, actor, now }) => ({
    me: { membership: actor.membershipId, role: actor.role },
    coaches: await teamOf(db),
    covers: await db.sql<CoverLine>`
      select c.id, c.absent_id as absent, c.by_id as by, trim(a.first_name || ' ' || coalesce(a.family_name, '')) as "absentName", trim(b.first_name || ' ' || coalesce(b.family_name, '')) as "byName",
        c.starts_at as "startsAt", c.until, c.starts_at <= ${now}::timestamptz as "isRunning"
      from cover c join membership m on m.id = c.absent_id join person a on a.id = m.person_id join membership n on n.id = c.by_id join person b on b.id = n.person_id
      where c.ended_at is null and c.until > ${now}::timestamptz order by c.starts_at limit 100`,
  }),
});

const teamOf = (db: Db) => db.sql<TeamCoach>`
  select m.id, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, m.role, m.status = 'active' as "isActive", count(a.id)::int as people,
    coalesce(sum(a.weight), 0)::int as load, (count(a.id) filter (where a.weight = 1))::int as light, (count(a.id) filter (where a.weight = 2))::int as medium,
    (count(a.id) filter (where a.weight = 3))::int as strong
  from membership m join person p on p.id = m.person_id
  left join assignment a on a.mission_id = m.mission_id and a.membership_id = m.id and a.kind = 'coach' and a.ended_at is null
  where m.role in ('coach', 'coordinator') group by m.id, p.id having (m.role = 'coach' and m.status = 'active') or count(a.id) > 0 order by load, name limit 200`;

/** Where somebody stands, what comes and what waits. To a coordinator the walls show neither papers, letters nor messages: they count as none. */
export type SheetLine = Pick<
  CaseLine,
  | "person"
  | "firstName"
  | "familyName"
  | "phone"
  | "lastMeeting"
  | "actionsOpen"
  | "absence"
  | "unread"
  | "unmarked"
  | "papers"
  | "agreement"
  | "rightEndsOn"
  | "paperEndsOn"
> & {
  readonly track: Pick<NonNullable<CaseLine["track"]>, "status" | "headline"> | null;
  readonly clock: Clock | null;
  readonly meetingAt: string | null;
};
export type HandOverSheet = {
  readonly coach: string;
  readonly name: string;
  readonly today: PlainDate;
  readonly people: readonly SheetLine[];
};

/** What whoever takes over must know of each person, on paper too: where they stand and what comes. No word of any note. */
export const handOverSheet = queryAbout({
  name: "tracks.hand_over_sheet",
  input: sheetInput,
  load: async ({ db, input }): Promise<(Caseload & { name: string }) | null> => {
    const [row] = await db.sql<Caseload & { name: string }>`
      select m.id as coach, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name from membership m join person p on p.id = m.person_id
      where m.id = ${input.coach}::uuid and m.role in ('coach', 'coordinator')`;
    return row ?? null;
  },
  policy: whoHandsOver,
  opens: ({ people }: HandOverSheet) => people.map((line) => line.person),
  fetch: async ({ db, actor, now, subject: { coach, name } }): Promise<HandOverSheet> => {
    const today = brusselsDay(now);
    const house = await parametersOn(db, actor.missionId, today);
    const facts = await factsOf(db, { of: "coach", coach }, null, now);
    const people = facts.map((each) => sheetLineOf(each, house, { today, now }));
    return { coach, name, today, people };
  },
});

function sheetLineOf(facts: CaseFacts, house: CaseHouse, at: Moment): SheetLine {
  const { track, nextMeeting, ...line } = lineOf(facts, null, house, at);
  const { person, firstName, familyName, phone, lastMeeting, actionsOpen } = line;
  const { absence, unread, unmarked, papers, agreement, rightEndsOn, paperEndsOn } = line;
  return {
    ...{ person, firstName, familyName, phone, lastMeeting, actionsOpen },
    ...{ absence, unread, unmarked, papers, agreement, rightEndsOn, paperEndsOn },
    track: track && { status: track.status, headline: track.headline },
    clock: track && clockOf(track, track.suspensions, house, at.today),
    meetingAt: nextMeeting?.at ?? null,
  };
}

/** Who accompanies each of these people, for the lists of whoever receives. */
export const accompanied = query({
  name: "tracks.coaches_of",
  input: z.strictObject({ persons: z.array(person).max(200) }),
  policy: theTeam,
  fetch: ({ db, input, now }) => coachesOf(db, input.persons, now),
});

/** Who came, and has no coach yet. */
export const waitingForCoach = query({
  name: "tracks.without_coach",
  input: z.strictObject({}),
  policy: theTeam,
  fetch: ({ db, now }) => withoutCoach(db, now),
});

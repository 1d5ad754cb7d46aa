import { brusselsDay } from "../../kernel/zoned";
import { parametersOn } from "../../missions/facts";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { coachOrCoordination, concernOf } from "../../platform/reach";
import { draftOf } from "../facts/notes";
import type { CaseLine } from "../model/caseload";
import type { Draft } from "../model/notes";
import { lineOf } from "../rules/caseload";
import { aboutPerson } from "../schema/life";
import { factsOf } from "./case-facts";

/** Something that happened, or will: `came` and `missed` are meetings, `session` an information session, the others say their channel. */
export const happenings = ["came", "missed", "excused", "session", "note", "from_person", "from_coach", "step"] as const;
export type Happening = {
  readonly id: string;
  readonly at: Date;
  readonly what: (typeof happenings)[number];
  /** A purpose, a channel, a step: a code of its kind. */
  readonly detail: string | null;
};

export type CasePanel = {
  readonly person: string;
  readonly name: string;
  readonly firstName: string;
  readonly coachName: string;
  readonly headline: string;
  readonly channel: "sms" | "email" | "none";
  readonly hasEmail: boolean;
  readonly phone: string | null;
  readonly line: Pick<
    CaseLine,
    | "stage"
    | "phase"
    | "month"
    | "months"
    | "next"
    | "deadlines"
    | "papers"
    | "unread"
    | "absentLately"
    | "decidedOn"
    | "nextMeeting"
  > & { readonly status: string | null };
  readonly happened: readonly Happening[];
  /** The note that this reader was typing; null for the coordination, who looks on and writes none. */
  readonly note: { readonly draft: Draft | null } | null;
};

/** One person of the list in short, beside it. Whoever opens it looks into the file, and that is written. */
export const casePanel = queryAbout({
  name: "caseload.panel",
  plans: "kept",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: coachOrCoordination,
  opens: (view: CasePanel) => [view.person],
  fetch: async ({ db, actor, subject: { person, relation }, now }): Promise<CasePanel | null> => {
    const [facts] = await factsOf(db, { of: "person", person }, null, now);
    if (!facts) return null;
    const today = brusselsDay(now);
    const line = lineOf(facts, null, await parametersOn(db, actor.missionId, today), { today, now });
    const { stage, phase, month, months, next, deadlines, papers, unread, absentLately, decidedOn, nextMeeting, track } = line;
    return {
      person,
      name: [facts.firstName, facts.familyName].filter(Boolean).join(" "),
      firstName: facts.firstName,
      coachName: facts.coachName,
      headline: track?.headline ?? "",
      channel: facts.channel,
      hasEmail: facts.email !== null,
      phone: facts.phone,
      line: {
        ...{ stage, phase, month, months, next, deadlines, papers, unread, absentLately, decidedOn, nextMeeting },
        status: track?.status ?? null,
      },
      happened: await lastThings(db, person, now),
      note: relation === "team" ? null : { draft: await draftOf(db, actor.membershipId, person) },
    };
  },
});

/** The last things, newest first; no word of a note or of a message. */
const lastThings = (db: Db, person: string, now: Date) => db.sql<Happening>`
  select id, at, what, detail from (
    (select t.id, t.starts_at as at, case t.status when 'present' then 'came' when 'absent' then 'missed' else 'excused' end as what, m.purpose as detail
      from attendee t join appointment m on m.mission_id = t.mission_id and m.id = t.appointment_id
      where t.person_id = ${person}::uuid and t.status in ('present', 'absent', 'excused') and t.starts_at <= ${now}::timestamptz order by t.starts_at desc limit 5)
    union all (select b.id, s.starts_at, 'session', b.status from booking b join info_session s on s.mission_id = b.mission_id and s.id = b.session_id
      where b.person_id = ${person}::uuid and b.status in ('present', 'absent', 'excused') and s.starts_at <= ${now}::timestamptz order by s.starts_at desc limit 2)
    union all (select n.id, n.at, 'note', coalesce(n.channel, n.kind) from note n where n.person_id = ${person}::uuid and n.removed_at is null order by n.at desc limit 5)
    union all (select g.id, g.at, case g.side when 'person' then 'from_person' else 'from_coach' end, null from thread_message g where g.person_id = ${person}::uuid order by g.at desc limit 3)
    union all (select p.id, p.at, 'step', p.step from track_step p where p.person_id = ${person}::uuid order by p.at desc limit 3)) h
  order by at desc limit 6`;

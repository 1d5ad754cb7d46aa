import { z } from "zod";
import { query, queryAbout } from "../../platform/query";
import { concernOf, type Relation } from "../../platform/reach";
import { draftIn, type DraftRow } from "../facts/notes";
import { factsOf } from "../facts/timeline";
import type { Track } from "../model/life";
import type { Draft } from "../model/notes";
import type { Fact } from "../model/timeline";
import { theTeam, whoReceives } from "../policy";
import { aboutPerson } from "../schema/life";

export type FileHeader = {
  readonly person: string;
  readonly firstName: string;
  readonly familyName: string | null;
  readonly relation: Relation;
  /** How far the reader may go: the whole file, the life of the track (the coordination), or the name and the coach. */
  readonly sees: "all" | "life" | "name";
  /** Until when the glass is broken for the reader. */
  readonly glassUntil: Date | null;
  readonly coach: { readonly id: string; readonly name: string } | null;
  /** Null for the team: who works in the same Mire knows the name and the coach, no more. */
  readonly track: Track | null;
  /** What stands beside every page, for whoever accompanies them. */
  readonly beside: Beside | null;
};

/** The note that this reader was typing, wherever they typed it; how many messages nobody opened yet; the last things, less the messages that told of them. */
export type Beside = { readonly draft: Draft | null; readonly unread: number; readonly facts: readonly Fact[] };

type Row = Omit<FileHeader, "relation" | "sees" | "beside"> & { readonly typed: DraftRow | null; readonly unread: number };

/** What stands above and beside every page of a person's file. It opens nothing by itself: each page writes its own look in the journal. */
export const fileHeader = queryAbout({
  name: "tracks.file_header",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoReceives,
  fetch: async ({ db, actor, subject: { person, relation } }): Promise<FileHeader | null> => {
    const me = actor.membershipId;
    const [row] = await db.sql<Row>`
      select p.id as person, p.first_name as "firstName", p.family_name as "familyName",
        (select json_build_object('id', m.id, 'name', trim(c.first_name || ' ' || coalesce(c.family_name, ''))) from assignment a
          join membership m on m.mission_id = a.mission_id and m.id = a.membership_id join person c on c.mission_id = m.mission_id and c.id = m.person_id
          where a.mission_id = p.mission_id and a.person_id = p.id and a.kind = 'coach' and a.ended_at is null) as coach,
        (select max(a.until) from assignment a where a.mission_id = p.mission_id and a.person_id = p.id and a.kind = 'glass' and a.membership_id = app_actor_id() and a.ended_at is null and a.until > now()) as "glassUntil",
        (select json_build_object('id', t.id, 'person', t.person_id, 'status', t.status, 'resumesTo', t.resumes_to, 'ruleSet', t.rule_set, 'headline', t.headline,
          'startedOn', t.started_on, 'commitmentFrom', t.commitment_from, 'commitmentUntil', t.commitment_until, 'employedOn', t.employed_on, 'closedOn', t.closed_on,
          'closingReason', t.closing_reason, 'version', t.version)
          from track t where t.person_id = p.id order by (t.status <> 'closed') desc, t.started_on desc, t.created_at desc limit 1) as track,
        (select json_build_object('sealed', d.sealed, 'at', d.at, 'wrapped', k.wrapped) from note_draft d left join person_key k on k.mission_id = d.mission_id and k.person_id = d.person_id
          where d.membership_id = ${me}::uuid and d.person_id = p.id) as typed,
        (select count(*)::int from thread_message x where x.person_id = p.id and x.side = 'person' and x.seen_at is null) as unread
      from person p where p.id = ${person}::uuid`;
    if (!row) return null;
    const { typed, unread, ...header } = row;
    if (relation === "team") return { ...header, relation, sees: actor.role === "coordinator" ? "life" : "name", beside: null };
    const facts = await factsOf(db, person, { without: ["notices.sent", "notices.unreachable"] }, 4);
    return { ...header, relation, sees: "all", beside: { draft: draftIn(typed, me, person), unread, facts } };
  },
});

export type CoachChoice = { readonly id: string; readonly name: string; readonly people: number; readonly load: number };

/** Who can accompany somebody, with what each already carries: people, and their weights added up. Least loaded first. */
export const coachesWithLoad = query({
  name: "tracks.coaches_with_load",
  input: z.strictObject({}),
  policy: theTeam,
  fetch: ({ db }) => db.sql<CoachChoice>`
    select m.id, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, count(a.id)::int as people, coalesce(sum(a.weight), 0)::int as load
    from membership m join person p on p.mission_id = m.mission_id and p.id = m.person_id
    left join assignment a on a.mission_id = m.mission_id and a.membership_id = m.id and a.kind = 'coach' and a.ended_at is null
    where m.role = 'coach' and m.status = 'active' group by m.id, p.id order by load, name limit 100`,
});

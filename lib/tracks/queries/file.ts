import { z } from "zod";
import { query, queryAbout } from "../../platform/query";
import { concernOf, type Relation } from "../../platform/reach";
import { trackOf } from "../facts/track";
import type { Track } from "../model/life";
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
};

/** What stands above every page of a person's file. It opens nothing by itself: each page writes its own look in the journal. */
export const fileHeader = queryAbout({
  name: "tracks.file_header",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoReceives,
  fetch: async ({ db, actor, subject: { person, relation } }): Promise<FileHeader | null> => {
    const [row] = await db.sql<Omit<FileHeader, "relation" | "sees" | "track">>`
      select p.id as person, p.first_name as "firstName", p.family_name as "familyName",
        (select json_build_object('id', m.id, 'name', trim(c.first_name || ' ' || coalesce(c.family_name, ''))) from assignment a
          join membership m on m.mission_id = a.mission_id and m.id = a.membership_id join person c on c.mission_id = m.mission_id and c.id = m.person_id
          where a.mission_id = p.mission_id and a.person_id = p.id and a.kind = 'coach' and a.ended_at is null) as coach,
        (select max(a.until) from assignment a where a.mission_id = p.mission_id and a.person_id = p.id and a.kind = 'glass' and a.membership_id = app_actor_id() and a.ended_at is null and a.until > now()) as "glassUntil"
      from person p where p.id = ${person}::uuid`;
    if (!row) return null;
    const sees = relation !== "team" ? "all" : actor.role === "coordinator" ? "life" : "name";
    return { ...row, relation, sees, track: await trackOf(db, person) };
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

import type { Actor, Member } from "./actor";
import { isMember } from "./actor";
import type { Db } from "./db";
import { policy } from "./policy";

/**
 * How somebody stands to a person's file. `coach`: accompanies them, or covers for who does. `glass`: broke the glass, for a reason and a
 * time. `team`: works in the same Mire, and may know who accompanies them, no more. The walls of the database judge the same (0006_track).
 */
export type Relation = "self" | "coach" | "glass" | "team" | "portal" | "none";

/** What a policy about a person's file is asked with. */
export type Concern = { readonly person: string; readonly relation: Relation };

/** Null when there is no such person in this Mire. */
export async function concernOf(db: Db, actor: Actor, person: string): Promise<Concern | null> {
  const [row] = await db.sql<{ id: string; kind: "coach" | "glass" | null }>`
    select p.id, (select a.kind from assignment a where a.mission_id = p.mission_id and a.person_id = p.id and a.ended_at is null and (a.until is null or a.until > now())
        and ((a.kind = 'coach' and a.membership_id = any ((select app_stands_for())::uuid[])) or a.membership_id = (select app_actor_id())) order by a.kind limit 1) as kind
    from person p where p.id = ${person}::uuid and p.erased_at is null`;
  return row ? { person: row.id, relation: relationOf(actor, row.id, row.kind) } : null;
}

function relationOf(actor: Actor, person: string, kind: "coach" | "glass" | null): Relation {
  if (actor.kind === "system") return "portal";
  if (actor.kind === "visitor") return "none";
  if (actor.role === "seeker") return actor.personId === person ? "self" : "none";
  if (!isMember(actor, "coach", "coordinator")) return "none";
  return kind ?? "team";
}

type Accompanying = Member<"coach" | "coordinator">;

const accompanies = (actor: Actor, { relation }: Concern): actor is Accompanying =>
  isMember(actor, "coach", "coordinator") && (relation === "coach" || relation === "glass");

/** The one row of the matrix that most of a file follows (security.md 6.2, `asg` and `bg`). */
export const whoAccompanies = policy("the person's coach, who covers for them, or who broke the glass", accompanies);

/** The person, or whoever accompanies them. */
export const themselfOrCoach = policy(
  "the person themself, or who accompanies them",
  (actor: Actor, concern: Concern): actor is Accompanying | Member<"seeker"> =>
    concern.relation === "self" || accompanies(actor, concern),
);

/** What the coordination answers for too: the life of a track, its plan, its meetings. */
export const coachOrCoordination = policy(
  "who accompanies the person, or a coordinator of the Mire",
  (actor: Actor, concern: Concern): actor is Accompanying => accompanies(actor, concern) || isMember(actor, "coordinator"),
);

/** The person, whoever accompanies them, or the coordination. */
export const anyoneOfTheTrack = policy(
  "the person themself, who accompanies them, or a coordinator of the Mire",
  (actor: Actor, concern: Concern): actor is Accompanying | Member<"seeker"> =>
    concern.relation === "self" || accompanies(actor, concern) || isMember(actor, "coordinator"),
);

/** The person alone, signed in. */
export const themselfAlone = policy(
  "the person themself",
  (actor: Actor, { relation }: Concern): actor is Member<"seeker"> => isMember(actor, "seeker") && relation === "self",
);

/** Says which row an opened link is about: the walls then show that row, to be read once more before its person is known. */
export const standOnLink = (db: Db, row: string) => db.sql`select set_config('app.link_id', ${row}, true)`;

/** Says whose row that was: the walls then show what belongs to the same track, for the length of this transaction. */
export const standForPerson = (db: Db, person: string) => db.sql`select set_config('app.link_person', ${person}, true)`;

/**
 * A calendar's address opens what its owner would see of their own meetings, and no page: the walls take this transaction, which only
 * reads, for theirs. The role stays "visitor".
 */
export const standForOwner = (db: Db, membership: string) => db.sql`select set_config('app.actor_id', ${membership}, true)`;

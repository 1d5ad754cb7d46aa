import { parametersOn } from "../../missions/facts";
import type { Actor, Role } from "../../platform/actor";
import { randomToken, sha256 } from "../../platform/crypto";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { lifetimeOf } from "../../platform/session";
import { isStaff } from "../../kernel/role";

export type Method = "code" | "password" | "demonstration" | "invitation" | "outside";
export type Entering = { readonly membershipId: string; readonly personId: string; readonly role: Role };
export type Where = { readonly device: string; readonly kiosk: boolean; readonly sharedDevice?: "yes" };

/** What the browser needs: the secret of its cookie, and where the role begins. The secret is nowhere else. */
export type Opened = { readonly secret: string; readonly role: Role };

const atOnce = (role: Role) => (isStaff(role) ? 3 : 5);

/**
 * A new session with a new secret: the one this browser had ends (no fixation), and beyond the number a role may have at once
 * the oldest ends (security.md 8.3). Only the hash is stored.
 */
export async function openSession(
  db: Db,
  actor: Actor,
  who: Entering,
  method: Method,
  where: Where,
): Promise<{ value: Opened; events: [DomainEvent] }> {
  const secret = randomToken(32);
  const { idle, absolute } = lifetimeOf(who.role, where.kiosk || where.sharedDevice === "yes");
  const proved = await provedBy(method, db, actor, absolute);
  // Sign-ins of one account wait for each other, so that the count holds.
  await db.sql`select id from membership where id = ${who.membershipId}::uuid for update`;
  if (actor.kind === "member") await endSessions(db, "replaced", [actor.sessionId]);
  await db.sql`
    insert into session (id_hash, membership_id, person_id, role, method, kiosk, idle_minutes, created_at, seen_at, idle_until, abs_until, proved_until, device)
    values (${sha256(secret)}, ${who.membershipId}::uuid, ${who.personId}::uuid, ${who.role}, ${method}, ${where.kiosk || where.sharedDevice === "yes"}, ${idle}::int,
      clock_timestamp(), clock_timestamp(), clock_timestamp() + ${idle}::int * interval '1 minute', clock_timestamp() + ${absolute}::int * interval '1 minute',
      clock_timestamp() + ${proved}::int * interval '1 minute', ${where.device})`;
  const tooMany = await db.sql<{ id: string }>`
    select public_id as id from session where membership_id = ${who.membershipId}::uuid and revoked_at is null and idle_until > now() and abs_until > now()
    order by created_at desc, public_id desc offset ${atOnce(who.role)}`;
  await endSessions(
    db,
    "too_many",
    tooMany.map(({ id }) => id),
  );
  return {
    value: { secret, role: who.role },
    events: [{ type: "people.signed_in", subject: who.personId, data: { membership: who.membershipId, method } }],
  };
}

/** Minutes during which what was given counts as a fresh proof (parameter `proof_minutes`). */
export async function proofMinutes(db: Db, actor: Actor): Promise<number> {
  const [today] = await db.sql<{ day: string }>`select (clock_timestamp() at time zone 'Europe/Brussels')::date as day`;
  if (!today) throw new Error("the database has no clock");
  return (await parametersOn(db, actor.missionId, today.day)).proof_minutes;
}

/**
 * What entering proves by itself: a code or a second factor, for some minutes; an outside account, nothing of ours. The people of the
 * demonstration have nothing to prove with, so its doors count as long as the session.
 */
async function provedBy(method: Method, db: Db, actor: Actor, absolute: number): Promise<number | null> {
  if (method === "outside") return null;
  return method === "demonstration" ? absolute : proofMinutes(db, actor);
}

export type WhyEnded =
  | "replaced"
  | "too_many"
  | "signed_out"
  | "ended_by_owner"
  | "ended_by_team"
  | "standing_changed"
  | "contact_undone"
  | "screen_lent";

export const endSessions = async (db: Db, why: WhyEnded, sessions: readonly string[]) => {
  if (sessions.length === 0) return;
  await db.sql`update session set revoked_at = clock_timestamp(), revoked_why = ${why} where public_id = any(${sessions}::uuid[]) and revoked_at is null`;
};

export const endSessionsOfMembership = (db: Db, why: WhyEnded, membership: string) =>
  db.sql<{
    id: string;
  }>`update session set revoked_at = clock_timestamp(), revoked_why = ${why} where membership_id = ${membership}::uuid and revoked_at is null returning public_id as id`;

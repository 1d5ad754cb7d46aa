import { id } from "../kernel/id";
import { type Member, type Mission, type Role } from "./actor";
import { sha256 } from "./crypto";
import { asActor, asHolderOf } from "./db";
import { isDemonstration } from "./env";

export const sessionCookie = "__Host-mire";

/** Lifetimes in minutes (ruling 4). A kiosk is shared by strangers. */
export const lifetimes = {
  staff: { idle: 30, absolute: 600 },
  public: { idle: 60, absolute: 720 },
  kiosk: { idle: 5, absolute: 30 },
} as const;

export const lifetimeOf = (role: Role, kiosk: boolean) =>
  kiosk ? lifetimes.kiosk : role === "seeker" || role === "employer" ? lifetimes.public : lifetimes.staff;

type Row = {
  readonly publicId: string;
  readonly membershipId: string;
  readonly personId: string;
  readonly role: Role;
  readonly firstName: string;
  readonly stale: boolean;
  readonly isProved: boolean;
  readonly locale: string;
};

/**
 * Who holds this secret now: one statement by primary key; role and status are read from the membership on each request, so a
 * revocation or a change of role bites at once; what a demonstration opened opens nothing in production. Expiry is judged by the database's clock.
 */
export async function memberHolding(missionId: Mission, secret: string, requestId?: string): Promise<Member | null> {
  const hash = sha256(secret);
  const [row] = await asHolderOf(
    missionId,
    hash,
    (db) => db.sql<Row>`
    select s.public_id as "publicId", s.membership_id as "membershipId", s.person_id as "personId", m.role, p.first_name as "firstName", p.locale,
      s.seen_at < now() - interval '1 minute' as stale, coalesce(s.proved_until > now(), false) as "isProved"
    from session s
    join membership m on m.id = s.membership_id and m.status = 'active'
    join person p on p.id = s.person_id
    where s.id_hash = ${hash} and s.revoked_at is null and (s.method <> 'demonstration' or ${isDemonstration()}) and s.idle_until > now() and s.abs_until > now()`,
  );
  if (!row) return null;
  const member: Member = {
    kind: "member",
    missionId,
    requestId,
    role: row.role,
    firstName: row.firstName,
    personId: id(row.personId),
    membershipId: id(row.membershipId),
    sessionId: id(row.publicId),
    ...(row.isProved && { proved: "recently" as const }),
  };
  if (row.stale) await prolong(member, hash);
  return member;
}

const prolong = (member: Member, hash: string) =>
  asActor(
    member,
    "write",
    (db) => db.sql`
    update session set seen_at = now(), idle_until = now() + idle_minutes * interval '1 minute' where id_hash = ${hash}`,
  );

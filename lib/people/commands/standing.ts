import { ok } from "../../kernel/result";
import type { Role } from "../../kernel/role";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { whoRunsTheTeamForSure } from "../policy";
import { decideStanding, type Standing } from "../rules/roles";
import { membershipInput, standingInput } from "../schema";
import { endSessionsOfMembership } from "./open-session";

type Colleague = { readonly id: string; readonly role: Role; readonly status: Standing; readonly otherCoordinators: number };

/** Somebody of the team; job seekers are not managed here. Coordinators are held together, so that the last one stays. */
async function colleague(db: Db, id: string): Promise<Colleague | null> {
  await db.sql`select id from membership where role = 'coordinator' and status = 'active' order by id for update`;
  const [row] = await db.sql<Colleague>`
    select m.id, m.role, m.status,
      (select count(*)::int from membership o where o.mission_id = m.mission_id and o.role = 'coordinator' and o.status = 'active' and o.id <> m.id) as "otherCoordinators"
    from membership m where m.id = ${id}::uuid and m.role <> 'seeker'`;
  return row ?? null;
}

/** Suspends, takes back, or ends somebody's access. Their sessions end at once; leaving destroys password and factor. */
export const changeStanding = command({
  name: "people.change_standing",
  input: standingInput,
  load: ({ db, input }) => colleague(db, input.membership),
  policy: whoRunsTheTeamForSure,
  run: async ({ db, actor, input: { to }, subject }) => {
    const lastCoordinator = subject.role === "coordinator" && subject.status === "active" && subject.otherCoordinators === 0;
    const decided = decideStanding({ self: subject.id === actor.membershipId, lastCoordinator, from: subject.status, to });
    if (!decided.ok) return decided;
    await db.sql`update membership set status = ${to}, ended_at = case when ${to} = 'left' then now() end where id = ${subject.id}::uuid`;
    if (to !== "active") await shutOut(db, subject.id);
    if (to === "left") await forgetCredential(db, subject.id);
    return ok({
      value: null,
      events: [{ type: "people.standing_changed", subject: subject.id, data: { from: subject.status, to } }],
    });
  },
});

/** Sessions end, and so do the invitations that this person sent or confirmed and nobody used. */
async function shutOut(db: Db, membership: string) {
  await endSessionsOfMembership(db, "standing_changed", membership);
  await db.sql`
    update invitation set withdrawn_at = now()
    where (invited_by = ${membership}::uuid or confirmed_by = ${membership}::uuid) and accepted_at is null and withdrawn_at is null`;
}

const forgetCredential = async (db: Db, membership: string) => {
  await db.sql`
    update credential set login_email = membership_id || '@left.invalid', password_hash = '', totp_sealed = '', recovery_hashes = '{}', changed_at = clock_timestamp()
    where membership_id = ${membership}::uuid`;
  await db.sql`delete from outside_identity where membership_id = ${membership}::uuid`;
};

/** Ends every session of a colleague: a stolen laptop. */
export const endSessionsOf = command({
  name: "people.end_sessions_of",
  input: membershipInput,
  load: ({ db, input }) => colleague(db, input.membership),
  policy: whoRunsTheTeamForSure,
  run: async ({ db, subject }) => {
    const ended = await endSessionsOfMembership(db, "ended_by_team", subject.id);
    return ok({
      value: null,
      events: [{ type: "people.sessions_ended_by_team", subject: subject.id, data: { count: ended.length } }],
    });
  },
});

import { ok, refuse } from "../../kernel/result";
import type { StaffRole } from "../../kernel/role";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { whoGivesAccess, whoRunsTheTeamForSure } from "../policy";
import { invitationToWithdrawInput, inviteInput } from "../schema";

/** Invites somebody to the staff or as a partner: a link of 72 hours, used once. An older one to the same address ends. */
export const invite = command({
  name: "people.invite",
  input: inviteInput,
  load: async ({ db, input }) => ({ held: await roleAt(db, input.email) }),
  policy: whoGivesAccess,
  run: async ({ db, actor, input, subject: { held } }) => {
    // The same role again is how somebody who lost a password or a phone gets new ones.
    if (held && (held.role !== input.role || held.status !== "active")) return refuse("already_member");
    await db.sql`update invitation set withdrawn_at = now() where email = ${input.email} and accepted_at is null and withdrawn_at is null`;
    const [made] = await db.sql<{ id: string }>`
      insert into invitation (email, first_name, family_name, role, organisation, invited_by, expires_at)
      values (${input.email}, ${input.firstName}, ${input.familyName}, ${input.role}, ${input.organisation}, ${actor.membershipId}::uuid, now() + interval '72 hours') returning id`;
    if (!made) throw new Error("an invitation was not written");
    return ok({
      value: { invitation: made.id },
      events: [{ type: "people.invited", subject: made.id, data: { role: input.role } }],
    });
  },
});

async function roleAt(db: Db, email: string) {
  const [row] = await db.sql<{ role: StaffRole; status: "active" | "suspended" | "left" }>`
    select m.role, m.status from credential c join membership m on m.id = c.membership_id and m.status <> 'left' where c.login_email = ${email}`;
  return row ?? null;
}

export const withdrawInvitation = command({
  name: "people.withdraw_invitation",
  input: invitationToWithdrawInput,
  load: async ({ db, input }) => {
    const [row] = await db.sql<{
      id: string;
    }>`select id from invitation where id = ${input.invitation}::uuid and accepted_at is null and withdrawn_at is null for update`;
    return row ?? null;
  },
  policy: whoRunsTheTeamForSure,
  run: async ({ db, subject }) => {
    await db.sql`update invitation set withdrawn_at = now() where id = ${subject.id}::uuid`;
    return ok({ value: null, events: [{ type: "people.invitation_withdrawn", subject: subject.id, data: {} }] });
  },
});

import type { z } from "zod";
import { ok, refuse } from "../../kernel/result";
import type { StaffRole } from "../../kernel/role";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { theSystem } from "../../platform/policy";
import { whoGivesAccess, whoRunsTheTeamForSure } from "../policy";
import { firstNameKey } from "../model";
import { decideSecond, foundedCoordinators, secondPersonFor } from "../rules/roles";
import { foundInput, invitationToWithdrawInput, inviteInput } from "../schema";

/**
 * Invites somebody to the staff or as a partner: a link of 72 hours, used once. An older one to the same address ends. Where a second
 * person is wanted it is a proposal of seven days, and no link exists before it is confirmed.
 */
export const invite = command({
  name: "people.invite",
  input: inviteInput,
  load: async ({ db, input }) => ({ held: await roleAt(db, input) }),
  policy: whoGivesAccess,
  run: async ({ db, actor, input, subject: { held } }) => {
    // The same role again is how somebody who lost a password or a phone gets new ones.
    if (held && (held.role !== input.role || held.status !== "active")) return refuse("already_member");
    const second = secondPersonFor(input.role, held ? "held" : "new");
    const invitation = await write(db, { ...input, by: actor.membershipId, second });
    const type = second === "awaited" ? ("people.invitation_proposed" as const) : ("people.invited" as const);
    return ok({ value: { invitation, second }, events: [{ type, subject: invitation, data: { role: input.role } }] });
  },
});

type Written = z.output<typeof inviteInput> & { readonly by: string | null; readonly second: "awaited" | "not_needed" };

async function write(db: Db, { email, firstName, familyName, role, organisation, by, second }: Written): Promise<string> {
  await db.sql`update invitation set withdrawn_at = now() where email = ${email} and accepted_at is null and withdrawn_at is null`;
  const [made] = await db.sql<{ id: string }>`
    insert into invitation (email, first_name, family_name, role, organisation, invited_by, second_person, expires_at)
    values (${email}, ${firstName}, ${familyName}, ${role}, ${organisation}, ${by}::uuid, ${second},
      now() + case when ${second} = 'awaited' then interval '7 days' else interval '72 hours' end) returning id`;
  if (!made) throw new Error("an invitation was not written");
  return made.id;
}

/** The second person agrees: only now is there a link, and it leaves. A proposal of somebody who is no longer there is nobody's. */
export const confirmInvitation = command({
  name: "people.confirm_invitation",
  input: invitationToWithdrawInput,
  load: async ({ db, actor, input }) => proposal(db, input.invitation, actor.kind === "member" ? actor.personId : null),
  policy: whoRunsTheTeamForSure,
  run: async ({ db, actor, subject }) => {
    const decided = decideSecond({ proposer: subject.proposer, confirmer: actor.personId, guest: subject.guest });
    if (!decided.ok) return decided;
    await db.sql`
      update invitation set second_person = 'given', confirmed_by = ${actor.membershipId}::uuid, expires_at = now() + interval '72 hours'
      where id = ${subject.id}::uuid`;
    return ok({ value: null, events: [{ type: "people.invited", subject: subject.id, data: { role: subject.role } }] });
  },
});

type Proposal = { readonly id: string; readonly role: StaffRole; readonly proposer: string; readonly guest: "self" | "other" };

async function proposal(db: Db, invitation: string, person: string | null): Promise<Proposal | null> {
  const [row] = await db.sql<Proposal>`
    select i.id, i.role, m.person_id as proposer,
      case when exists (select 1 from contact_point c where c.person_id = ${person}::uuid and c.value = i.email)
        or exists (select 1 from credential c join membership o on o.id = c.membership_id where o.person_id = ${person}::uuid and c.login_email = i.email)
        then 'self' else 'other' end as guest
    from invitation i join membership m on m.mission_id = i.mission_id and m.id = i.invited_by and m.status = 'active'
    where i.id = ${invitation}::uuid and i.second_person = 'awaited' and i.withdrawn_at is null and i.expires_at > now() for update of i`;
  return row ?? null;
}

/** The installation itself invites the first coordinator, and the second: from then on they give access together. */
export const foundCoordinator = command({
  name: "people.found_coordinator",
  input: foundInput,
  load: async ({ db }) => {
    const [row] = await db.sql<{
      count: number;
    }>`select count(*)::int as count from membership where role = 'coordinator' and status = 'active'`;
    return row ?? null;
  },
  policy: theSystem,
  run: async ({ db, input, subject }) => {
    if (subject.count >= foundedCoordinators) return refuse("enough_coordinators");
    if (await roleAt(db, input)) return refuse("already_member");
    const invitation = await write(db, { ...input, role: "coordinator", organisation: null, by: null, second: "not_needed" });
    return ok({
      value: { invitation },
      events: [{ type: "people.invited", subject: invitation, data: { role: "coordinator" } }],
    });
  },
});

type Guest = { readonly email: string; readonly firstName: string };

/** Whether the account that accepting would give new ways in to exists already: by its address, or by a contact and first name (ruling 7). */
async function roleAt(db: Db, { email, firstName }: Guest) {
  const [row] = await db.sql<{ role: StaffRole; status: "active" | "suspended" | "left" }>`
    select m.role, m.status from credential c join membership m on m.id = c.membership_id and m.status <> 'left'
    where c.login_email = ${email} or exists (
      select 1 from contact_point p where p.person_id = m.person_id and p.value = ${email} and p.first_name_key = ${firstNameKey(firstName)})
    order by c.login_email = ${email} desc limit 1`;
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

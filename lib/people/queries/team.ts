import type { Role, StaffRole } from "../../kernel/role";
import { anyone } from "../../platform/policy";
import { query } from "../../platform/query";
import { whoRunsTheTeam } from "../policy";
import type { Standing } from "../rules/roles";
import { invitationInput, nothing } from "../schema";

export type Colleague = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly status: Standing;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly sessions: number;
  readonly seen: Date | null;
  readonly self: "self" | "other";
};
export type Pending = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly until: Date;
  readonly state: "open" | "over";
  /** Awaited: nobody is invited before another person confirms. */
  readonly second: "not_needed" | "awaited" | "given";
  readonly proposer: string | null;
  readonly proposed: "self" | "other";
};

/** Users and roles of the Mire, with what is open now; job seekers are not users in this sense. */
export const team = query({
  name: "people.team",
  input: nothing,
  policy: whoRunsTheTeam,
  fetch: async ({ db, actor }) => {
    const colleagues = await db.sql<Colleague>`
      select m.id, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as name, m.role, m.status, m.organisation,
        case when c.login_email like '%@left.invalid' then null else c.login_email end as email,
        (select count(*)::int from session s where s.mission_id = m.mission_id and s.membership_id = m.id and s.revoked_at is null and s.idle_until > now() and s.abs_until > now()) as sessions,
        (select max(s.seen_at) from session s where s.mission_id = m.mission_id and s.membership_id = m.id) as seen,
        case when m.id = ${actor.membershipId}::uuid then 'self' else 'other' end as self
      from membership m join person p on p.mission_id = m.mission_id and p.id = m.person_id left join credential c on c.mission_id = m.mission_id and c.membership_id = m.id
      where m.role <> 'seeker' order by m.status, m.role, p.first_name, m.id limit 500`;
    const invitations = await db.sql<Pending>`
      select i.id, i.first_name || ' ' || i.family_name as name, i.email, i.role, i.expires_at as until, case when i.expires_at > now() then 'open' else 'over' end as state,
        i.second_person as second, trim(p.first_name || ' ' || coalesce(p.family_name, '')) as proposer, case when m.person_id = ${actor.personId}::uuid then 'self' else 'other' end as proposed
      from invitation i left join membership m on m.mission_id = i.mission_id and m.id = i.invited_by left join person p on p.mission_id = m.mission_id and p.id = m.person_id
      where i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now() - interval '30 days' order by i.created_at desc limit 100`;
    return { colleagues, invitations };
  },
});

export type Guest = { readonly firstName: string; readonly role: StaffRole; readonly email: string; readonly until: Date };

/** What an invitation's link shows; null once it is used, withdrawn or too old. Looking changes nothing: scanners open links. */
export const invitationOf = query({
  name: "people.invitation",
  input: invitationInput,
  policy: anyone,
  fetch: async ({ db, input: { invitation } }): Promise<Guest | null> => {
    const [row] = await db.sql<Guest>`
      select first_name as "firstName", role, email, expires_at as until from invitation
      where id = ${invitation.id}::uuid and ${invitation.version}::int = 1 and second_person <> 'awaited' and accepted_at is null and withdrawn_at is null and expires_at > now()`;
    return row ?? null;
  },
});

import { isStaff, type Role } from "../../kernel/role";
import { ok, refuse, type Result } from "../../kernel/result";
import type { Actor } from "../../platform/actor";
import { command, type Changed } from "../../platform/command";
import type { Db } from "../../platform/db";
import { anyone } from "../../platform/policy";
import { themselfForSure } from "../policy";
import { nothing, outsideInput } from "../schema";
import { openSession, type Opened, type Where } from "./open-session";
import type { Passed } from "./sign-in-by-password";

/** Others are in; staff still owe their second factor, whoever vouched for the first. */
export type LetIn =
  (Opened & { readonly passed: null }) | { readonly secret: null; readonly role: Role; readonly passed: Passed };

type Linked = {
  readonly membershipId: string;
  readonly personId: string;
  readonly role: Role;
  readonly changedAt: string | null;
};

/** An account of an outside provider enters if its owner linked it here before; an equal e-mail address links nothing. */
export const enterFromOutside = command({
  name: "people.enter_from_outside",
  input: outsideInput,
  repeats: "never",
  load: async ({ db, input }) => ({ linked: await linkedTo(db, input.issuer, input.subject) }),
  policy: anyone,
  run: ({ db, actor, input, subject: { linked } }) => letIn(db, actor, linked, input),
});

async function letIn(
  db: Db,
  actor: Actor,
  linked: Linked | null,
  where: Where,
): Promise<Result<Changed<LetIn>, "outside_unknown">> {
  if (!linked) return refuse("outside_unknown");
  if (!isStaff(linked.role)) {
    const { value, events } = await openSession(db, actor, linked, "outside", where);
    return ok({ value: { ...value, passed: null }, events });
  }
  if (linked.changedAt === null) return refuse("outside_unknown");
  const passed = { membership: linked.membershipId, changedAt: linked.changedAt };
  return ok({
    value: { secret: null, role: linked.role, passed },
    events: [{ type: "people.outside_account_accepted", subject: linked.membershipId, data: {} }],
  });
}

async function linkedTo(db: Db, issuer: string, subject: string): Promise<Linked | null> {
  const [row] = await db.sql<Linked>`
    select m.id as "membershipId", m.person_id as "personId", m.role, c.changed_at::text as "changedAt"
    from outside_identity o join membership m on m.mission_id = o.mission_id and m.id = o.membership_id and m.status = 'active'
    left join credential c on c.mission_id = m.mission_id and c.membership_id = m.id
    where o.issuer = ${issuer} and o.subject = ${subject}`;
  return row ?? null;
}

/** Links an outside account to one's own, while signed in; one that somebody else linked stays theirs. */
export const linkOutside = command({
  name: "people.link_outside",
  input: outsideInput,
  repeats: "never",
  load: async () => ({}),
  policy: themselfForSure,
  run: async ({ db, actor, input: { issuer, subject } }) => {
    const [row] = await db.sql<{ membership: string }>`
      with made as (
        insert into outside_identity (membership_id, issuer, subject) values (${actor.membershipId}::uuid, ${issuer}, ${subject})
        on conflict (mission_id, issuer, subject) do nothing returning membership_id)
      select membership_id as membership from made union all select membership_id from outside_identity where issuer = ${issuer} and subject = ${subject} limit 1`;
    if (row?.membership !== actor.membershipId) return refuse("outside_taken");
    return ok({ value: null, events: [{ type: "people.outside_linked", subject: actor.personId, data: { issuer } }] });
  },
});

export const unlinkOutside = command({
  name: "people.unlink_outside",
  input: nothing,
  load: async () => ({}),
  policy: themselfForSure,
  run: async ({ db, actor }) => {
    await db.sql`delete from outside_identity where membership_id = ${actor.membershipId}::uuid`;
    return ok({ value: null, events: [{ type: "people.outside_unlinked", subject: actor.personId, data: {} }] });
  },
});

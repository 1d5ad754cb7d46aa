import { ok, refuse } from "../../kernel/result";
import type { StaffRole } from "../../kernel/role";
import { localitiesOf, missionCalled } from "../../missions/facts";
import type { Actor } from "../../platform/actor";
import { command } from "../../platform/command";
import { randomPaperCode, seal } from "../../platform/crypto";
import type { Db } from "../../platform/db";
import { hashSecret, orBusy } from "../../platform/hashing";
import { anyone } from "../../platform/policy";
import { newTotpSecret, totpStep } from "../../platform/totp";
import { firstNameKey } from "../model";
import { decidePassword } from "../rules/password";
import { acceptInput, choosePasswordInput } from "../schema";
import { endSessionsOfMembership, openSession, type Opened } from "./open-session";
import { recoveryHash } from "./sign-in-by-password";

/** What the guest's own browser keeps, sealed, between the password and the phone: nothing is stored before both are right. */
export type Prepared = { readonly invitation: string; readonly passwordHash: string; readonly totp: string };

type Open = {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly familyName: string;
  readonly role: StaffRole;
  readonly organisation: string | null;
  readonly epoch: number;
};

/** The invitation that a link opens, while it still opens anything; held, so that it serves once. */
async function openInvitation(db: Db, { id, version }: { readonly id: string; readonly version: number }): Promise<Open | null> {
  const [row] = await db.sql<Open>`
    select id, email, first_name as "firstName", family_name as "familyName", role, organisation, extract(epoch from clock_timestamp())::float8 as epoch from invitation
    where id = ${id}::uuid and ${version}::int = 1 and second_person <> 'awaited' and accepted_at is null and withdrawn_at is null and expires_at > clock_timestamp() for update`;
  return row ?? null;
}

export const choosePassword = command({
  name: "people.choose_password",
  input: choosePasswordInput,
  repeats: "never",
  load: async ({ db, input }) => ({ open: await openInvitation(db, input.invitation) }),
  policy: anyone,
  run: async ({ db, actor, input, subject: { open } }) => {
    if (!open) return refuse("invitation_over");
    const mission = await missionCalled(actor.missionId);
    const places = [mission?.shortName ?? "", ...(await localitiesOf(db))];
    const decided = decidePassword(input.password, { names: [open.firstName, open.familyName], email: open.email, places });
    return decided.ok ? orBusy(prepare(open.id, input.password)) : decided;
  },
});

async function prepare(invitation: string, password: string) {
  const value: Prepared = { invitation, passwordHash: await hashSecret(password, "password"), totp: newTotpSecret() };
  return ok({ value, events: [{ type: "people.invitation_opened", subject: invitation, data: {} }] as const });
}

export type Accepted = Opened & { readonly recovery: readonly string[] };

/** A right code from the new authenticator makes the account, opens it, and shows the ten recovery codes once. */
export const acceptInvitation = command({
  name: "people.accept_invitation",
  input: acceptInput,
  repeats: "never",
  load: async ({ db, input }) => ({ open: await openInvitation(db, input.invitation) }),
  policy: anyone,
  run: async ({ db, actor, input, subject: { open } }) => {
    if (!open) return refuse("invitation_over");
    if (input.prepared?.invitation !== open.id) return refuse("step_expired");
    const step = totpStep(input.prepared.totp, input.code, open.epoch, 0);
    if (step === null) return refuse("factor_wrong");
    const membershipId = await settle(db, open);
    if (!membershipId) return refuse("already_member");
    const recovery = await writeCredential(db, membershipId, open.email, input.prepared, step);
    await db.sql`update invitation set accepted_at = clock_timestamp() where id = ${open.id}::uuid`;
    return ok(await welcome(db, actor, { membershipId, role: open.role, invitation: open.id }, recovery, input));
  },
});

/** The person of this address and first name (ruling 7), or a new one; with the role invited for. Null when the role is suspended. */
async function settle(db: Db, { email, firstName, familyName, role, organisation }: Open): Promise<string | null> {
  const key = firstNameKey(firstName);
  const [known] = await db.sql<{
    id: string;
  }>`select person_id as id from contact_point where value = ${email} and first_name_key = ${key}`;
  const person = known?.id ?? (await newPerson(db, { email, firstName, familyName, key }));
  await db.sql`update person set family_name = ${familyName} where id = ${person}::uuid`;
  const [made] = await db.sql<{ id: string; status: string }>`
    with made as (
      insert into membership (person_id, role, organisation) values (${person}::uuid, ${role}, ${organisation})
      on conflict (mission_id, person_id, role) where status <> 'left' do nothing returning id, status)
    select id, status from made union all select id, status from membership where person_id = ${person}::uuid and role = ${role} and status <> 'left' limit 1`;
  return made?.status === "active" ? made.id : null;
}

async function newPerson(
  db: Db,
  { email, firstName, familyName, key }: { email: string; firstName: string; familyName: string; key: string },
) {
  const [made] = await db.sql<{ id: string }>`
    with made as (insert into person (first_name, first_name_key, family_name, channel) values (${firstName}, ${key}, ${familyName}, 'email') returning id, mission_id)
    insert into contact_point (mission_id, person_id, kind, value, first_name_key, verified_at) select mission_id, id, 'email', ${email}, ${key}, now() from made returning person_id as id`;
  if (!made) throw new Error("a person was not written");
  return made.id;
}

async function writeCredential(
  db: Db,
  membership: string,
  email: string,
  { passwordHash, totp }: Prepared,
  step: number,
): Promise<readonly string[]> {
  const recovery = Array.from({ length: 10 }, () => `${randomPaperCode()}${randomPaperCode()}`.slice(0, 10));
  const sealed = seal(totp, `credential|totp|${membership}`);
  const hashes = recovery.map((code) => recoveryHash(membership, code));
  await db.sql`
    insert into credential (membership_id, login_email, password_hash, totp_sealed, totp_last_step, recovery_hashes)
    values (${membership}::uuid, ${email}, ${passwordHash}, ${sealed}, ${step}, ${hashes}::text[])
    on conflict (membership_id) do update set login_email = excluded.login_email, password_hash = excluded.password_hash, totp_sealed = excluded.totp_sealed,
      totp_last_step = excluded.totp_last_step, recovery_hashes = excluded.recovery_hashes, changed_at = clock_timestamp()`;
  return recovery;
}

type Welcomed = { readonly membershipId: string; readonly role: StaffRole; readonly invitation: string };

/** Whatever was open under the old password ends; this browser's session begins. */
async function welcome(
  db: Db,
  actor: Actor,
  { membershipId, role, invitation }: Welcomed,
  recovery: readonly string[],
  where: { device: string; kiosk: boolean },
) {
  await endSessionsOfMembership(db, "standing_changed", membershipId);
  const [row] = await db.sql<{ person: string }>`select person_id as person from membership where id = ${membershipId}::uuid`;
  if (!row) throw new Error("the membership just written is gone");
  const opened = await openSession(db, actor, { membershipId, role, personId: row.person }, "invitation", where);
  const value: Accepted = { ...opened.value, recovery };
  return {
    value,
    events: [
      ...opened.events,
      { type: "people.invitation_accepted", subject: invitation, data: { membership: membershipId, role } },
    ] as const,
  };
}

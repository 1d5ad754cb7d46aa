// What tests of signing in need besides a world: contacts, codes read by the worker's way, staff with both factors, time moved behind the walls.
import { generateSync } from "otplib";
import { id } from "../lib/kernel/id";
import type { StaffRole } from "../lib/kernel/role";
import { recoveryHash } from "../lib/people/commands/sign-in-by-password";
import { codePlace } from "../lib/people/facts";
import { firstNameKey } from "../lib/people/model";
import { system, type Mission } from "../lib/platform/actor";
import { seal, unseal } from "../lib/platform/crypto";
import { asActor } from "../lib/platform/db";
import { hashSecret } from "../lib/platform/hashing";
import { memberHolding } from "../lib/platform/session";
import { newTotpSecret } from "../lib/platform/totp";
import { asSuperuser } from "./database";

/** Somebody who booked once: a first name and a way to be reached, no role yet. */
export const somebody = (mission: Mission, firstName: string, value: string): Promise<string> =>
  asActor(system(mission, "test"), "write", async ({ tables }) => {
    const person = await tables.person.create({ data: { firstName, firstNameKey: firstNameKey(firstName) } });
    await tables.contactPoint.create({
      data: { personId: person.id, kind: value.includes("@") ? "email" : "phone", value, firstNameKey: person.firstNameKey },
    });
    return person.id;
  });

/** The code that a message would hold, unsealed as the worker does it. */
export async function codeSentTo(contact: string): Promise<string> {
  const [row] = (
    await asSuperuser((client) =>
      client.query<{ id: string; sealed: string }>(
        `select id, code_sealed as sealed from sign_in_code where contact = $1 order by created_at desc limit 1`,
        [contact],
      ),
    )
  ).rows;
  const code = row && unseal(row.sealed, codePlace(row.id));
  if (!code) throw new Error(`no code for ${contact}`);
  return code.toString("utf8");
}

export const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

/** Moves what happened into the past, past every wall: the database's clock judges codes, attempts and sessions. */
export const earlier = (seconds: number) =>
  asSuperuser(async (client) => {
    const by = `interval '${seconds} seconds'`;
    await client.query(
      `update sign_in_code set created_at = created_at - ${by}, expires_at = expires_at - ${by}, verified_at = verified_at - ${by}`,
    );
    await client.query(`update attempt set at = at - ${by}`);
    await client.query(
      `update session set created_at = created_at - ${by}, seen_at = seen_at - ${by}, idle_until = idle_until - ${by}, abs_until = abs_until - ${by},
        proved_until = proved_until - ${by}`,
    );
  });

export type Staff = {
  readonly membershipId: string;
  readonly personId: string;
  readonly email: string;
  readonly password: string;
  readonly secret: string;
  readonly recovery: string;
};

/** Somebody on the staff with a password, an authenticator app and one recovery code. */
export async function staff(mission: Mission, role: StaffRole, email: string): Promise<Staff> {
  const [password, secret, recovery] = ["quatre chevaux calmes", newTotpSecret(), "ABCDEFGHJK"];
  const passwordHash = await hashSecret(password, "password");
  return asActor(system(mission, "test"), "write", async ({ tables }) => {
    const person = await tables.person.create({ data: { firstName: "Claire", firstNameKey: "claire" } });
    await tables.contactPoint.create({ data: { personId: person.id, kind: "email", value: email, firstNameKey: "claire" } });
    const membership = await tables.membership.create({ data: { personId: person.id, role } });
    await tables.credential.create({
      data: {
        membershipId: membership.id,
        loginEmail: email,
        passwordHash,
        totpSealed: seal(secret, `credential|totp|${membership.id}`),
        recoveryHashes: [recoveryHash(membership.id, recovery)],
      },
    });
    return { membershipId: membership.id, personId: person.id, email, password, secret, recovery };
  });
}

/** What the authenticator app shows, `steps` of thirty seconds from now. */
export const totpNow = (secret: string, steps = 0) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

export const holding = (mission: Mission, secret: string | null) => memberHolding(mission, secret ?? "");
export const membershipId = id<"Membership">;

export const eventsOf = async (mission: Mission, type: string) =>
  (
    await asSuperuser((client) =>
      client.query<{ subject: string; data: Record<string, unknown> }>(
        `select subject, data from event where mission_id = $1 and type = $2 order by id`,
        [mission, type],
      ),
    )
  ).rows;

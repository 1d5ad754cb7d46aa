import { ok, refuse } from "../../kernel/result";
import type { Actor } from "../../platform/actor";
import { command, refuseAndRecord } from "../../platform/command";
import { fingerprintOf, unseal } from "../../platform/crypto";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { isSecret, orBusy } from "../../platform/hashing";
import { anyone } from "../../platform/policy";
import { totpStep } from "../../platform/totp";
import { decideStaffTry } from "../rules/limits";
import type { StaffRole } from "../../kernel/role";
import { factorInput, passwordInput } from "../schema";
import { agesOf, attemptKey, forgive, inTurnFor, note } from "./attempts";
import { openSession } from "./open-session";

/** What the first page proves to the second; void once the password or the factor changes. */
export type Passed = { readonly membership: string; readonly changedAt: string };

/** First step of staff: address and password. Unknown, suspended and wrong give the same answer in the same time. */
export const checkPassword = command({
  name: "people.check_password",
  input: passwordInput,
  repeats: "never",
  load: async () => ({}),
  policy: anyone,
  run: ({ db, actor, input }) => orBusy(tryPassword(db, actor, input)),
});

async function tryPassword(db: Db, actor: Actor, typed: { readonly email: string; readonly password: string }) {
  const key = attemptKey(typed.email);
  await inTurnFor(db, key);
  const decided = decideStaffTry(await agesOf(db, key, "staff_wrong"));
  if (!decided.ok) return decided;
  const known = await passwordAt(db, typed.email);
  const right = await isSecret(typed.password, known?.passwordHash ?? null, "password");
  if (!known || !right) {
    await note(db, key, "staff_wrong");
    return refuseAndRecord("password_wrong", {
      type: "people.password_refused",
      subject: known?.membership ?? actor.missionId,
      data: {},
    });
  }
  const value: Passed = { membership: known.membership, changedAt: known.changedAt };
  return ok({ value, events: [{ type: "people.password_accepted", subject: known.membership, data: {} }] as const });
}

async function passwordAt(db: Db, email: string) {
  const [row] = await db.sql<Passed & { passwordHash: string }>`
    select c.membership_id as membership, c.password_hash as "passwordHash", c.changed_at::text as "changedAt"
    from credential c join membership m on m.id = c.membership_id and m.status = 'active' where c.login_email = ${email}`;
  return row ?? null;
}

export type Factor = {
  readonly membershipId: string;
  readonly personId: string;
  readonly role: StaffRole;
  readonly email: string;
  readonly totp: string;
  readonly lastStep: number;
  readonly recovery: readonly string[];
  readonly epoch: number;
};

/** Second step of staff: six digits of the authenticator app, or one of the ten recovery codes. Each serves once. */
export const enterWithFactor = command({
  name: "people.enter_with_factor",
  input: factorInput,
  repeats: "never",
  load: async ({ db, input }) => ({
    known: input.passed && (await factorOf(db, input.passed.membership, input.passed.changedAt)),
  }),
  policy: anyone,
  run: async ({ db, actor, input, subject: { known } }) => {
    if (!known) return refuse("step_expired");
    const checked = await checkFactor(db, known, input.code);
    if (!checked.ok) return checked;
    const { value, events } = await openSession(db, actor, known, "password", input);
    return ok({ value, events: [...events, ...checked.value] as const });
  },
});

/** Spends a code of the app or of the paper; answers what the journal must tell of it. Wrong ones count with wrong passwords. */
export async function checkFactor(db: Db, known: Factor, code: string) {
  const key = attemptKey(known.email);
  await inTurnFor(db, key);
  const decided = decideStaffTry(await agesOf(db, key, "staff_wrong"));
  if (!decided.ok) return decided;
  const used = await spend(db, known, code);
  if (!used) {
    await note(db, key, "staff_wrong");
    return refuseAndRecord("factor_wrong", { type: "people.factor_refused", subject: known.membershipId, data: {} });
  }
  await forgive(db, key, "staff_wrong");
  return ok(used === "totp" ? [] : [recoveryUsed(known)]);
}

const recoveryUsed = ({ membershipId, recovery }: Factor): DomainEvent => ({
  type: "people.recovery_code_used",
  subject: membershipId,
  data: { left: recovery.length - 1 },
});

/** The factor of a live membership, held; `changedAt` must still be so when it is given. */
export async function factorOf(db: Db, membership: string, changedAt: string | null): Promise<Factor | null> {
  const [row] = await db.sql<Factor>`
    select m.id as "membershipId", m.person_id as "personId", m.role, c.login_email as email, c.totp_sealed as totp, c.totp_last_step as "lastStep",
      c.recovery_hashes as recovery, extract(epoch from clock_timestamp())::float8 as epoch
    from credential c join membership m on m.id = c.membership_id and m.status = 'active'
    where c.membership_id = ${membership}::uuid and (${changedAt}::timestamptz is null or c.changed_at = ${changedAt}::timestamptz) for update of c`;
  return row ?? null;
}

export const recoveryHash = (membership: string, code: string) => fingerprintOf(code, `recovery:${membership}`);

/** Spends the code, in the row held since `load`; null when it is not right, or no longer. */
async function spend(db: Db, known: Factor, code: string): Promise<"totp" | "recovery" | null> {
  if (code.length === 6) {
    const secret = unseal(known.totp, `credential|totp|${known.membershipId}`)?.toString("utf8");
    const step = secret ? totpStep(secret, code, known.epoch, known.lastStep) : null;
    if (step === null) return null;
    await db.sql`update credential set totp_last_step = ${step} where membership_id = ${known.membershipId}::uuid`;
    return "totp";
  }
  const hash = recoveryHash(known.membershipId, code);
  if (!known.recovery.includes(hash)) return null;
  await db.sql`update credential set recovery_hashes = array_remove(recovery_hashes, ${hash}) where membership_id = ${known.membershipId}::uuid`;
  return "recovery";
}

import { z } from "zod";
import { ok } from "../../kernel/result";
import { command } from "../../platform/command";
import { resealed } from "../../platform/crypto";
import type { Db } from "../../platform/db";
import { theSystem } from "../../platform/policy";
import { wrapPlace } from "../facts";

/** Rows held in one go: no sign-in waits for long. */
const batch = 500;

/**
 * Wraps the keys of people, and the secrets of second factors, under the key that seals now (security.md 5.9: what people wrote is not
 * touched). One batch after the last person of the one before; `next` is null when none is left.
 */
export const rotateKeys = command({
  name: "people.rotate_keys",
  input: z.strictObject({ after: z.uuid("wrong").nullable().default(null) }),
  load: ({ db, input }) => db.sql<{ person: string; wrapped: string }>`
    select person_id as person, wrapped from person_key where (${input.after}::uuid is null or person_id > ${input.after}::uuid) order by person_id limit ${batch} for update`,
  policy: theSystem,
  run: async ({ db, actor, input, subject }) => {
    const keys = subject.map(({ person, wrapped }) => ({ id: person, sealed: resealed(wrapped, wrapPlace(person)) }));
    const factors = input.after === null ? await factorsHere(db) : [];
    const lost = [...keys, ...factors].filter(({ sealed }) => sealed === null).map(({ id }) => id);
    await db.sql`
      update person_key k set wrapped = r.sealed from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as r (id uuid, sealed text)
      where k.person_id = r.id and r.sealed is not null`;
    await db.sql`
      update credential c set totp_sealed = r.sealed from jsonb_to_recordset(${JSON.stringify(factors)}::jsonb) as r (id uuid, sealed text)
      where c.membership_id = r.id and r.sealed is not null`;
    const count = keys.length + factors.length - lost.length;
    const next = subject.length === batch ? (subject.at(-1)?.person ?? null) : null;
    return ok({
      value: { count, lost: lost.length, next },
      events: [{ type: "people.keys_rotated", subject: actor.missionId, data: { count, lost: lost.length } }],
    });
  },
});

async function factorsHere(db: Db) {
  const rows = await db.sql<{ id: string; totp: string }>`
    select membership_id as id, totp_sealed as totp from credential where totp_sealed <> '' for update`;
  return rows.map(({ id, totp }) => ({ id, sealed: resealed(totp, `credential|totp|${id}`) }));
}

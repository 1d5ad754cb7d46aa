import { newKey, seal, unseal } from "../platform/crypto";
import type { Db } from "../platform/db";

/**
 * The data key of a person, wrapped by the master key; made when first needed. Destroying the row makes every value sealed with it
 * unreadable, whatever copies exist.
 */
export async function personKeyOf(db: Db, person: string): Promise<Buffer> {
  const place = `person_key|wrapped|${person}`;
  const [row] = await db.sql<{ wrapped: string }>`
    with made as (
      insert into person_key (person_id, wrapped) values (${person}::uuid, ${seal(newKey(), place)}) on conflict (person_id) do nothing returning wrapped)
    select wrapped from made union all select wrapped from person_key where person_id = ${person}::uuid limit 1`;
  const key = row && unseal(row.wrapped, place);
  if (!key) throw new Error("a person's key cannot be opened: is MASTER_KEY the one it was wrapped with?");
  return key;
}

import type { System } from "../platform/actor";
import { asActor } from "../platform/db";

/** Days after which the house forgets by itself (security.md 5.8: outbox 30 days, sessions 90 days; 8.3: counters outlive codes); a contact taken away goes one day after it could still be taken back. */
export const keptDays = { attempt: 2, sign_in_code: 1, delivery: 30, message: 30, session: 90, contact_undo: 1 } as const;

/** Rows deleted in one go: a table never waits long for the sweep. */
const most = 1_000;

/** Deletes what is older than its days, in this Mire; counters, never contents. Returns how many rows went. */
export const forget = (actor: System): Promise<number> =>
  asActor(actor, "write", async (db) => {
    const gone = [
      await db.sql`delete from attempt where id in (select id from attempt where at < now() - ${keptDays.attempt} * interval '1 day' limit ${most}) returning 1 as one`,
      await db.sql`delete from sign_in_code where id in (
        select id from sign_in_code where expires_at < now() - ${keptDays.sign_in_code} * interval '1 day' limit ${most}) returning 1 as one`,
      await db.sql`delete from delivery where id in (select id from delivery where at < now() - ${keptDays.delivery} * interval '1 day' limit ${most}) returning 1 as one`,
      await db.sql`delete from message where id in (
        select id from message where status <> 'queued' and created_at < now() - ${keptDays.message} * interval '1 day' limit ${most}) returning 1 as one`,
      await db.sql`delete from contact_undo where id in (
        select id from contact_undo where until < now() - ${keptDays.contact_undo} * interval '1 day' limit ${most}) returning 1 as one`,
      await db.sql`delete from session where id_hash in (
        select id_hash from session where abs_until < now() - ${keptDays.session} * interval '1 day' limit ${most}) returning 1 as one`,
    ];
    return gone.reduce((sum, rows) => sum + rows.length, 0);
  });

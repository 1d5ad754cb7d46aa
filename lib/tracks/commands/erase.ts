import { z } from "zod";
import { ok, refuse } from "../../kernel/result";
import type { Address } from "../../kernel/notice";
import type { Actor } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import type { DomainEvent } from "../../platform/event";
import { postTo } from "../../platform/outbox";
import { theSystem } from "../../platform/policy";

type Due = { readonly id: string; readonly person: string };

/**
 * What two people confirmed, done by the portal itself (security.md 5.8). First the key: whatever was sealed with it is then unreadable,
 * in every copy that has no older key. Then bytes, ways to reach the person, their sign-ins, and every free word that is not sealed.
 * Statuses, dates and ids stay, under nobody's name, for the figures; the journal is not rewritten, for it holds ids only.
 */
export const eraseConfirmed = command({
  name: "privacy.erase_confirmed",
  input: z.strictObject({}),
  load: ({ db }) => db.sql<Due>`
    select id, person_id as person from erasure where confirmed_by is not null and done_at is null and refused_at is null order by id limit 20 for update skip locked`,
  policy: theSystem,
  run: async ({ db, actor, subject }) => {
    const events: DomainEvent[] = [];
    for (const due of subject) events.push(await erase(db, actor, due));
    const [first, ...rest] = events;
    return first ? ok({ value: { erased: events.length }, events: [first, ...rest] }) : refuse("nothing_to_do");
  },
});

async function erase(db: Db, actor: Actor, { id, person }: Due): Promise<DomainEvent> {
  await tellBefore(db, actor, id, person);
  const report = {
    key: await count(db.sql`delete from person_key where person_id = ${person}::uuid returning 1 as one`),
    files: await count(db.sql`delete from document_content where person_id = ${person}::uuid returning 1 as one`),
    ...(await eraseIdentity(db, person)),
    ...(await eraseWords(db, person)),
  };
  await db.sql`update erasure set done_at = now(), reason = '', report = ${JSON.stringify(report)}::jsonb where id = ${id}::uuid`;
  return { type: "privacy.erased", subject: person, data: { erasure: id, ...report } };
}

const count = async (rows: Promise<readonly object[]>) => (await rows).length;

/** The last message: its address is sealed in the row and goes with it. */
async function tellBefore(db: Db, actor: Actor, id: string, person: string) {
  const [to] = await db.sql<Address & { locale: string }>`
    select c.kind, c.value, p.locale from person p join contact_point c on c.mission_id = p.mission_id and c.person_id = p.id
    where p.id = ${person}::uuid and p.channel <> 'none' order by (c.kind = case p.channel when 'email' then 'email' else 'phone' end) desc, c.created_at desc limit 1`;
  if (!to) return;
  await postTo(
    db,
    actor,
    { template: "erased", subject: id, key: `erased|${id}` },
    { kind: to.kind, value: to.value },
    to.locale,
  );
}

/** Name, contacts, sign-ins. The row of the person stays as a tombstone. */
async function eraseIdentity(db: Db, person: string) {
  await db.sql`
    delete from sign_in_code where contact in (select value from contact_point where person_id = ${person}::uuid)
      and not exists (select 1 from contact_point o where o.value = contact and o.person_id <> ${person}::uuid)`;
  await db.sql`
    update callback_request set first_name = '-', phone = '' where phone in (select value from contact_point where person_id = ${person}::uuid)
      and not exists (select 1 from contact_point o where o.value = phone and o.person_id <> ${person}::uuid)`;
  await db.sql`
    delete from delivery where recipient in (select value from contact_point where person_id = ${person}::uuid)
      and not exists (select 1 from contact_point o where o.value = recipient and o.person_id <> ${person}::uuid)`;
  await db.sql`delete from contact_undo where person_id = ${person}::uuid`;
  const contacts = await count(db.sql`delete from contact_point where person_id = ${person}::uuid returning 1 as one`);
  const sessions = await count(db.sql`
    update session set device = '', revoked_at = coalesce(revoked_at, clock_timestamp()), revoked_why = coalesce(revoked_why, 'erased') where person_id = ${person}::uuid returning 1 as one`);
  await db.sql`delete from outside_identity where membership_id in (select id from membership where person_id = ${person}::uuid)`;
  await db.sql`update membership set status = 'left', ended_at = coalesce(ended_at, now()), organisation = null where person_id = ${person}::uuid and status <> 'left'`;
  await db.sql`
    update person set first_name = '-', first_name_key = id::text, family_name = null, channel = 'none', locale = 'fr', erased_at = now() where id = ${person}::uuid`;
  return { contacts, sessions };
}

/** Every free word about the person that no key seals. Codes on paper open nothing any more. */
async function eraseWords(db: Db, person: string) {
  const bookings = await count(db.sql`
    update booking set reason = case when reason = 'moved' then reason end, link_version = link_version + 1,
      paper_code = translate(upper(substr(md5(gen_random_uuid()::text), 1, 8)), '01', 'YZ') where person_id = ${person}::uuid returning 1 as one`);
  await db.sql`update attendance_mark set reason = null where reason is not null and booking_id in (select id from booking where person_id = ${person}::uuid)`;
  const tracks = await count(db.sql`
    update track set headline = '' where person_id = ${person}::uuid returning 1 as one`);
  await db.sql`update agreement set withdrawn_why = null where person_id = ${person}::uuid`;
  await db.sql`update signature set signed_name = null, link_version = link_version + 1 where person_id = ${person}::uuid`;
  await db.sql`update document set refused_why = null, removed_at = coalesce(removed_at, now()) where person_id = ${person}::uuid`;
  await db.sql`update attendee set reason = null, sealed_comment = null, link_version = link_version + 1 where person_id = ${person}::uuid`;
  await db.sql`
    update appointment set place_detail = null, cancel_reason = null where kind = 'individual' and (place_detail is not null or cancel_reason is not null)
      and id in (select appointment_id from attendee where person_id = ${person}::uuid)`;
  await db.sql`update assignment set ended_at = coalesce(ended_at, now()), ended_why = coalesce(ended_why, 'erased') where person_id = ${person}::uuid`;
  await db.sql`delete from note_draft where person_id = ${person}::uuid`;
  await db.sql`update group_message set persons = array_remove(persons, ${person}::uuid) where ${person}::uuid = any (persons)`;
  return { bookings, tracks };
}

import { ok, refuse } from "../../kernel/result";
import type { Member } from "../../platform/actor";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { orBusy } from "../../platform/hashing";
import type { Contact, ContactKind } from "../model";
import { themselfForSure } from "../policy";
import { decideSending } from "../rules/limits";
import { contactCodeInput, contactToRemoveInput, newContactInput } from "../schema";
import { agesOf, attemptKey, inTurnFor, note } from "./attempts";
import { rememberAdded, rememberRemoved } from "./contact-undo";
import { bound, checkCode, codeAwaited, makeCode, type CodeRow } from "./codes";
import { settleChannel } from "./settings";

/** A new number or address: a code goes there first. It is bound to the account that asked. */
export const askContactCode = command({
  name: "people.ask_contact_code",
  input: newContactInput,
  repeats: "never",
  load: async () => ({}),
  policy: themselfForSure,
  run: ({ db, actor, input }) => orBusy(sendTo(db, actor, input.contact, input.locale)),
});

async function sendTo(db: Db, actor: Member, contact: Contact, locale: string) {
  const [mine] =
    await db.sql`select 1 as one from contact_point where person_id = ${actor.personId}::uuid and value = ${contact.value}`;
  if (mine) return refuse("contact_taken");
  const key = attemptKey(contact.value);
  await inTurnFor(db, key);
  const decided = decideSending(await agesOf(db, key, "code_sent"), await agesOf(db, key, "code_wrong"));
  if (!decided.ok) return decided;
  await note(db, key, "code_sent");
  const id = await makeCode(db, contact, "contact", bound(actor.membershipId, "contact"));
  return ok({
    value: null,
    events: [{ type: "people.code_asked", subject: id, data: { kind: contact.kind, locale, purpose: "contact" } }] as const,
  });
}

export const confirmContact = command({
  name: "people.confirm_contact",
  input: contactCodeInput,
  repeats: "never",
  load: async ({ db, actor }) => ({
    row: actor.kind === "member" ? await codeAwaited(db, bound(actor.membershipId, "contact"), "contact") : null,
  }),
  policy: themselfForSure,
  run: async ({ db, actor, input, subject: { row } }) =>
    row ? orBusy(addIfRight(db, actor, row, input.code)) : refuse("code_expired"),
});

async function addIfRight(db: Db, actor: Member, row: CodeRow, code: string) {
  const checked = await checkCode(db, row, code);
  if (!checked.ok) return checked;
  const [added] = await db.sql<{ id: string }>`
    insert into contact_point (person_id, kind, value, first_name_key, verified_at)
    select id, ${row.kind}, ${row.value}, first_name_key, now() from person where id = ${actor.personId}::uuid
    on conflict (mission_id, value, first_name_key) do nothing returning id`;
  // Said only to somebody who holds the phone or the mailbox.
  if (!added) return refuse("first_name_taken");
  const undo = await rememberAdded(db, actor.personId, added.id);
  const data = { contact: added.id, kind: row.kind, undo };
  return ok({ value: null, events: [{ type: "people.contact_added", subject: actor.personId, data }] as const });
}

/** Takes a number or an address away; one stays, and messages go where they still can. */
export const removeContact = command({
  name: "people.remove_contact",
  input: contactToRemoveInput,
  load: async ({ db, actor, input }) => {
    if (actor.kind !== "member") return null;
    const [row] = await db.sql<{
      id: string;
      kind: ContactKind;
    }>`select id, kind from contact_point where id = ${input.contact}::uuid and person_id = ${actor.personId}::uuid`;
    return row ?? null;
  },
  policy: themselfForSure,
  run: async ({ db, actor, subject }) => {
    const [others] = await db.sql<{
      count: number;
    }>`select count(*)::int as count from contact_point where person_id = ${actor.personId}::uuid and id <> ${subject.id}::uuid`;
    if (!others?.count) return refuse("last_contact");
    const undo = await rememberRemoved(db, actor.personId, subject.id);
    await db.sql`delete from contact_point where id = ${subject.id}::uuid`;
    await settleChannel(db, actor.personId);
    return ok({
      value: null,
      events: [{ type: "people.contact_removed", subject: actor.personId, data: { kind: subject.kind, undo } }],
    });
  },
});

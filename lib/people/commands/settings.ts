import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import type { ContactKind } from "../model";
import { firstNameKey } from "../model";
import { themself } from "../policy";
import { identityInput, preferencesInput } from "../schema";

export const kindsOf = async (db: Db, person: string) =>
  (await db.sql<{ kind: ContactKind }>`select distinct kind from contact_point where person_id = ${person}::uuid`).map(
    ({ kind }) => kind,
  );

/** Messages go where they still can. */
export async function settleChannel(db: Db, person: string) {
  const kinds = await kindsOf(db, person);
  await db.sql`
    update person set channel = case when ${kinds.includes("phone")} then 'sms' else 'email' end
    where id = ${person}::uuid and ((channel = 'sms' and not ${kinds.includes("phone")}) or (channel = 'email' and not ${kinds.includes("email")}))`;
}

/** How, in which language, and whether the phone is shared. Easy reading is one of the languages. */
export const changePreferences = command({
  name: "people.change_preferences",
  input: preferencesInput,
  load: async () => ({}),
  policy: themself,
  run: async ({ db, actor, input: { channel, locale, sharedPhone } }) => {
    const kinds = await kindsOf(db, actor.personId);
    if (channel === "sms" && !kinds.includes("phone")) return refuse("no_phone");
    if (channel === "email" && !kinds.includes("email")) return refuse("no_email");
    await db.sql`update person set channel = ${channel}, locale = ${locale} where id = ${actor.personId}::uuid`;
    const use = sharedPhone === "yes" ? "shared" : "own";
    await db.sql`update contact_point set use = ${use} where person_id = ${actor.personId}::uuid and kind = 'phone'`;
    return ok({
      value: { locale },
      events: [{ type: "people.preferences_changed", subject: actor.personId, data: { channel, locale, use } }],
    });
  },
});

/** Corrects one's own name; on a shared contact point two people cannot have the same first name. */
export const correctName = command({
  name: "people.correct_name",
  input: identityInput,
  load: async () => ({}),
  policy: themself,
  run: async ({ db, actor, input: { firstName, familyName } }) => {
    const key = firstNameKey(firstName);
    const [taken] = await db.sql`
      select 1 as one from contact_point mine join contact_point theirs on theirs.mission_id = mine.mission_id and theirs.value = mine.value and theirs.person_id <> mine.person_id
      where mine.person_id = ${actor.personId}::uuid and theirs.first_name_key = ${key} limit 1`;
    if (taken) return refuse("first_name_taken");
    await db.sql`update person set first_name = ${firstName}, first_name_key = ${key}, family_name = ${familyName} where id = ${actor.personId}::uuid`;
    await db.sql`update contact_point set first_name_key = ${key} where person_id = ${actor.personId}::uuid`;
    return ok({ value: null, events: [{ type: "people.name_corrected", subject: actor.personId, data: {} }] });
  },
});

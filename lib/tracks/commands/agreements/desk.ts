import { ok, refuse } from "../../../kernel/result";
import type { Member } from "../../../platform/actor";
import { command } from "../../../platform/command";
import type { Db } from "../../../platform/db";
import { postTo } from "../../../platform/outbox";
import { coachOrCoordination, concernOf } from "../../../platform/reach";
import { holdAgreement, personOfAgreement } from "../../facts/agreements";
import { personOfSignature, type HeldSignature } from "../../facts/signatures";
import { holdTrack } from "../../facts/track";
import { decideAgreement, decideAsking } from "../../rules/agreements";
import { askAgainInput, signForMireInput, withdrawInput } from "../../schema/agreements";
import { give, heldToMove } from "./give";

/** The Mire signs, through whoever accompanies the person, under their own name. */
export const signForMire = command({
  name: "agreements.sign_for_mire",
  input: signForMireInput,
  load: async ({ db, actor, input }) => {
    const person = await personOfSignature(db, { id: input.signature, version: null });
    const [own] = await db.sql<{
      party: string;
    }>`select party from signature where id = ${input.signature}::uuid and party = 'mire'`;
    return person && own ? concernOf(db, actor, person) : null;
  },
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const [me] = await db.sql<{ name: string }>`
      select trim(first_name || ' ' || coalesce(family_name, '')) as name from person where id = ${actor.personId}::uuid`;
    const name = me?.name ?? actor.firstName;
    const way = { method: "account", name, readAloud: null, givenAt: now, recordedBy: actor.membershipId, scan: null } as const;
    return give(db, { signature: input.signature, person, ...way }, now);
  },
});

/** Takes back a draft, or a paper that not everybody has signed; why is a code, and its links say so. */
export const withdrawAgreement = command({
  name: "agreements.withdraw",
  input: withdrawInput,
  load: async ({ db, actor, input }) => {
    const person = await personOfAgreement(db, input.agreement);
    return person ? concernOf(db, actor, person) : null;
  },
  policy: coachOrCoordination,
  run: async ({ db, now, input, subject: { person } }) => {
    await holdTrack(db, person);
    const held = await holdAgreement(db, input.agreement);
    if (!held) return refuse("agreement_not_out");
    const decided = decideAgreement("withdraw", held.status);
    if (!decided.ok) return decided;
    // What was never out has no hash; a withdrawn paper keeps one place for it all the same.
    await db.sql`
      update agreement set status = ${decided.value}, withdrawn_at = ${now}::timestamptz, withdrawn_why = ${input.reason}, content_hash = coalesce(content_hash, ''),
        version = version + 1 where id = ${held.id}::uuid`;
    const data = { track: held.track, agreement: held.id, reason: input.reason };
    return ok({ value: { person, agreement: held.id }, events: [{ type: "agreements.withdrawn", subject: person, data }] });
  },
});

/** Sends the link once more to one who has not signed: the person by their way, the third party at the address that is typed here. */
export const askAgain = command({
  name: "agreements.ask_again",
  input: askAgainInput,
  load: async ({ db, actor, input }) => {
    const person = await personOfSignature(db, { id: input.signature, version: null });
    return person ? concernOf(db, actor, person) : null;
  },
  policy: coachOrCoordination,
  run: async ({ db, actor, now, input, subject: { person } }) => {
    const held = await heldToMove(db, input.signature, person, "ask_again", "link");
    if (!held.ok) return held;
    const { id, agreement, party, track } = held.value;
    if (party === "third" && input.email === "") return refuse("third_email_missing");
    const decided = decideAsking(await agesOfAsking(db, held.value));
    if (!decided.ok) return decided;
    await db.sql`
      update signature set status = 'awaited', asked_at = ${now}::timestamptz, link_version = link_version + ${party === "third" ? 1 : 0}::int where id = ${id}::uuid`;
    if (party === "third") await writeToThird(db, actor, id, input.email);
    const data = { track, agreement, party, ...(party === "person" && { signature: id }) };
    return ok({ value: { person, agreement }, events: [{ type: "agreements.asked_again", subject: person, data }] });
  },
});

/** How long ago, in seconds by the database's clock, this party was last written to. */
async function agesOfAsking(db: Db, { agreement, party, person }: HeldSignature): Promise<readonly number[]> {
  const rows = await db.sql<{ age: number }>`
    select extract(epoch from clock_timestamp() - at)::float8 as age from event
    where subject = ${person} and type in ('agreements.out', 'agreements.asked_again') and data ->> 'agreement' = ${agreement} and data ->> 'party' = ${party}
      and at > now() - interval '1 day'`;
  return rows.map(({ age }) => age);
}

/** Their address is sealed in the row of the message, and gone once it has left; a new link replaces the one before. */
const writeToThird = (db: Db, actor: Member, signature: string, email: string) =>
  postTo(
    db,
    actor,
    { template: "agreement_to_sign", subject: signature, key: `agreement_to_sign|${signature}|${crypto.randomUUID()}` },
    { kind: "email", value: email.toLowerCase() },
    "fr",
  );

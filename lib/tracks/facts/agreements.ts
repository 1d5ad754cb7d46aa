import type { PlainDate } from "../../kernel/plain-date";
import { missionCalled } from "../../missions/facts";
import { openFor, personKeyOf, sealFor } from "../../people/facts";
import type { Actor } from "../../platform/actor";
import { sha256 } from "../../platform/crypto";
import type { Db } from "../../platform/db";
import { wordsOf, type AgreementFacts } from "../agreement/words";
import type { AgreementChoices, AgreementContent, AgreementKind, AgreementStatus } from "../model/agreements";
import { canonical } from "../rules/agreement-content";

const place = (agreement: string) => `agreement|sealed|${agreement}`;

/** What the hash on the paper is of; anybody who holds the content can count it again: SHA-256 of the canonical JSON, in hexadecimal. */
export const hashOf = (content: AgreementContent) => Buffer.from(sha256(canonical(content)), "base64url").toString("hex");

/** A draft keeps what was chosen; what is out keeps all that is signed. */
export type Sealed = AgreementChoices | AgreementContent;

export const sealAgreement = async (db: Db, person: string, agreement: string, content: Sealed) =>
  sealFor(await personKeyOf(db, person), place(agreement), content);

/** Null once the person's key is destroyed. */
export const openAgreement = (key: Buffer | null, agreement: string, sealed: string) =>
  openFor(key, place(agreement), sealed) as Sealed | null;

export type AgreementRow = {
  readonly id: string;
  readonly person: string;
  readonly track: string;
  readonly kind: AgreementKind;
  readonly template: string;
  readonly number: number;
  readonly status: AgreementStatus;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly sealed: string;
  readonly hash: string | null;
  readonly version: number;
};

/** One agreement, held until the end of the transaction. */
export async function holdAgreement(db: Db, agreement: string): Promise<AgreementRow | null> {
  const [row] = await db.sql<AgreementRow>`
    select id, person_id as person, track_id as track, kind, template, number, status, from_on as "from", until_on as "until", sealed, content_hash as hash, version
    from agreement where id = ${agreement}::uuid for update`;
  return row ?? null;
}

export async function personOfAgreement(db: Db, agreement: string): Promise<string | null> {
  const [row] = await db.sql<{ person: string }>`select person_id as person from agreement where id = ${agreement}::uuid`;
  return row?.person ?? null;
}

type Named = { readonly person: string; readonly coach: string };

/** As papers write them: first name, then family name where it is known. */
async function namesOf(db: Db, person: string): Promise<Named> {
  const [row] = await db.sql<Named>`
    select trim(p.first_name || ' ' || coalesce(p.family_name, '')) as person,
      coalesce((select trim(c.first_name || ' ' || coalesce(c.family_name, '')) from assignment a
        join membership m on m.mission_id = a.mission_id and m.id = a.membership_id join person c on c.mission_id = m.mission_id and c.id = m.person_id
        where a.mission_id = p.mission_id and a.person_id = p.id and a.kind = 'coach' and a.ended_at is null), '') as coach
    from person p where p.id = ${person}::uuid`;
  return row ?? { person: "", coach: "" };
}

type Asked = Omit<AgreementFacts, "mire" | "person" | "coach"> & { readonly of: string };

/** The whole content of an agreement as it would go out now. */
export async function contentOf(db: Db, actor: Actor, { of, ...asked }: Asked): Promise<AgreementContent> {
  const [mission, names] = [await missionCalled(actor.missionId), await namesOf(db, of)];
  const facts: AgreementFacts = { ...asked, ...names, mire: mission?.name ?? "" };
  return { ...facts, ...wordsOf("fr", facts) };
}

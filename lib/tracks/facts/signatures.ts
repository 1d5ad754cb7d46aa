import type { Db } from "../../platform/db";
import { standForPerson, standOnLink } from "../../platform/reach";
import type { AgreementKind, AgreementStatus, Party, SignatureStatus } from "../model/agreements";
import type { SignatureToTell } from "../notifications/agreements";
import type { PlainDate } from "../../kernel/plain-date";

export async function signatureToTell(db: Db, signature: string): Promise<SignatureToTell | null> {
  const [row] = await db.sql<SignatureToTell>`
    select s.id, s.person_id as person, p.locale, s.party, s.status, a.status as agreement, s.link_version as version
    from signature s join agreement a on a.mission_id = s.mission_id and a.id = s.agreement_id join person p on p.mission_id = s.mission_id and p.id = s.person_id
    where s.id = ${signature}::uuid`;
  return row ?? null;
}

export type Reference = { readonly id: string; readonly version: number | null };

/**
 * Whose signature this is. A link stands on its one row, which names its person; from then on, and for this transaction alone, the walls
 * show what belongs to that person's track.
 */
export async function personOfSignature(db: Db, { id, version }: Reference): Promise<string | null> {
  if (version !== null) await standOnLink(db, id);
  const [row] = await db.sql<{ person: string; version: number }>`
    select person_id as person, link_version as version from signature where id = ${id}::uuid`;
  if (!row || (version !== null && row.version !== version)) return null;
  if (version !== null) await standForPerson(db, row.person);
  return row.person;
}

/** Whose signature the lent screen is for; the walls then show that person's track, for this transaction. */
export async function standAtScreen(db: Db, signature: string): Promise<string | null> {
  await standOnLink(db, signature);
  const person = await personOfSignature(db, { id: signature, version: null });
  if (person) await standForPerson(db, person);
  return person;
}

/** One signature with the agreement it belongs to, held until the end of the transaction. */
export type HeldSignature = {
  readonly id: string;
  readonly party: Party;
  readonly status: SignatureStatus;
  readonly askedAt: Date | null;
  readonly agreement: string;
  readonly agreementStatus: AgreementStatus;
  readonly kind: AgreementKind;
  readonly track: string;
  readonly person: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
};

/** Whoever signs, withdraws or asks again comes one after the other: the agreement is held first, always. */
export async function holdSignature(db: Db, signature: string): Promise<HeldSignature | null> {
  await db.sql`select 1 from agreement where id = (select agreement_id from signature where id = ${signature}::uuid) for update`;
  const [row] = await db.sql<HeldSignature>`
    select s.id, s.party, s.status, s.asked_at as "askedAt", s.agreement_id as agreement, a.status as "agreementStatus", a.kind, a.track_id as track,
      s.person_id as person, a.from_on as from, a.until_on as until
    from signature s join agreement a on a.mission_id = s.mission_id and a.id = s.agreement_id where s.id = ${signature}::uuid for update of s`;
  return row ?? null;
}

/** How everybody's signature stands on one agreement. */
export const standingsOf = (db: Db, agreement: string) => db.sql<{ id: string; party: Party; status: SignatureStatus }>`
  select id, party, status from signature where agreement_id = ${agreement}::uuid order by array_position(array['person', 'mire', 'third'], party)`;

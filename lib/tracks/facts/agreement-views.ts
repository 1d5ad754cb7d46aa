import type { PlainDate } from "../../kernel/plain-date";
import { openKeyOf } from "../../people/facts";
import type { Actor } from "../../platform/actor";
import type { Db } from "../../platform/db";
import type { AgreementChoices, AgreementView, Signature } from "../model/agreements";
import { contentOf, openAgreement } from "./agreements";

type Row = Omit<AgreementView, "content" | "signatures"> & {
  readonly person: string;
  readonly track: string;
  readonly template: string;
  readonly number: number;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly sealed: string;
};

/** What a draft needs besides its row, to be shown as it would go out. */
export type DraftFacts = { readonly cap: PlainDate; readonly third: string | null; readonly today: PlainDate };

const rowsOf = (db: Db, person: string, agreement: string | null) => db.sql<Row>`
  select id, person_id as person, track_id as track, status, kind, version, template, number, from_on as "from", until_on as until, sealed, nullif(content_hash, '') as hash,
    out_at as "outAt", signed_at as "signedAt", withdrawn_at as "withdrawnAt", withdrawn_why as "withdrawnWhy"
  from agreement where person_id = ${person}::uuid and (${agreement}::uuid is null or id = ${agreement}::uuid) order by created_at desc, id desc limit 30`;

const signaturesOf = (db: Db, agreements: readonly string[]) => db.sql<Signature & { readonly agreement: string }>`
  select agreement_id as agreement, id, party, status, method, signed_name as name, given_at as "givenAt", asked_at as "askedAt" from signature
  where agreement_id = any(${agreements}::uuid[]) order by array_position(array['person', 'mire', 'third'], party)`;

/** The agreements of a person, newest first, or the one asked; drafts only where there is something to complete them with. */
export async function agreementsOf(
  db: Db,
  actor: Actor,
  person: string,
  { draft, only = null }: { readonly draft?: DraftFacts; readonly only?: string | null } = {},
): Promise<readonly AgreementView[]> {
  const rows = await rowsOf(db, person, only);
  if (rows.length === 0) return [];
  const key = await openKeyOf(db, person);
  const signatures = await signaturesOf(
    db,
    rows.map(({ id }) => id),
  );
  const views: AgreementView[] = [];
  for (const row of rows) {
    const content = await contentOfRow(db, actor, row, key, draft);
    if (!content) continue;
    const { id, status, kind, version, hash, outAt, signedAt, withdrawnAt, withdrawnWhy } = row;
    const own = signatures.filter(({ agreement }) => agreement === id).map(({ agreement: _of, ...signature }) => signature);
    views.push({ id, status, kind, version, content, hash, outAt, signedAt, withdrawnAt, withdrawnWhy, signatures: own });
  }
  return views;
}

async function contentOfRow(db: Db, actor: Actor, row: Row, key: Buffer | null, draft: DraftFacts | undefined) {
  const opened = openAgreement(key, row.id, row.sealed);
  if (!opened) return null;
  if ("articles" in opened) return opened;
  return draft ? draftContent(db, actor, row, opened, draft) : null;
}

const draftContent = (db: Db, actor: Actor, row: Row, choices: AgreementChoices, { cap, third, today }: DraftFacts) => {
  const { template, number, kind, from, until, person } = row;
  return contentOf(db, actor, { template, number, kind, from, until, cap, third, choices, madeOn: today, of: person });
};

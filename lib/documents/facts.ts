import type { PlainDate } from "../kernel/plain-date";
import { ok, refuse, type Result } from "../kernel/result";
import { openFor, openKeyOf, personKeyOf, sealFor } from "../people/facts";
import { sealBytes, unsealBytes } from "../platform/crypto";
import type { Db } from "../platform/db";
import {
  fileLimits,
  type CheckState,
  type CleanFile,
  type DocumentKind,
  type FileState,
  type MediaType,
  type PaperToTell,
  type UploadedAs,
} from "./model";
import { safeName } from "./rules/file";

export type ToStore = {
  readonly person: string;
  readonly kind: DocumentKind;
  /** As the file was called; kept as `safeName` leaves it. */
  readonly name: string;
  readonly file: CleanFile;
  /** The membership; null for what the portal makes itself. */
  readonly uploadedBy: string | null;
  readonly uploadedAs: UploadedAs;
  readonly checkState?: CheckState;
  readonly expiresOn?: PlainDate | null;
  /** When it came; now, unless said. */
  readonly at?: Date;
};

const namePlace = (document: string) => `document|sealed|${document}`;
const bytesPlace = (document: string) => `document_content|bytes|${document}`;

/**
 * Keeps a file that went through the intake: what it is and how it is called, and its bytes, each sealed with the person's own key, in the
 * transaction at hand. Gives the document's id; refused when the person, or the account that brings it, has reached a limit.
 */
export async function storeDocument(
  db: Db,
  { person, kind, name, file, uploadedBy, uploadedAs, checkState = "not_needed", expiresOn = null, at }: ToStore,
): Promise<Result<string, "too_many_files" | "too_many_uploads">> {
  const full = uploadedAs === "portal" ? null : await limitReached(db, person, uploadedBy, file.bytes.length);
  if (full) return refuse(full);
  const document = crypto.randomUUID();
  const key = await personKeyOf(db, person);
  const sealed = sealFor(key, namePlace(document), { kind, name: safeName(name, file.mediaType) } satisfies Named);
  await db.sql`
    insert into document (id, person_id, sealed, media_type, bytes_count, sha256, state, check_state, expires_on, uploaded_by, uploaded_as, created_at)
    values (${document}::uuid, ${person}::uuid, ${sealed}, ${file.mediaType}, ${file.bytes.length}, ${file.sha256}, ${file.state}, ${checkState}, ${expiresOn}::date, ${uploadedBy}::uuid, ${uploadedAs}, coalesce(${at ?? null}::timestamptz, now()))`;
  await db.sql`
    insert into document_content (document_id, person_id, bytes) values (${document}::uuid, ${person}::uuid, ${sealBytes(file.bytes, bytesPlace(document), key)})`;
  return ok(document);
}

/** Whoever brings papers for one person comes one after the other, so that two at once are counted as two. */
async function limitReached(db: Db, person: string, uploadedBy: string | null, size: number) {
  await db.sql`select pg_advisory_xact_lock(hashtextextended(${person}, 7))`;
  const [held] = await db.sql<{ files: number; bytes: number }>`
    select count(*)::int as files, coalesce(sum(bytes_count), 0)::float8 as bytes from document where person_id = ${person}::uuid and removed_at is null and uploaded_as <> 'portal'`;
  if (held && (held.files >= fileLimits.perPerson || held.bytes + size > fileLimits.bytesPerPerson)) return "too_many_files";
  const [recent] = await db.sql<{ count: number }>`
    select count(*)::int as count from document where uploaded_by = ${uploadedBy}::uuid and created_at > now() - interval '1 hour'`;
  return recent && recent.count >= fileLimits.perHour ? "too_many_uploads" : null;
}

/** What is sealed beside the bytes: what it is, how it is called, and why it was refused, in the coach's words. */
type Named = { readonly kind: DocumentKind; readonly name: string; readonly why?: string };

export type Paper = Named & {
  readonly id: string;
  readonly mediaType: MediaType;
  readonly size: number;
  readonly state: FileState;
  readonly checkState: CheckState;
  readonly expiresOn: PlainDate | null;
  readonly uploadedAs: UploadedAs;
  readonly uploadedBy: string | null;
  readonly createdAt: Date;
  readonly checkedAt: Date | null;
};

type Row = Omit<Paper, keyof Named> & { readonly sealed: string };

/** The papers of one person, newest first; what cannot be opened any more (the key was destroyed) is left out. */
export async function papersOf(db: Db, person: string): Promise<readonly Paper[]> {
  const rows = await db.sql<Row>`
    select id, sealed, media_type as "mediaType", bytes_count as size, state, check_state as "checkState", expires_on as "expiresOn",
      uploaded_as as "uploadedAs", uploaded_by as "uploadedBy", created_at as "createdAt", checked_at as "checkedAt"
    from document where person_id = ${person}::uuid and removed_at is null order by created_at desc, id desc limit 100`;
  const key = rows.length > 0 ? await openKeyOf(db, person) : null;
  return rows.flatMap(({ sealed, ...row }) => {
    const named = openFor(key, namePlace(row.id), sealed) as Named | null;
    return named ? [{ ...row, ...named }] : [];
  });
}

export type OpenedFile = Named & { readonly id: string; readonly mediaType: MediaType; readonly bytes: Buffer };

/** The bytes of one paper of this person, as they came out of the intake; null when it is not there, not clean, or cannot be opened. */
export async function openedFile(db: Db, person: string, document: string): Promise<OpenedFile | null> {
  const [row] = await db.sql<{ sealed: string; mediaType: MediaType; content: Buffer }>`
    select d.sealed, d.media_type as "mediaType", c.bytes as content from document d join document_content c on c.mission_id = d.mission_id and c.document_id = d.id
    where d.id = ${document}::uuid and d.person_id = ${person}::uuid and d.removed_at is null and d.state = 'clean'`;
  const key = row ? await openKeyOf(db, person) : null;
  if (!row || !key) return null;
  const named = openFor(key, namePlace(document), row.sealed) as Named | null;
  const bytes = unsealBytes(row.content, bytesPlace(document), key);
  return named && bytes ? { id: document, ...named, mediaType: row.mediaType, bytes } : null;
}

/** Whose paper it is; null when there is none, or when the walls hide it. */
export async function personOfDocument(db: Db, document: string): Promise<string | null> {
  const [row] = await db.sql<{ person: string }>`
    select person_id as person from document where id = ${document}::uuid and removed_at is null`;
  return row?.person ?? null;
}

/** Is this a paper of this person that is still there? For whoever points at one. */
export async function isPaperOf(db: Db, person: string, document: string): Promise<boolean> {
  const [row] = await db.sql`
    select 1 as one from document where id = ${document}::uuid and person_id = ${person}::uuid and removed_at is null`;
  return row !== undefined;
}

export type HeldPaper = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly checkState: CheckState;
  readonly state: FileState;
  readonly expiresOn: PlainDate | null;
};

/** One paper of this person, held so that whoever decides about it comes one after the other; null when it is not there. */
export async function holdPaper(db: Db, person: string, document: string): Promise<HeldPaper | null> {
  const [row] = await db.sql<Omit<HeldPaper, "id" | "kind"> & { sealed: string }>`
    select sealed, check_state as "checkState", state, expires_on as "expiresOn" from document where id = ${document}::uuid and person_id = ${person}::uuid and removed_at is null for update`;
  const named = row && (openFor(await openKeyOf(db, person), namePlace(document), row.sealed) as Named | null);
  if (!row || !named) return null;
  const { sealed: _sealed, ...rest } = row;
  return { id: document, kind: named.kind, ...rest };
}

export type Checked = {
  readonly answer: "accepted" | "refused";
  readonly why?: string;
  readonly expiresOn: PlainDate | null;
  readonly by: string;
  readonly at: Date;
};

/** Writes what was decided about a paper that is held; the reason of a refusal is sealed with its name. */
export async function recordCheck(db: Db, person: string, document: string, { answer, why, expiresOn, by, at }: Checked) {
  const [row] = await db.sql<{ sealed: string }>`select sealed from document where id = ${document}::uuid`;
  const key = await personKeyOf(db, person);
  const named = row && (openFor(key, namePlace(document), row.sealed) as Named | null);
  if (!named) throw new Error("a paper that is held cannot be opened");
  const { why: _before, ...rest } = named;
  const sealed = sealFor(key, namePlace(document), { ...rest, ...(why && { why }) } satisfies Named);
  await db.sql`
    update document set sealed = ${sealed}, check_state = ${answer}, expires_on = ${expiresOn}::date, checked_by = ${by}::uuid, checked_at = ${at}::timestamptz
    where id = ${document}::uuid`;
}

/**
 * A paper proves something: whoever says so accepts it. Refused when it is not there, still waits for the virus scanner, or was refused
 * before (then it is looked at again first).
 */
export async function acceptProof(
  db: Db,
  person: string,
  document: string,
  given: Omit<Checked, "answer" | "why">,
): Promise<Result<null, "paper_missing" | "paper_waits" | "paper_refused_before">> {
  const paper = await holdPaper(db, person, document);
  if (!paper) return refuse("paper_missing");
  if (paper.state !== "clean") return refuse("paper_waits");
  if (paper.checkState === "refused") return refuse("paper_refused_before");
  const expiresOn = given.expiresOn ?? paper.expiresOn;
  if (paper.checkState === "awaited") await recordCheck(db, person, document, { ...given, answer: "accepted", expiresOn });
  return ok(null);
}

/** For the message about a paper: whose it is and how it stands now. */
export async function paperToTell(db: Db, document: string): Promise<PaperToTell | null> {
  const [row] = await db.sql<PaperToTell>`
    select person_id as person, check_state as "checkState" from document where id = ${document}::uuid and removed_at is null`;
  return row ?? null;
}

/** For the virus scanner: a file that still waits for it. */
export async function unscanned(db: Db): Promise<readonly { id: string; person: string; bytes: Buffer | null }[]> {
  const rows = await db.sql<{ id: string; person: string; content: Buffer }>`
    select d.id, d.person_id as person, c.bytes as content from document d join document_content c on c.mission_id = d.mission_id and c.document_id = d.id
    where d.state = 'scanning' and d.removed_at is null order by d.created_at limit 3`;
  const opened = [];
  for (const { id, person, content } of rows) {
    const key = await openKeyOf(db, person);
    opened.push({ id, person, bytes: key && unsealBytes(content, bytesPlace(id), key) });
  }
  return opened;
}

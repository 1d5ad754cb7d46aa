/** The kinds of files that are taken in; phones convert the rest (ruling 24). */
export const mediaTypes = ["application/pdf", "image/jpeg", "image/png"] as const;
export type MediaType = (typeof mediaTypes)[number];

/** A file that went through the intake: an image made anew from its pixels, a PDF that holds nothing active. */
export type CleanFile = {
  readonly mediaType: MediaType;
  readonly bytes: Buffer;
  /** Of these bytes, in hexadecimal. */
  readonly sha256: string;
  readonly pages?: number;
  /** Looked at by the virus scanner, or still to be: only what is clean can be opened. */
  readonly state: FileState;
  /** What a repeated post is compared by: never the bytes themselves. */
  readonly toJSON: () => object;
};

export const isCleanFile = (value: unknown): value is CleanFile =>
  typeof value === "object" && value !== null && "bytes" in value && "sha256" in value && Buffer.isBuffer(value.bytes);

/** Why a file is not taken. */
export const fileRefusals = [
  "file_missing",
  "file_too_big",
  "file_wrong_type",
  "file_unreadable",
  "file_has_code",
  "file_locked",
  "file_too_many_pages",
  "file_infected",
  "file_busy",
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export const fileLimits = {
  bytes: 10_000_000,
  pixels: 24_000_000,
  pages: 200,
  /** Papers kept of one person at a time, and their bytes together. */
  perPerson: 20,
  bytesPerPerson: 100_000_000,
  /** Of one account within an hour. */
  perHour: 30,
  nameLength: 120,
} as const;

/** What a paper is. The first ones prove a criterion (lib/eligibility); the name of a kind already says something, so it is sealed. */
export const documentKinds = [
  "identity_document",
  "residence_title",
  "forem_registration",
  "forem_periods_certificate",
  "forem_note",
  "diploma",
  "equivalence_decision",
  "cpas_certificate",
  "onem_certificate",
  "mutuelle_certificate",
  "aviq_decision",
  "declaration",
  "letter_of_rights",
  "cv",
  "agreement_scan",
  "plan_photo",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * What says something of health, of residence or of help received (C3 in security.md). Staff who open one have proved again who they are,
 * and open so many an hour at most; a person opens their own as they please.
 */
const sensitiveKinds: readonly DocumentKind[] = [
  "residence_title",
  "cpas_certificate",
  "mutuelle_certificate",
  "aviq_decision",
  "letter_of_rights",
];
export const isSensitive = (kind: DocumentKind) => sensitiveKinds.includes(kind);
export const sensitivePerHour = 20;

/** Kinds that somebody chooses when they bring a paper; the others come from their own page. */
export const chosenKinds = documentKinds.filter((kind) => kind !== "agreement_scan" && kind !== "plan_photo");

export type FileState = "scanning" | "clean" | "rejected";
export type CheckState = "awaited" | "accepted" | "refused" | "not_needed";
export type UploadedAs = "person" | "coach" | "portal";

/** Where a paper stands, as both sides read it. `expired` is accepted, and past its day. */
export type PaperStanding = "received" | "verified" | "refused" | "expired" | "kept";

/** A paper in the trash is shown no more; its bytes go after this many days. */
export const trashDays = 30;

/** For a message about a paper: whose it is and how it stands now. */
export type PaperToTell = { readonly person: string; readonly checkState: CheckState };

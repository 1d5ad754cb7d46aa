import type { PlainDate } from "../../kernel/plain-date";

/** What ends on a day that a letter gives. Never computed (domain.md 6). */
export const rightKinds = ["allowance_end", "cpas_aid_end", "residence_title", "agreement_end", "other"] as const;
export type RightKind = (typeof rightKinds)[number];

/** Who wrote the letter. */
export const letterSources = [
  "onem",
  "forem",
  "cpas",
  "union",
  "mutuelle",
  "commune",
  "foreigners_office",
  "mire",
  "other",
] as const;
export type LetterSource = (typeof letterSources)[number];

/** What a row of `right_date` holds, sealed. */
export type RightContent = {
  readonly kind: RightKind;
  readonly source: LetterSource;
  /** The day written on the letter itself. */
  readonly letterOn: PlainDate | null;
  readonly note: string | null;
};

/** `letter`: noted from a letter, can be corrected; the two others come from the file itself. */
export type RightOrigin = "letter" | "title" | "agreement";

export type RightDate = {
  /** Null for what comes from the file itself. */
  readonly id: string | null;
  readonly on: PlainDate;
  readonly kind: RightKind;
  readonly origin: RightOrigin;
  readonly source: LetterSource | null;
  readonly letterOn: PlainDate | null;
  readonly note: string | null;
  readonly document: string | null;
  readonly by: "person" | "coach";
};

/** A warning leaves this many days before, once each. */
export const warningStages = [30, 14] as const;
export type WarningStage = (typeof warningStages)[number];

/** Dates kept of one person at a time. */
export const mostRights = 20;

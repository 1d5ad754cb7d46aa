import type { PlainDate } from "../../kernel/plain-date";

/** Where a track is. The three phases of domain.md 3, a pause that stops the clock, and the end. */
export const trackStatuses = ["reception", "towards_employment", "in_employment", "suspended", "closed"] as const;
export type TrackStatus = (typeof trackStatuses)[number];
export type Phase = Exclude<TrackStatus, "suspended" | "closed">;

export const closingReasons = [
  "hired",
  "training",
  "moved",
  "reoriented",
  "stopped_by_person",
  "no_contact",
  "end_of_duration",
] as const;
export type ClosingReason = (typeof closingReasons)[number];

export const suspensionReasons = ["illness", "maternity", "training", "family", "detention", "other"] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

export const trackSteps = ["open", "sign", "hire", "lose_job", "suspend", "resume", "renew", "close"] as const;
export type TrackStep = (typeof trackSteps)[number];

/** Who may make a step: who accompanies the person (or the coordination), or the portal itself, after a signature. */
export type TrackBy = "coach" | "portal";

/** Where a step may start from, and where it leads; what suspends a track leads back by `where_it_was`. */
type Leads = Readonly<Partial<Record<TrackStatus | "none", TrackStatus | "same" | "where_it_was">>>;
type Move = { readonly by: readonly TrackBy[]; readonly leads: Leads };

/**
 * The whole life of a track, as a table; anything absent is refused. Its tests are the full matrix, its picture is generated (`life.md`).
 * An agreement may be signed at any time before the end: by somebody on hold it is kept for the day they come back, and after the first
 * one it is a renewal.
 */
export const trackMoves: Readonly<Record<TrackStep, Move>> = {
  open: { by: ["coach"], leads: { none: "reception", closed: "reception" } },
  sign: {
    by: ["portal", "coach"],
    leads: { reception: "towards_employment", towards_employment: "same", in_employment: "same", suspended: "same" },
  },
  hire: { by: ["coach"], leads: { reception: "in_employment", towards_employment: "in_employment" } },
  lose_job: { by: ["coach"], leads: { in_employment: "towards_employment" } },
  suspend: { by: ["coach"], leads: { reception: "suspended", towards_employment: "suspended", in_employment: "suspended" } },
  resume: { by: ["coach"], leads: { suspended: "where_it_was" } },
  renew: { by: ["coach"], leads: { towards_employment: "same" } },
  close: {
    by: ["coach"],
    leads: { reception: "closed", towards_employment: "closed", in_employment: "closed", suspended: "closed" },
  },
};

/** A track as its rules need it. Days are calendar days in Brussels, both ends included. */
export type Track = {
  readonly id: string;
  readonly person: string;
  readonly status: TrackStatus;
  readonly resumesTo: Phase | null;
  readonly ruleSet: string;
  readonly headline: string;
  readonly startedOn: PlainDate;
  readonly commitmentFrom: PlainDate | null;
  readonly commitmentUntil: PlainDate | null;
  readonly employedOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
  readonly closingReason: ClosingReason | null;
  readonly version: number;
};

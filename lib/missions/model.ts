import type { Id } from "../kernel/id";

/** A Mire, as everybody may know it. */
export type MissionFacts = {
  readonly id: Id<"Mission">;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly hosts: readonly string[];
  readonly answersAny: boolean;
  readonly phone: string;
  readonly email: string;
  readonly territory: string;
};

/** Minutes after midnight, Brussels; weekday 1 is Monday. */
export type Opening = { readonly weekday: number; readonly opens: number; readonly closes: number };

export type SiteFacts = {
  readonly id: Id<"Site">;
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  readonly transport: string;
  readonly stepFree: boolean;
  readonly rooms: readonly string[];
  readonly openings: readonly Opening[];
};

/** House rules that a coordinator may change, with the value that holds until then (ruling 21). */
export const parameterDefaults = {
  booking_closes_minutes: 60,
  offer_hold_hours: 24,
  offer_ends_before_minutes: 120,
  reminder_hour: 17,
  link_days_after: 30,
  bookings_per_contact_per_day: 10,
  proof_minutes: 10,
  /** The track (domain.md 3): months but for the days; the third party of an agreement is 0 for none, 1 for Forem (to be confirmed). */
  assessment_months: 2,
  commitment_min_months: 6,
  commitment_max_months: 12,
  track_cap_months: 24,
  follow_up_months: 6,
  agreement_third_party: 1,
  stalled_days: 14,
  deadline_days: 14,
  commitment_alert_days: 30,
  glass_hours: 4,
} as const;

export type ParameterCode = keyof typeof parameterDefaults;
export type Parameters = Readonly<Record<ParameterCode, number>>;

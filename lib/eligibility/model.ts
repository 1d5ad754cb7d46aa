import { plainDate, type PlainDate } from "../kernel/plain-date";
import type { Period } from "../kernel/period";

/** What is known of a statement. *Unknown* never refuses anyone. */
export type Standing = "met" | "unmet" | "unknown";

export const verdicts = ["likely_eligible", "to_regularise", "to_check", "not_eligible_today"] as const;
export type Verdict = (typeof verdicts)[number];

/** The nine criteria of the decree of 13 December 2023, in the order they are shown; one is enough. */
export const criterionCodes = [
  "no_cess",
  "long_unemployment",
  "long_inactivity",
  "social_integration_income",
  "recognised_refugee_or_stay_permit",
  "disability_agreement",
  "young_unqualified",
  "aged_55_plus",
  "sent_by_forem",
] as const;
export type CriterionCode = (typeof criterionCodes)[number];

export const baseCodes = ["schooling_over", "registered_at_forem"] as const;
export type BaseCode = (typeof baseCodes)[number];

export const diplomas = ["none", "ceb", "ce1d", "cesi", "cess", "higher", "foreign_without_equivalence"] as const;
export type Diploma = (typeof diplomas)[number];

// prettier-ignore
export const stays = ["recognised_refugee", "subsidiary_protection", "temporary_protection", "stay_permit", "appeal_pending", "asylum_seeker", "none"] as const;
export type Stay = (typeof stays)[number];

export const cpasAids = ["ri", "asfe"] as const;
export type CpasAid = (typeof cpasAids)[number];
export const allowanceKinds = ["unemployment", ...cpasAids] as const;
export type AllowancePeriod = Period & { readonly kind: (typeof allowanceKinds)[number] };

/** What a partner's site or a coach knows of a person. Null or absent is unknown; an empty list means none. */
export type Situation = {
  readonly on: PlainDate;
  readonly birthDate?: PlainDate | null;
  readonly subjectToCompulsorySchooling?: boolean | null;
  readonly registeredAtForem?: boolean | null;
  readonly highestDiploma?: Diploma | null;
  readonly professionalSixthYearOnly?: boolean | null;
  readonly foremPeriods?: readonly Period[] | null;
  readonly activityPeriods?: readonly Period[] | null;
  readonly allowancePeriods?: readonly AllowancePeriod[] | null;
  readonly receives?: readonly CpasAid[] | null;
  readonly stay?: Stay | null;
  readonly aviq?: boolean | null;
  readonly sentByForem?: boolean | null;
};

/** Why a statement stands as it does; its sentence is in lib/i18n/eligibility. */
export type ReasonCode =
  | "adult"
  | "schooling_over"
  | "schooling_not_over"
  | "minor_to_see"
  | "schooling_unknown"
  | "registered"
  | "not_registered"
  | "registration_unknown"
  | "diploma_below_cess"
  | "sixth_year_only"
  | "has_cess"
  | "has_higher"
  | "foreign_diploma"
  | "sixth_year_and_diploma"
  | "diploma_unknown"
  | "registered_24_months"
  | "registered_less_than_24_months"
  | "registered_days_enough"
  | "registered_days_missing"
  | "past_registration_unknown"
  | "registration_periods_unknown"
  | "inactive_36_months"
  | "worked_within_36_months"
  | "money_within_36_months"
  | "inactivity_unknown"
  | "receives_cpas_aid"
  | "cpas_aid_running"
  | "no_cpas_aid"
  | "cpas_aid_unknown"
  | "protected_stay"
  | "no_protected_stay"
  | "asylum_pending"
  | "stay_unknown"
  | "aviq_agreement"
  | "no_aviq_agreement"
  | "aviq_unknown"
  | "young_unoccupied_without_title"
  | "under_25"
  | "aged_25_or_more"
  | "no_work_12_months"
  | "worked_within_12_months"
  | "work_unknown"
  | "no_title_above_cess"
  | "title_above_cess"
  | "title_unknown"
  | "aged_55"
  | "under_55"
  | "age_unknown"
  | "sent_by_forem"
  | "not_sent_by_forem"
  | "sent_unknown";

/** `days` covered out of `needed`; `date` is the day the statement would become true by itself. */
export type ReasonValues = { readonly days?: number; readonly needed?: number; readonly date?: PlainDate };
export type Reason = ReasonValues & { readonly code: ReasonCode };

/** A statement, what is known of it, why, and the day on which time alone would make it true (when that can be computed). */
export type Fact = { readonly standing: Standing; readonly reason: Reason; readonly reachedOn?: PlainDate };

/** What the rules read (ruling 13). Made from dated periods or from the five answers; never a date out of a bracket. */
export type Statement =
  | "schoolingOver"
  | "registeredAtForem"
  | "noCess"
  | "registered24Of36Months"
  | "inactive36Months"
  | "receivesCpasAid"
  | "protectedStay"
  | "aviqAgreement"
  | "under25"
  | "unoccupied12Months"
  | "noTitleAboveCess"
  | "aged55"
  | "sentByForem";
export type Facts = Readonly<Record<Statement, Fact>>;

/** Papers that prove something. */
export type EvidenceCode =
  | "declaration"
  | "diploma"
  | "equivalence_decision"
  | "forem_periods_certificate"
  | "onem_certificate"
  | "cpas_certificate"
  | "mutuelle_certificate"
  | "residence_title"
  | "aviq_decision"
  | "identity_document"
  | "forem_note"
  | "forem_registration";

export const ruleSetCodes = ["mire-2004", "mire-2024", "mire-2026-draft"] as const;
export type RuleSetCode = (typeof ruleSetCodes)[number];

/** Dated parameters, set by a coordinator; null is unbounded. Both ends included. */
export type RuleSet = {
  readonly code: RuleSetCode;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly enabled: boolean;
};

/** As shipped (domain.md 2). The exact day of the change is unverified: hence parameters. */
export const shippedRuleSets: readonly RuleSet[] = [
  { code: "mire-2004", validFrom: null, validTo: plainDate(2024, 1, 31), enabled: true },
  { code: "mire-2024", validFrom: plainDate(2024, 2, 1), validTo: null, enabled: true },
  { code: "mire-2026-draft", validFrom: null, validTo: null, enabled: false },
];

/** Checked by `decideRuleSets`: in order, no overlap, no gap, every day has one. */
export type RuleSetsInForce = readonly [RuleSet, ...RuleSet[]];

export type SourceCode = "decree_2004" | "decree_2023" | "decree_2023_forem" | "draft_2025";

/**
 * Where a criterion comes from. `number` is its rank in the text, when the text has ranks; `validFrom` the first day of its rule set, or the day
 * of the text when the set has no first day (days of entry into force are parameters, none could be verified). A draft is *unverified*.
 */
export type Provenance = {
  readonly source: SourceCode;
  readonly number: number | null;
  readonly validFrom: PlainDate | null;
  readonly status: "verified" | "unverified";
};

export type Criterion<Code extends string = CriterionCode | BaseCode> = {
  readonly code: Code;
  readonly outcome: Standing;
  readonly reason: Reason;
  readonly provenance: Provenance;
  readonly evidence: readonly EvidenceCode[];
};

/** What to do next, what would change the answer, where else to go. */
export type NextCode =
  | "book_session"
  | "bring_papers"
  | "register_at_forem"
  | "see_a_coach"
  | "schooling_ends"
  | "after_schooling"
  | "keep_registered_until"
  | "aged_55_on"
  | "ask_forem_to_send_you"
  | "situation_changes"
  | "go_to_forem"
  | "go_to_cpas"
  | "go_to_cisp"
  | "go_to_ifapme"
  | "go_to_promotion_sociale"
  | "go_outside_wallonia"
  | "come_without_appointment";
export type NextStep = { readonly code: NextCode; readonly date?: PlainDate; readonly evidence?: readonly EvidenceCode[] };

export type Assessment = {
  readonly verdict: Verdict;
  readonly ruleSet: RuleSetCode;
  readonly criteria: readonly Criterion<CriterionCode>[];
  readonly base: readonly Criterion<BaseCode>[];
  readonly next: readonly NextStep[];
};

/** The five questions, in order (ruling 13). Slugs are addresses; `unknown` is "Je ne sais pas". */
export const questions = [
  { slug: "age", multiple: false, answers: ["under_18", "from_18_to_24", "from_25_to_54", "from_55", "unsaid"] },
  { slug: "forem", multiple: false, answers: ["under_1_year", "from_1_to_2_years", "from_2_years", "not_registered", "unknown"] },
  { slug: "diplome", multiple: false, answers: ["below_cess", "cess", "higher", "foreign", "unknown"] },
  {
    slug: "travail",
    multiple: true,
    answers: ["last_12_months", "from_1_to_3_years_ago", "money_last_3_years", "none", "unknown"],
  },
  {
    slug: "situation",
    multiple: true,
    answers: ["cpas_aid", "aviq", "protected_stay", "asylum_pending", "sent_by_forem", "none", "unknown"],
  },
] as const;
export type Question = (typeof questions)[number];
export type QuestionSlug = Question["slug"];
export type AnswerTo<Slug extends QuestionSlug> = Extract<Question, { slug: Slug }>["answers"][number];

/** What has been answered so far; a question not yet answered is absent. */
export type Answers = {
  readonly age?: AnswerTo<"age">;
  readonly forem?: AnswerTo<"forem">;
  readonly diplome?: AnswerTo<"diplome">;
  readonly travail?: readonly AnswerTo<"travail">[];
  readonly situation?: readonly AnswerTo<"situation">[];
};

import type { PlainDate } from "../../kernel/plain-date";
import type { Assessment, BaseCode, CriterionCode, RuleSet, Situation, Standing, Verdict } from "../model";

/** What can be proved: a criterion of the rule set, or a base condition. */
export type ProvableCode = CriterionCode | BaseCode;

/** `paper`: a document of the file; `seen`: on paper, at the Mire; `declared`: the person's word, where no paper exists. */
export const proofKinds = ["paper", "seen", "declared"] as const;
export type ProofKind = (typeof proofKinds)[number];

/** Residence titles met (domain.md 2). What the card itself says of the labour market decides, never its type. */
export const titleTypes = [
  "a",
  "b",
  "c",
  "l",
  "k",
  "eu",
  "eu_plus",
  "f",
  "f_plus",
  "m",
  "n",
  "annex_15",
  "annex_19",
  "annex_33",
  "annex_35",
  "orange_card",
  "temporary_protection",
] as const;
export type TitleType = (typeof titleTypes)[number];
export const workMentions = ["unlimited", "limited", "none"] as const;
export type WorkMention = (typeof workMentions)[number];

/** What a row of `criterion_check` holds, sealed. `bringing`: the person says that they bring the paper. */
export type CriterionProof = {
  readonly what: "criterion";
  readonly code: ProvableCode;
  readonly outcome: Standing;
  readonly proof: ProofKind;
  readonly note: string | null;
};
export type ResidenceTitle = { readonly what: "title"; readonly type: TitleType; readonly mention: WorkMention };
export type Bringing = { readonly what: "bringing"; readonly code: ProvableCode };
export type CheckContent = CriterionProof | ResidenceTitle | Bringing;

export type Check<Content extends CheckContent = CheckContent> = {
  readonly id: string;
  readonly content: Content;
  readonly document: string | null;
  readonly expiresOn: PlainDate | null;
  /** The first name of whoever noted it. */
  readonly by: string;
  readonly at: Date;
};

/** All that a decision was made of: with it, it can be made again exactly, whatever the dates of rule sets become. */
export type DecisionGround = { readonly ruleSet: RuleSet; readonly situation: Situation };

export type Decision = DecisionGround & {
  readonly id: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly at: Date;
};

/** How a criterion is proved on a day. */
export type ProofStanding = "proved" | "expired" | "bringing" | "none";

export type CriterionState = {
  readonly code: ProvableCode;
  /** What the rules say of the situation that was noted; null before the first decision. */
  readonly computed: Standing | null;
  readonly check: Check<CriterionProof> | null;
  readonly proof: ProofStanding;
  /** The proof and the situation do not say the same. */
  readonly agreement: "same" | "different";
};

export const completenessCodes = [
  "situation_noted",
  "schooling_proved",
  "registration_proved",
  "criterion_proved",
  "title_noted",
  "title_valid",
  "verdict_settled",
] as const;
export type CompletenessCode = (typeof completenessCodes)[number];
export type Completeness = {
  readonly items: readonly { readonly code: CompletenessCode; readonly state: "done" | "missing" }[];
  readonly done: number;
  readonly all: number;
};

/** The part of a track that eligibility reads: its first day, and the rule set in force that day, which it keeps. */
export type TrackStart = {
  readonly track: string;
  readonly startedOn: PlainDate;
  readonly ruleSet: string;
  readonly status: string;
};

/** A file as it stands today, for both sides. */
export type VerifiedFile = {
  readonly assessment: Assessment | null;
  readonly criteria: readonly CriterionState[];
  readonly base: readonly CriterionState[];
  readonly title: Check<ResidenceTitle> | null;
  /** Whether a residence title must be noted: only when the stay matters. */
  readonly titleNeed: "needed" | "not_needed";
  readonly completeness: Completeness;
  readonly missing: StillMissing;
};

/** What keeps the file from being whole: empty and "none" throughout exactly when every item is done. */
export type StillMissing = {
  /** Codes whose proof is missing now. Of the criteria one is enough: all that could serve are listed. */
  readonly base: readonly ProvableCode[];
  readonly oneOf: readonly ProvableCode[];
  /** The residence title, where one is needed. */
  readonly title: "none" | "to_note" | "expired";
  /** `to_look`: no situation is noted yet, or the one that is meets no condition. `to_take`: there is something to decide on. */
  readonly decision: "none" | "to_look" | "to_take";
};

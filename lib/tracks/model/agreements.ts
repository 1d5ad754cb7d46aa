import type { PlainDate } from "../../kernel/plain-date";

/** A draft is changed freely; what is out is frozen and waits for signatures; signed and withdrawn are ends. */
export const agreementStatuses = ["draft", "out", "signed", "withdrawn"] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export const agreementSteps = ["change", "send", "sign", "withdraw"] as const;
export type AgreementStep = (typeof agreementSteps)[number];

type AgreementMove = { readonly from: readonly AgreementStatus[]; readonly to: AgreementStatus };

/** The whole life of an agreement, as a table; anything absent is refused. */
export const agreementMoves: Readonly<Record<AgreementStep, AgreementMove>> = {
  change: { from: ["draft"], to: "draft" },
  send: { from: ["draft"], to: "out" },
  sign: { from: ["out"], to: "signed" },
  withdraw: { from: ["draft", "out"], to: "withdrawn" },
};

/** Who signs: the person, the Mire, and the third party where there is one. */
export const parties = ["person", "mire", "third"] as const;
export type Party = (typeof parties)[number];

export const signatureStatuses = ["awaited", "given", "refused"] as const;
export type SignatureStatus = (typeof signatureStatuses)[number];

/** By a link on a phone, by a link and a code on a borrowed one, from the account, on a lent screen, on paper with its scan. */
export const signatureMethods = ["link", "code", "account", "screen", "paper"] as const;
export type SignatureMethod = (typeof signatureMethods)[number];

export const signatureSteps = ["give", "refuse", "ask_again"] as const;
export type SignatureStep = (typeof signatureSteps)[number];

type SignatureMove = { readonly from: readonly SignatureStatus[]; readonly to: SignatureStatus };

/** Somebody who said no may change their mind; a signature that was given stays. */
export const signatureMoves: Readonly<Record<SignatureStep, SignatureMove>> = {
  give: { from: ["awaited", "refused"], to: "given" },
  refuse: { from: ["awaited"], to: "refused" },
  ask_again: { from: ["awaited", "refused"], to: "awaited" },
};

/**
 * Which ways are open to whom. Nobody signs in somebody's place: what a coach records for another is paper, with its scan; the Mire signs
 * through whoever accompanies the person, signed in.
 */
export const methodsOf: Readonly<Record<Party, readonly SignatureMethod[]>> = {
  person: ["link", "code", "account", "screen", "paper"],
  mire: ["account", "paper"],
  third: ["link", "paper"],
};

/** Why a draft or a paper that is out is taken back: codes, so that no word about somebody stands in a plain column. */
export const withdrawalReasons = ["mistake", "dates", "person_asked", "track_changed"] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export const agreementKinds = ["first", "renewal"] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** How often the coach and the person meet. */
export const frequencies = ["weekly", "fortnightly", "monthly"] as const;
export type Frequency = (typeof frequencies)[number];

/** What a coach and a person choose; the rest comes from the template and from what the Mire is. */
export type AgreementChoices = {
  readonly frequency: Frequency;
  /** One commitment a line, in their own words. */
  readonly person: readonly string[];
  readonly mire: readonly string[];
};

export type Article = { readonly key: string; readonly title: string; readonly text: string };

/** What is frozen when an agreement goes out, and what its hash is of: the facts, the choices, and the French words themselves. */
export type AgreementContent = {
  readonly template: string;
  readonly number: number;
  readonly kind: AgreementKind;
  readonly madeOn: PlainDate;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The last day that the law allows, without a pause. */
  readonly cap: PlainDate;
  readonly mire: string;
  readonly person: string;
  readonly coach: string;
  readonly third: string | null;
  readonly choices: AgreementChoices;
  readonly summary: readonly string[];
  readonly articles: readonly Article[];
};

/** A signature as everybody concerned may see it. */
export type Signature = {
  readonly id: string;
  readonly party: Party;
  readonly status: SignatureStatus;
  readonly method: SignatureMethod | null;
  readonly name: string | null;
  readonly givenAt: Date | null;
  readonly askedAt: Date | null;
};

/** An agreement as those whom it concerns see it. A draft has the content it would have if it went out now. */
export type AgreementView = {
  readonly id: string;
  readonly status: AgreementStatus;
  readonly kind: AgreementKind;
  readonly version: number;
  readonly content: AgreementContent;
  /** SHA-256 of the content; null while it may change. */
  readonly hash: string | null;
  readonly outAt: Date | null;
  readonly signedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnWhy: WithdrawalReason | null;
  readonly signatures: readonly Signature[];
};

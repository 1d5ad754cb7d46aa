import { isBefore, type PlainDate } from "../../kernel/plain-date";
import { ok, refuse } from "../../kernel/result";
import {
  agreementMoves,
  methodsOf,
  signatureMoves,
  type AgreementStatus,
  type AgreementStep,
  type Party,
  type Signature,
  type SignatureMethod,
  type SignatureStatus,
  type SignatureStep,
} from "../model/agreements";
import { lastDayOf, movedEnd, type Suspended } from "./clock";

export type CommitmentLimits = {
  readonly commitment_min_months: number;
  readonly commitment_max_months: number;
  readonly track_cap_months: number;
};

type Dates = { readonly from: PlainDate; readonly until: PlainDate };
type Begun = { readonly startedOn: PlainDate; readonly suspensions: readonly Suspended[] };

/** The last day that the law allows to a track that began on this day; days of suspension stop the clock. */
export const capOf = (track: Begun, { track_cap_months }: CommitmentLimits, today: PlainDate): PlainDate =>
  movedEnd(track.startedOn, lastDayOf(track.startedOn, track_cap_months), track.suspensions, today);

/** May these days be written on a first agreement? At least and at most so many months, never before the track, never beyond the law. */
export function decideCommitment({ from, until }: Dates, track: Begun, limits: CommitmentLimits, today: PlainDate) {
  if (isBefore(from, track.startedOn)) return refuse("before_track");
  if (isBefore(until, lastDayOf(from, limits.commitment_min_months))) return refuse("commitment_too_short");
  if (isBefore(lastDayOf(from, limits.commitment_max_months), until)) return refuse("commitment_too_long");
  return isBefore(capOf(track, limits, today), until) ? refuse("beyond_legal_cap") : ok({ from, until });
}

export function decideAgreement(step: AgreementStep, status: AgreementStatus) {
  const { from, to } = agreementMoves[step];
  return from.includes(status) ? ok(to) : refuse(step === "change" || step === "send" ? "not_a_draft" : "agreement_not_out");
}

type Standing = Pick<Signature, "party" | "status">;

/** May this party's signature move so, by this way, on an agreement that stands so? */
export function decideSignature(
  step: SignatureStep,
  { party, status }: Standing,
  method: SignatureMethod,
  agreement: AgreementStatus,
) {
  if (agreement !== "out") return refuse("agreement_not_out");
  if (!methodsOf[party].includes(method)) return refuse("way_not_open");
  return signatureMoves[step].from.includes(status) ? ok(signatureMoves[step].to) : refuse(taken[status]);
}

const taken: Readonly<Record<SignatureStatus, "signature_given" | "signature_refused">> = {
  awaited: "signature_given",
  given: "signature_given",
  refused: "signature_refused",
};

/** Everybody who must sign has signed. */
export const isComplete = (signatures: readonly Standing[]) =>
  signatures.length > 0 && signatures.every(({ status }) => status === "given");

/** Who must sign, in the order of the paper. */
export const partiesOf = (third: string | null): readonly Party[] => (third ? ["person", "mire", "third"] : ["person", "mire"]);

/** A message a minute, five a day, for one signature; `ages` in seconds since each earlier one. */
export function decideAsking(ages: readonly number[]) {
  if (ages.some((age) => age < 60)) return refuse("asked_too_soon");
  return ages.filter((age) => age < 86_400).length >= 5 ? refuse("asked_too_often") : ok(null);
}

/** A link serves so many days after it was last sent; who signed may look for as long after. */
export const linkServes = (askedAt: Date | null, days: number, now: Date) =>
  askedAt !== null && now.getTime() < askedAt.getTime() + days * 86_400_000;
